#include "sampleitems.h"

using namespace belvedere;
using Kind = classeur::ClasseurItem::Kind;

namespace classeurtest {

void fill(classeur::Classeur &classeur, int metiers)
{
    const QDateTime now(QDate(2026, 9, 2), QTime(10, 0), Qt::UTC);
    const QStringList names{QStringLiteral("Élagueur / élagueuse"), QStringLiteral("Boulanger / boulangère"), QStringLiteral("Auxiliaire de vie sociale"),
                            QStringLiteral("Technicien / technicienne de maintenance en informatique"), QStringLiteral("Infirmier / infirmière")};
    for (int i = 0; i < metiers; ++i)
        (void)classeur.add(Kind::Metier, QStringLiteral("MET.%1").arg(i), i < names.size() ? names.at(i) : QStringLiteral("Métier no %1").arg(i), now);
    (void)classeur.add(Kind::Formation, QStringLiteral("FOR.1"), QStringLiteral("CAP boulanger"), now);
    (void)classeur.add(Kind::Formation, QStringLiteral("FOR.2"), QStringLiteral("Bac professionnel forêt"), now);
    (void)classeur.add(Kind::Relais, QStringLiteral("R.1"), QStringLiteral("CIO de Riom"), now);
    (void)classeur.add(Kind::Video, QStringLiteral("V.1@72"), QStringLiteral("La nuit du pain"), now);
    (void)classeur.addDocument({QStringLiteral("Lettre de motivation"), classeur::DocumentType::Pdf, 184'000, QString(64, u'a')}, now);
    const auto items = classeur.items();
    (void)classeur.setNote(items.at(0).id, QStringLiteral("Demander à Mehdi s’il prend des stagiaires en février."));
    (void)classeur.setTags(items.at(0).id, {QStringLiteral("dehors"), QStringLiteral("près de chez moi")});
    (void)classeur.setTags(items.at(1).id, {QStringLiteral("à revoir")});
    (void)classeur.setWish(items.at(1).id, true);
    (void)classeur.setWish(items.at(0).id, true);
    (void)classeur.remove(items.last().id);
    (void)classeur.undo();
    (void)classeur.add(Kind::Relais, QStringLiteral("R.2"), QStringLiteral("Mission locale"), now);
    (void)classeur.remove(QString(classeur.items().last().id));
}

} // namespace classeurtest
