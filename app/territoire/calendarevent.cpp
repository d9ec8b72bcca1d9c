#include <territoire/calendarevent_p.h>

#include <content/htmlcleaner.h>
#include <territoire/departements.h>

#include <QRegularExpression>

#include <cmath>

namespace belvedere::territoire {

namespace {

constexpr int longestLine = 300;
constexpr int longestDescription = 4000;
constexpr int mostCategories = 12;
constexpr qint64 longestEvent = qint64(366) * 24 * 3600;

QString line(const char *text, int most = longestLine)
{
    return QString::fromUtf8(text).simplified().left(most);
}

// Agendas put HTML into what should be plain text.
QString description(const char *text)
{
    static const QRegularExpression markup(QStringLiteral("</?[a-zA-Z][^<>]*>"));
    static const QRegularExpression spaces(QStringLiteral("[ \\t\\r\\f\\v]+"));
    static const QRegularExpression gaps(QStringLiteral("\\n\\s*\\n\\s*"));
    QString plain = QString::fromUtf8(text);
    if (plain.contains(markup))
        plain = content::plainText(plain);
    plain.replace(spaces, QStringLiteral(" "));
    plain.replace(gaps, QStringLiteral("\n"));
    return plain.trimmed().left(longestDescription);
}

QTimeZone zoneOf(const CalendarPiece &piece, const QStringList &departements)
{
    const QByteArray named = piece.calendarZone.toLatin1();
    if (QTimeZone::isTimeZoneIdAvailable(named))
        return QTimeZone(named);
    return timeZoneOf(departements.value(0));
}

// Reads one component; what is wrong on the way is kept.
class EventReading
{
public:
    EventReading(icalcomponent *event, const CalendarPiece &piece) : m_event(event), m_piece(piece) {}
    ParsedEvent run(qint64 from, const CalendarBounds &bounds);

private:
    void readTexts();
    void readPosition();
    void readCategories();
    void readDepartements();
    void readSource();
    void readDates(qint64 from, const CalendarBounds &bounds);
    void readReplaced(const QTimeZone &zone);
    void readErrors();
    qint64 length(const ZonedTime &start);
    icalproperty *property(icalproperty_kind kind) const { return icalcomponent_get_first_property(m_event, kind); }
    void refuse(const QString &why)
    {
        if (m_out.fault.isEmpty())
            m_out.fault = why;
    }

    icalcomponent *m_event;
    const CalendarPiece &m_piece;
    ParsedEvent m_out;
};

void EventReading::readTexts()
{
    CalendarEvent &event = m_out.event;
    event.line = m_piece.line;
    event.uid = line(icalcomponent_get_uid(m_event));
    event.title = line(icalcomponent_get_summary(m_event));
    event.place = line(icalcomponent_get_location(m_event));
    event.description = description(icalcomponent_get_description(m_event));
    event.cancelled = icalcomponent_get_status(m_event) == ICAL_STATUS_CANCELLED;
    if (icalproperty *url = property(ICAL_URL_PROPERTY)) {
        const QString address = line(icalproperty_get_url(url));
        if (address.startsWith(u"https://") || address.startsWith(u"http://"))
            event.address = address;
        else
            m_out.wrong.append(QStringLiteral("an URL that is no page on the web"));
    }
    if (event.title.isEmpty())
        refuse(QStringLiteral("it has no SUMMARY"));
}

void EventReading::readPosition()
{
    icalproperty *geo = property(ICAL_GEO_PROPERTY);
    if (!geo)
        return;
    const icalgeotype at = icalproperty_get_geo(geo);
    if (std::abs(at.lat) <= 90 && std::abs(at.lon) <= 180) {
        m_out.event.latitude = at.lat;
        m_out.event.longitude = at.lon;
    } else {
        m_out.wrong.append(QStringLiteral("a GEO off the globe"));
    }
}

void EventReading::readCategories()
{
    eachProperty(m_event, ICAL_CATEGORIES_PROPERTY, [this](icalproperty *each) {
        for (const QString &word : QString::fromUtf8(icalproperty_get_categories(each)).split(u',', Qt::SkipEmptyParts)) {
            const QString category = word.simplified().left(60);
            if (!category.isEmpty() && m_out.event.categories.size() < mostCategories)
                m_out.event.categories.append(category);
        }
    });
}

void EventReading::readDepartements()
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;\\\\]+"));
    static const QRegularExpression postcode(QStringLiteral("(?<![0-9])[0-9]{5}(?![0-9])"));
    QStringList &found = m_out.event.departements;
    eachProperty(m_event, ICAL_X_PROPERTY, [&](icalproperty *each) {
        if (qstricmp(icalproperty_get_x_name(each), "X-DEPARTEMENT") != 0)
            return;
        for (const QString &word : QString::fromUtf8(icalproperty_get_x(each)).split(separators, Qt::SkipEmptyParts)) {
            if (const QString code = word == u"*" ? word : departementCode(word); !code.isEmpty())
                found.append(code);
            else
                m_out.wrong.append(QStringLiteral("\"%1\" is no department").arg(word.left(20)));
        }
    });
    if (found.isEmpty()) {
        const QString code = departementOfPostcode(postcode.match(m_out.event.place).captured());
        if (!code.isEmpty())
            found.append(code);
    }
}

