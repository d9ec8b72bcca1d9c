#include <territoire/recurrence_p.h>

#include <set>

namespace belvedere::territoire {

namespace {

class Expansion
{
public:
    Expansion(icalcomponent *event, const ZonedTime &start, qint64 length, qint64 from, const CalendarBounds &bounds)
        : m_event(event), m_start(start), m_length(length), m_from(from),
          m_last(from + qint64(bounds.years) * 366 * 24 * 3600), m_bounds(bounds)
    {
    }
    Dates run();

private:
    void readExceptions();
    void addRule(icalproperty *property);
    void addDate(icalproperty *property);
    void add(qint64 start);
    bool isFull() const { return int(m_starts.size()) >= m_bounds.occurrences; }

    icalcomponent *m_event;
    const ZonedTime &m_start;
    qint64 m_length, m_from, m_last;
    CalendarBounds m_bounds;
    std::set<qint64> m_starts, m_exceptions;
    QStringList m_faults;
};

void Expansion::add(qint64 start)
{
    const bool over = m_length > 0 ? start + m_length <= m_from : start < m_from;
    if (!over && start <= m_last && !isFull() && m_exceptions.count(start) == 0)
        m_starts.insert(start);
}

void Expansion::readExceptions()
{
    eachProperty(m_event, ICAL_EXDATE_PROPERTY, [this](icalproperty *property) {
        if (const auto seconds = timeOf(property, m_event, m_start.floating).seconds())
            m_exceptions.insert(*seconds);
        else
            m_faults.append(QStringLiteral("an EXDATE that is no date"));
    });
}

// Rules by the hour, minute or second are no events of people, and could be endless work.
void Expansion::addRule(icalproperty *property)
{
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE) {
        m_faults.append(QStringLiteral("an RRULE that is not by the day, week, month or year"));
        return;
    }
    const RecurrenceIterator iterator(icalrecur_iterator_new(rule, m_start.time));
    if (!iterator) {
        m_faults.append(QStringLiteral("an RRULE that means nothing"));
        return;
    }
    for (int step = 0; step < m_bounds.steps && !isFull(); ++step) {
        icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next))
            return;
        next.zone = m_start.time.zone;
        const auto seconds = secondsOf(next, m_start.floating);
        if (!seconds || *seconds > m_last)
            return;
        add(*seconds);
    }
}

void Expansion::addDate(icalproperty *property)
{
    const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
    if (!icaltime_is_null_time(date.period.start)) {
        m_faults.append(QStringLiteral("an RDATE that is a period"));
        return;
    }
    const auto seconds = timeOf(property, m_event, m_start.floating).seconds();
    if (seconds)
        add(*seconds);
    else
        m_faults.append(QStringLiteral("an RDATE that is no date"));
}

Dates Expansion::run()
{
    readExceptions();
    const qint64 first = m_start.seconds().value_or(0);
    bool repeats = false;
    eachProperty(m_event, ICAL_RRULE_PROPERTY, [&](icalproperty *property) {
        repeats = true;
        addRule(property);
    });
    eachProperty(m_event, ICAL_RDATE_PROPERTY, [&](icalproperty *property) {
        repeats = true;
        addDate(property);
    });
    if (!repeats)
        m_starts = {first};
    else
        add(first);
    Dates dates{{}, m_faults};
    const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
    for (const qint64 start : m_starts)
        dates.occurrences.append({at(start), at(start + m_length)});
    return dates;
}

} // namespace

Dates datesOf(icalcomponent *event, const ZonedTime &start, qint64 length, qint64 from, const CalendarBounds &bounds)
{
    return Expansion(event, start, length, from, bounds).run();
}

} // namespace belvedere::territoire
