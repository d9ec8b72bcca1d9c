#include <territoire/calendarreader.h>

#include <territoire/calendarevent_p.h>
#include <territoire/importlog_p.h>

#include <QHash>

namespace belvedere::territoire {

namespace {

using content::Oddity;

// The newest day at which something in that text was written or changed.
QDate newestStamp(const QByteArray &text)
{
    QDate newest;
    for (const char *name : {"\nDTSTAMP", "\nLAST-MODIFIED"}) {
        const qsizetype at = text.indexOf(name);
        const qsizetype colon = at < 0 ? -1 : text.indexOf(':', at);
        const QDate day = colon < 0 ? QDate() : QDate::fromString(QString::fromLatin1(text.mid(colon + 1, 8)), QStringLiteral("yyyyMMdd"));
        if (day.isValid() && day.year() < 2200 && (!newest.isValid() || day > newest))
            newest = day;
    }
    return newest;
}

class CalendarImport
{
public:
    CalendarImport(const QString &fileName, content::ImportReport &report, const CalendarBounds &bounds)
        : m_log(report, fileName), m_bounds(bounds)
    {
    }
    Status split(QIODevice &device, const StopFlag &stop, const content::Progress &progress, const CalendarLimits &limits);
    Status parse(const StopFlag &stop);
    QVector<CalendarEvent> finish();

private:
    Status take(const CalendarPiece &piece, const CalendarLimits &limits);
    void skip(const CalendarEvent &event, const QString &why);
    // Keeps what others replace or cancel out of an event.
    void applyReplacements(CalendarEvent &event) const;

    ImportLog m_log;
    CalendarBounds m_bounds;
    QVector<CalendarPiece> m_pieces; // events
    QByteArray m_zones;
    int m_zoneCount = 0;
    QDate m_written;
    QVector<CalendarEvent> m_events;
    QHash<QString, std::set<qint64>> m_replaced; // uid -> starts
};

Status CalendarImport::take(const CalendarPiece &piece, const CalendarLimits &limits)
{
    if (piece.name == "VEVENT") {
        m_log.read();
        if (!piece.fault.isEmpty()) {
            m_log.skipped(Oddity::UnexpectedValue, piece.line, {}, piece.fault);
        } else {
            m_pieces.append(piece);
            const QDate stamp = newestStamp(piece.text);
            m_written = m_written.isValid() && !(stamp > m_written) ? m_written : stamp;
        }
    } else if (piece.name == "VTIMEZONE" && !piece.fault.isEmpty()) {
        m_log.note(Oddity::UnexpectedValue, piece.line, {}, QStringLiteral("a time zone: ") + piece.fault, QStringLiteral("left out"));
    } else if (piece.name == "VTIMEZONE") {
        m_zones += piece.text;
        ++m_zoneCount;
    }
    if (m_pieces.size() <= limits.events && m_zoneCount <= limits.zones)
        return m_log.tooMany(piece.line);
    return fail(ErrorKind::TooMany, QStringLiteral("more than %1 events or %2 time zones").arg(limits.events).arg(limits.zones),
                m_log.file(), piece.line, QStringLiteral("cut the calendar in several"));
}

Status CalendarImport::split(QIODevice &device, const StopFlag &stop, const content::Progress &progress,
                             const CalendarLimits &limits)
{
    CalendarSplitter splitter(device, m_log.file(), limits);
    Status done;
    while (done) {
        if (stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), m_log.file());
        const Result<bool> more = splitter.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        done = take(splitter.piece(), limits);
        if (progress)
            progress(splitter.bytesRead(), 0);
    }
    return done;
}

void CalendarImport::skip(const CalendarEvent &event, const QString &why)
{
    m_log.skipped(Oddity::UnexpectedValue, event.line, event.uid.isEmpty() ? event.title : event.uid, why);
}

Status CalendarImport::parse(const StopFlag &stop)
{
    const EventParser parser(m_zones, m_written, m_bounds);
    for (const CalendarPiece &piece : std::as_const(m_pieces)) {
        if (stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), m_log.file());
        const ParsedEvent parsed = parser.parse(piece);
        const QString record = parsed.event.uid;
        for (const QString &wrong : parsed.wrong)
            m_log.repaired(Oddity::UnexpectedValue, piece.line, record, wrong, QStringLiteral("kept without it"));
        if (parsed.event.replaces)
            m_replaced[record].insert(*parsed.event.replaces);
        if (!parsed.fault.isEmpty())
            skip(parsed.event, parsed.fault);
        else if (parsed.event.cancelled)
            m_log.passedOver(piece.line, record, QStringLiteral("cancelled"));
        else
            m_events.append(parsed.event);
        if (const Status sane = m_log.tooMany(piece.line); !sane)
            return sane;
    }
    return {};
}

void CalendarImport::applyReplacements(CalendarEvent &event) const
{
    const auto replaced = m_replaced.constFind(event.uid);
    if (event.replaces || replaced == m_replaced.constEnd())
        return;
    event.occurrences.removeIf([&](const Occurrence &each) { return replaced->count(each.start.toSecsSinceEpoch()) > 0; });
}

QVector<CalendarEvent> CalendarImport::finish()
{
    QVector<CalendarEvent> kept;
    for (CalendarEvent &event : m_events) {
        applyReplacements(event);
        if (event.occurrences.isEmpty())
            m_log.passedOver(event.line, event.uid, QStringLiteral("no date of it was to come when the calendar was written"));
        else
            kept.append(std::move(event));
    }
    return kept;
}

} // namespace

Result<QVector<CalendarEvent>> readCalendar(QIODevice &device, const QString &fileName, const StopFlag &stop,
                                            const content::Progress &progress, content::ImportReport &report,
                                            const CalendarLimits &limits, const CalendarBounds &bounds)
{
    CalendarImport import(fileName, report, bounds);
    const Status read = import.split(device, stop, progress, limits).and_then([&] { return import.parse(stop); });
    if (!read)
        return fail(read.error());
    return import.finish();
}

} // namespace belvedere::territoire
