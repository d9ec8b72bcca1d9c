#include "packs.h"

#include <content/placessection.h>

#include <QFile>

namespace belvedere::formations::testing {

namespace {

QByteArray entries(const QByteArray &name, const QList<QByteArray> &ids)
{
    QByteArray out;
    for (const QByteArray &id : ids)
        out += "<" + name + "><id>" + id + "</id><libelle>x</libelle></" + name + ">";
    return out;
}

} // namespace

QByteArray fichesOf(const QList<SmallMetier> &metiers)
{
    QByteArray out = "<?xml version=\"1.0\"?>\n<metiers>\n";
    for (const SmallMetier &m : metiers) {
        QByteArray romes;
        for (const QByteArray &rome : m.romes)
            romes += "<romeV3>" + rome + "</romeV3>";
        out += "<metier><identifiant>" + m.id + "</identifiant><nom_metier>" + m.name + "</nom_metier><libelle_feminin>"
            + m.name + "</libelle_feminin><libelle_masculin>" + m.name + "</libelle_masculin><romesV3>" + romes
            + "</romesV3><niveau_acces_min><id>" + m.niveau + "</id><libelle>x</libelle></niveau_acces_min>"
            "<formations_min_requise>" + entries("formation_min_requise", m.formations) + "</formations_min_requise></metier>\n";
    }
    return out + "</metiers>\n";
}

QString BuiltPack::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a source of the test cannot be written");
    return path;
}

BuiltPack::BuiltPack(const PackRequest &request)
{
    FormationSources sources;
    for (const QByteArray &bytes : request.records)
        sources.records.append(write(QStringLiteral("formations-%1.xml").arg(sources.records.size()), bytes));
    for (const QByteArray &bytes : request.offers)
        sources.offers.append(write(QStringLiteral("offres-%1.xml").arg(sources.offers.size()), bytes));
    QVector<std::shared_ptr<content::PackSection>> sections;
    if (!request.communes.isEmpty())
        sections.append(std::make_shared<content::PlacesSection>(
            content::PlacesSources{write(QStringLiteral("communes.csv"), request.communes), {}, {}}));
    sections.append(std::make_shared<FormationSection>(sources));
    content::BuildReport built;
    const StopFlag stop = false;
    status = content::buildPack({{write(QStringLiteral("fiches.xml"), fichesOf(request.metiers))},
                                 BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"), QStringLiteral("Essai"),
                                 path(), sections}, stop, {}, built);
    for (const auto &[name, each] : std::as_const(built.sections)) {
        if (name == u"formations")
            report = each;
    }
    if (!status)
        return;
    auto opened = content::Pack::open(path());
    if (opened)
        pack = std::move(*opened);
    else
        status = fail(opened.error());
}

QString BuiltPack::say() const
{
    QString text = status ? QStringLiteral("built") : status.error().text();
    for (const content::ImportNote &note : report.notes)
        text += u'\n' + note.text();
    return text;
}

} // namespace belvedere::formations::testing
