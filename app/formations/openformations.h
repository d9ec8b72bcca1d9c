// Formations that take people now, for somebody who cannot wait for the next school year. To be run on the library's
// thread (Library::read).
#pragma once

#include <core/result.h>
#include <formations/action.h>
#include <formations/formationreader.h>

#include <optional>

namespace belvedere::formations {

// Whether one may still enter on that day through that session: it says that it recruits, it has not begun and is not
// over, and the day is within its inscriptions where they have dates. A loose date ("September") lasts to its last day.
bool recruitsOn(const Session &session, const QDate &day);
// Whether an action takes people on that day: one of its sessions recruits, or it may be entered all year. One that may
// be entered all year does not when the sessions that it tells of and that are not over all say closed or suspended.
bool takesPeopleOn(bool permanent, const QVector<Session> &sessions, const QDate &day);

// A formation with the place of it that takes people: the nearest, else the first one.
struct OpenFormation {
    FormationSummary summary;
    QString place, town;      // either may be empty
    std::optional<double> km; // from where one asks
    bool allYear = false;
    LooseDate starts;         // of the session that begins first; unknown: none says it, or all year
};

// At most `limit`: with `from` the nearest first, none farther than its km (0: any) and none at a distance; without it by
// title.
Result<QVector<OpenFormation>> openFormations(QSqlDatabase &db, const QDate &day, const std::optional<Nearby> &from, int limit);

} // namespace belvedere::formations