void EventReading::readSource()
{
    Provenance &from = m_out.event.from;
    from.source = m_piece.calendarName;
    if (icalproperty *organizer = property(ICAL_ORGANIZER_PROPERTY); organizer && from.source.isEmpty()) {
        if (icalparameter *name = icalproperty_get_first_parameter(organizer, ICAL_CN_PARAMETER))
            from.source = line(icalparameter_get_cn(name));
    }
    for (const icalproperty_kind kind : {ICAL_LASTMODIFIED_PROPERTY, ICAL_DTSTAMP_PROPERTY}) {
        icalproperty *stamp = property(kind);
        const auto seconds = stamp ? secondsOf(icalvalue_get_datetime(icalproperty_get_value(stamp)), QTimeZone::utc()) : std::nullopt;
        if (seconds && !from.published.isValid())
            from.published = QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).date();
    }
    if (from.source.isEmpty())
        refuse(QStringLiteral("no source: neither a name of the calendar nor of an organizer"));
    if (!from.published.isValid())
        refuse(QStringLiteral("no DTSTAMP and no LAST-MODIFIED"));
}

// Of an event of whole days: at least one. Without an end it is a moment (RFC 5545, 3.6.1).
qint64 EventReading::length(const ZonedTime &start)
{
    const qint64 shortest = start.time.is_date ? 24 * 3600 : 0;
    std::optional<qint64> seconds;
    if (icalproperty *end = property(ICAL_DTEND_PROPERTY)) {
        const ZonedTime until = timeOf(end, m_event, start.floating);
        if (until.time.is_date == start.time.is_date && until.seconds())
            seconds = *until.seconds() - *start.seconds();
    } else if (icalproperty *duration = property(ICAL_DURATION_PROPERTY)) {
        seconds = icaldurationtype_as_int(icalproperty_get_duration(duration));
    } else {
        seconds = shortest;
    }
    if (seconds && *seconds >= 0 && *seconds <= longestEvent)
        return qMax(shortest, start.time.is_date ? *seconds / 86400 * 86400 : *seconds);
    m_out.wrong.append(QStringLiteral("an end before its start, a year after it, or that is no time"));
    return shortest;
}

void EventReading::readReplaced(const QTimeZone &zone)
{
    icalproperty *replaced = property(ICAL_RECURRENCEID_PROPERTY);
    if (!replaced)
        return;
    m_out.event.replaces = timeOf(replaced, m_event, zone).seconds();
    if (!m_out.event.replaces)
        refuse(QStringLiteral("a RECURRENCE-ID that is no time"));
}

void EventReading::readDates(qint64 from, const CalendarBounds &bounds)
{
    icalproperty *first = property(ICAL_DTSTART_PROPERTY);
    const QTimeZone zone = zoneOf(m_piece, m_out.event.departements);
    const ZonedTime start = first ? timeOf(first, m_event, zone) : ZonedTime{icaltime_null_time(), zone};
    if (!start.seconds()) {
        refuse(QStringLiteral("no DTSTART, or one that is no time of 1970 to 2200"));
        return;
    }
    if (start.unknownZone)
        m_out.wrong.append(QStringLiteral("a time zone that nobody knows"));
    m_out.event.allDay = start.time.is_date;
    readReplaced(zone);
    const Dates dates = datesOf(m_event, start, length(start), from, bounds);
    m_out.event.occurrences = dates.occurrences;
    m_out.wrong += dates.faults;
}

// libical puts what it could not read into the component, as properties of its own.
void EventReading::readErrors()
{
    eachProperty(m_event, ICAL_XLICERROR_PROPERTY, [this](icalproperty *each) {
        if (m_out.wrong.size() < 20)
            m_out.wrong.append(line(icalproperty_get_xlicerror(each)));
    });
}

ParsedEvent EventReading::run(qint64 from, const CalendarBounds &bounds)
{
    readTexts();
    readPosition();
    readCategories();
    readDepartements();
    readSource();
    readErrors();
    readDates(from, bounds);
    return m_out;
}

} // namespace

EventParser::EventParser(const QByteArray &zones, const QDate &written, const CalendarBounds &bounds)
    : m_calendar(nullptr), m_from(written.isValid() ? QDateTime(written, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() : 0),
      m_bounds(bounds)
{
    icalerror_set_errors_are_fatal(0);
    m_calendar.reset(icalparser_parse_string(QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + zones + "END:VCALENDAR\r\n").constData()));
}

ParsedEvent EventParser::parse(const CalendarPiece &piece) const
{
    ParsedEvent failed;
    failed.event.line = piece.line;
    failed.fault = QStringLiteral("it is not well formed");
    Component event(icalparser_parse_string(piece.text.constData()));
    if (!event || !m_calendar || icalcomponent_isa(event.get()) != ICAL_VEVENT_COMPONENT)
        return failed;
    icalcomponent_add_component(m_calendar.get(), event.get());
    ParsedEvent parsed = EventReading(event.get(), piece).run(m_from, m_bounds);
    icalcomponent_remove_component(m_calendar.get(), event.get());
    return parsed;
}

} // namespace belvedere::territoire
