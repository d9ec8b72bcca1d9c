// Reads the events of an iCalendar stream (RFC 5545), as agendas export them.
#pragma once

#include <content/importreport.h>
#include <content/xmlrecords.h>
#include <territoire/calendarsplitter.h>
#include <territoire/territoire.h>

namespace belvedere::territoire {

// One event, its dates worked out.
struct CalendarEvent {
    qint64 line = 0;
    QString uid;
    std::optional<qint64> replaces; // RECURRENCE-ID: the start of the date that it takes the place of
    bool cancelled = false;
    QString title, place, description, address;
    std::optional<double> latitude, longitude; // GEO, degrees
    QStringList categories;
    QStringList departements; // X-DEPARTEMENT, else the postcode in the place; empty: not known
    bool allDay = false;
    QVector<Occurrence> occurrences; // sorted
    Provenance from;
};

struct CalendarBounds {
    int occurrences = 400;  // kept of one event
    int years = 10;         // after the newest date at which the calendar was written
    int steps = 20'000;     // of one rule
};

// The events in the order of the file. Each starts in its own time zone (a VTIMEZONE of the file, or
// a name of the IANA base or of Windows); a time without one is in the zone of the calendar, else of
// the department. Rules (RRULE, RDATE, EXDATE) become dates: those to come when the calendar was
// written, within the bounds. Descriptions lose their HTML. Reported with its line and left out: an
// event that is not well formed, has no start, no title or no source (the calendar has no NAME or
// X-WR-CALNAME, the event no ORGANIZER with a name), or is cancelled. A property that is wrong is
// reported and left out of its event. Refused: what is no calendar, or above the limits.
Result<QVector<CalendarEvent>> readCalendar(QIODevice &device, const QString &fileName, const StopFlag &stop,
                                            const content::Progress &progress, content::ImportReport &report,
                                            const CalendarLimits &limits = {}, const CalendarBounds &bounds = {});

} // namespace belvedere::territoire
