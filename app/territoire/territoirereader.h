// Reads what a pack knows of a department. Every function is for content::Library::read().
#pragma once

#include <core/result.h>
#include <territoire/territoire.h>

class QSqlDatabase;

namespace belvedere::territoire {

// Whether the pack knows anything of any territory.
Result<bool> hasTerritory(QSqlDatabase &db);

// All that a page shows of a department; empty lists for what is not known. What is over at `now`
// (UTC) is left out.
Result<Territory> readTerritory(QSqlDatabase &db, const QString &departement, const QDateTime &now);

// The department in which an event is to be looked for: `wished` where it takes place there or
// everywhere, else the first of its own. NotFound when the pack has no such event.
Result<QString> departementOfEvent(QSqlDatabase &db, const QString &event, const QString &wished);

// The latest figures of that métier there. A métier may belong to several lines of work: those with
// most projects speak for it.
Result<MetierFigures> tensionOf(QSqlDatabase &db, const QString &metier, const QString &departement);

// The events there that are not over, the soonest first.
Result<QVector<Event>> eventsFor(QSqlDatabase &db, const QString &departement, const QDateTime &now, int limit = 12);
// One event, with what is to come of it; its dates are empty when it is over.
Result<Event> eventOf(QSqlDatabase &db, const QString &id, const QString &departement, const QDateTime &now);

Result<QVector<Article>> articlesOf(QSqlDatabase &db, Article::Kind kind, const QString &departement);

} // namespace belvedere::territoire
