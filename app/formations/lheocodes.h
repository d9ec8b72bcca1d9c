// What the codes of LHÉO mean, from lheocodes.json.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace belvedere::formations {

// A key of dict-niveaux.
struct Niveau {
    int rank = -1; // as content::MetierSummary::niveauRank; -1 where no level is said
    QString label; // "Bac + 2"; empty where no level is said
};
std::optional<Niveau> niveauOf(const QString &key); // nothing for what is no key of the table

// Who pays, by a key of dict-financeurs: empty for a code that is obsolete, nothing for no key.
std::optional<QString> financeurName(const QString &code);

// A code of public of the Formacode.
QString publicName(const QString &code); // empty when it is not known
int publicGroup(const QString &code);    // one bit of Public; 0 when it is not known

// Whether the action is in turn at a centre and in a company: by a code of public, by a code of the way
// of teaching, by words that tell the rhythm.
bool isAlternancePublic(const QString &code);
bool isAlternanceTeaching(const QString &code);
bool tellsOfAlternance(const QString &text);

} // namespace belvedere::formations
