#include <formations/openformations.h>

#include <content/sql.h>
#include <formations/formationquery_p.h>
#include <formations/offerwriter_p.h>

#include <algorithm>

namespace belvedere::formations {

namespace {

bool isOver(const Session &session, const QDate &day)
{
    const LooseDate end = session.fin.isKnown() ? session.fin : session.debut;
    return end.isKnown() && end.latest() < day;
}

// Those that may take people, more than do: the sessions are judged one by one. A session is a line of `action.sessions`,
// its recruitment a field between tabs, in which no other field is a 1 (formations.sql).
QString mayBeOpen()
{
    return QStringLiteral("(a.permanent = 1 OR a.sessions LIKE '%' || char(9) || '%1' || char(9) || '%')").arg(static_cast<int>(Recrutement::Open));
}

LooseDate firstStart(const QVector<Session> &sessions, const QDate &day)
{
    LooseDate first;
    for (const Session &each : sessions) {
        if (recruitsOn(each, day) && each.debut.isKnown() && (!first.isKnown() || each.debut.earliest() < first.earliest()))
            first = each.debut;
    }
    return first;
}

// The nearest place of each formation first.
QVector<OpenFormation> oneOfEach(QVector<OpenFormation> all, int limit)
{
    std::stable_sort(all.begin(), all.end(), [](const OpenFormation &a, const OpenFormation &b) { return a.km.value_or(0) < b.km.value_or(0); });
    QVector<OpenFormation> some;
    for (const OpenFormation &each : std::as_const(all)) {
        const bool known = std::any_of(some.begin(), some.end(), [&each](const OpenFormation &one) { return one.summary.id == each.summary.id; });
        if (!known)
            some += each;
        if (some.size() == limit)
            break;
    }
    return some;
}

} // namespace

bool recruitsOn(const Session &session, const QDate &day)
{
    if (session.recrutement != Recrutement::Open || isOver(session, day))
        return false;
    if (session.debut.isKnown() && session.debut.latest() < day)
        return false;
    return (!session.inscriptionFin.isKnown() || session.inscriptionFin.latest() >= day)
        && (!session.inscriptionDebut.isKnown() || session.inscriptionDebut.earliest() <= day);
}

bool takesPeopleOn(bool permanent, const QVector<Session> &sessions, const QDate &day)
{
    if (std::any_of(sessions.begin(), sessions.end(), [&day](const Session &each) { return recruitsOn(each, day); }))
        return true;
    if (!permanent)
        return false;
    bool tells = false;
    for (const Session &each : sessions) {
        if (isOver(each, day))
            continue;
        tells = true;
        if (each.recrutement != Recrutement::Closed && each.recrutement != Recrutement::Suspended)
            return true;
    }
    return !tells;
}

Result<QVector<OpenFormation>> openFormations(QSqlDatabase &db, const QDate &day, const std::optional<Nearby> &from, int limit)
{
    Conditions conditions;
    conditions.from = QStringLiteral("formation f JOIN offer o ON o.formation = f.n JOIN action a ON a.offer = o.n");
    conditions.add(mayBeOpen());
    if (from)
        conditions.add(from->km > 0 ? isWithin(*from) : QStringLiteral("a.latitude IS NOT NULL"));
    content::Statement rows(db, QStringLiteral("SELECT f.id, f.title, f.niveau, f.duree, a.permanent, a.sessions, a.lieu_name, a.town, a.latitude, a.longitude")
                                    + conditions.sql() + QStringLiteral(" ORDER BY f.folded, f.n, a.n"));
    QVector<OpenFormation> all;
    const Status done = rows.each({}, [&] {
        const QVector<Session> sessions = sessionsFromLines(rows.text(5));
        const bool permanent = rows.integer(4) != 0;
        if (!takesPeopleOn(permanent, sessions, day))
            return;
        OpenFormation one;
        one.summary.id = rows.text(0);
        one.summary.title = rows.text(1);
        one.summary.niveau = rows.text(2);
        one.summary.duree = rows.text(3);
        one.place = rows.text(6);
        one.town = rows.text(7);
        if (from)
            one.km = places::distanceKm(from->position, {rows.real(8), rows.real(9)});
        one.allYear = permanent;
        if (!permanent)
            one.starts = firstStart(sessions, day);
        all += one;
    });
    if (!done)
        return fail(done.error());
    return oneOfEach(all, limit);
}

} // namespace belvedere::formations
