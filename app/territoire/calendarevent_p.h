// One VEVENT, from its text to a CalendarEvent.
#pragma once

#include <territoire/recurrence_p.h>

#include <set>

namespace belvedere::territoire {

struct ParsedEvent {
    CalendarEvent event;
    QString fault;     // not empty: the event cannot be kept
    QStringList wrong; // properties that were left out of it
};

class EventParser
{
public:
    // The texts of the time zones, one after another; the newest day at which the calendar was written.
    EventParser(const QByteArray &zones, const QDate &written, const CalendarBounds &bounds);
    ParsedEvent parse(const CalendarPiece &piece) const;

private:
    Component m_calendar; // holds the time zones; each event is put into it while it is read
    qint64 m_from;
    CalendarBounds m_bounds;
};

} // namespace belvedere::territoire
