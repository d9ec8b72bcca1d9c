// An entretien with something in every place, and words planted where nobody but the counsellor may read them.
#pragma once

#include <entretien/record.h>

namespace entretientest {

inline const QString plantedNote = QStringLiteral("Zéphirine-Quatrevingtdix");
inline const QString plantedLabel = QStringLiteral("Ornithorynque-mauve");

inline belvedere::entretien::Entretien fullEntretien(const QDateTime &now)
{
    using namespace belvedere::entretien;
    Entretien entretien = newEntretien(plantedLabel + QStringLiteral(" 3e B"), now);
    entretien.notes.insert(QStringLiteral("situation"), plantedNote + QStringLiteral("\nne vient plus depuis mars"));
    entretien.notes.insert(QStringLiteral("obstacles"), QStringLiteral("transports ") + plantedNote);
    entretien.plan = {{newRandomId(), QStringLiteral("Écrire un CV"), {}, Step::Who::Both, false},
                      {newRandomId(), QStringLiteral("Prendre rendez-vous à la mission locale; apporter une pièce, \\ un bulletin"), QDate(2026, 12, 4), Step::Who::Person, false},
                      {newRandomId(), QStringLiteral("Appeler le lycée"), QDate(2026, 12, 2), Step::Who::Counsellor, true}};
    entretien.given = {{QStringLiteral("Horaires de la mission locale"), {}, QDate(2026, 11, 29)}};
    entretien.consent = Consent{now.toUTC(), {QStringLiteral("own-copy")}, {QStringLiteral("J’accepte de recevoir le plan.")}};
    entretien.next = {QDate(2027, 1, 14), QTime(9, 30), QStringLiteral("Rendez-vous ici"), QStringLiteral("CIO, 63000 Clermont-Ferrand")};
    return entretien;
}

} // namespace entretientest
