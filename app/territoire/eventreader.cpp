#include <territoire/territoirereader.h>

#include <territoire/departements.h>
#include <territoire/reader_p.h>

namespace belvedere::territoire {

namespace {

using content::Statement;

constexpr int nextShown = 3;
const QString eventColumns = QStringLiteral(" e.n, e.id, e.title, e.place, e.description, e.address, e.words, e.all_day, e.source, e.published ");
// Takes two values: now, and the time of the clocks there as if it were UTC.
const QString notOver = QStringLiteral(" o.event = e.n AND o.end > CASE e.all_day WHEN 0 THEN ? ELSE ? END ");

struct Row {
    qint64 n = 0;
    Event event;
};

Row rowOf(const Statement &row)
{
    Event event;
    event.id = row.text(1);
    event.title = row.text(2);
    event.place = row.text(3);
    event.description = row.text(4);
    event.address = row.text(5);
    event.words = row.text(6).split(u'\n', Qt::SkipEmptyParts);
    event.allDay = row.integer(7) != 0;
    event.from = {row.text(8), QDate::fromString(row.text(9), Qt::ISODate)};
    return {row.bigInteger(0), event};
}

QVariantList moments(const QString &departement, const QDateTime &now)
{
    const qint64 seconds = now.toSecsSinceEpoch();
    return {seconds, seconds + timeZoneOf(departement).offsetFromUtc(now)};
}

Status complete(QSqlDatabase &db, Row &row, const QVariantList &times)
{
    Statement dates(db, QStringLiteral("SELECT o.start, o.end FROM occurrence o JOIN event e ON e.n = o.event WHERE")
                            + notOver + QStringLiteral("AND e.n = ? ORDER BY o.start"));
    const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
    const Status done = dates.each(times + QVariantList{row.n}, [&] {
        if (row.event.next.size() < nextShown)
            row.event.next.append({at(dates.bigInteger(0)), at(dates.bigInteger(1))});
        else
            ++row.event.more;
    });
    return done.and_then([&] { return readAbout(db, QStringLiteral("event"), row.n, row.event.about); });
}

} // namespace

Result<QVector<Event>> eventsFor(QSqlDatabase &db, const QString &departement, const QDateTime &now, int limit)
{
    const QVariantList times = moments(departement, now);
    Statement row(db, QStringLiteral("SELECT") + eventColumns + QStringLiteral(", min(o.start) FROM event e JOIN occurrence o ON") + notOver
                          + QStringLiteral("WHERE EXISTS (SELECT 1 FROM about WHERE kind = 'event' AND n = e.n "
                                           "AND target = 'departement' AND id IN (?, '*')) "
                                           "GROUP BY e.n ORDER BY min(o.start), e.n LIMIT ?"));
    QVector<Row> rows;
    Status done = row.each(times + QVariantList{departement, limit}, [&] { rows.append(rowOf(row)); });
    QVector<Event> events;
    for (auto each = rows.begin(); done && each != rows.end(); ++each) {
        done = complete(db, *each, times);
        events.append(each->event);
    }
    if (!done)
        return fail(done.error());
    return events;
}

Result<Event> eventOf(QSqlDatabase &db, const QString &id, const QString &departement, const QDateTime &now)
{
    Statement row(db, QStringLiteral("SELECT") + eventColumns + QStringLiteral("FROM event e WHERE e.id = ?"));
    if (const Status done = row.first({id}); !done)
        return fail(done.error());
    Row found = rowOf(row);
    if (const Status done = complete(db, found, moments(departement, now)); !done)
        return fail(done.error());
    return found.event;
}

Result<QString> departementOfEvent(QSqlDatabase &db, const QString &event, const QString &wished)
{
    Statement row(db, QStringLiteral("SELECT a.id FROM about a JOIN event e ON e.n = a.n WHERE a.kind = 'event' "
                                     "AND a.target = 'departement' AND e.id = ? ORDER BY a.id"));
    QStringList codes;
    if (const Status done = row.each({event}, [&] { codes.append(row.text(0)); }); !done)
        return fail(done.error());
    if (codes.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("the pack has no event ") + event);
    return codes.contains(wished) || codes.contains(QStringLiteral("*")) ? wished : codes.first();
}

} // namespace belvedere::territoire
