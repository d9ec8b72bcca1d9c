// What the content has for who asks a question: places that receive them, formations near, and métiers there.
#pragma once

#include <contact/suggestion.h>
#include <core/result.h>

class QSqlDatabase;

namespace belvedere::shell {

// Whom a relais receives (relais/kinds.h) in that situation of the form; empty: anybody.
QString publicOfSituation(const QString &situation);
// The level (content::MetierSummary::niveauRank) that comes after what somebody has; -1: any.
int nextLevel(const contact::Profile &profile);

// Two relais, two formations and two métiers at most. `place`: of the terminal, for who does not say where. To be run
// on the library's thread.
Result<QVector<contact::Suggestion>> suggestionsFor(QSqlDatabase &db, const contact::Profile &profile, const QString &place);

} // namespace belvedere::shell
