// From the rules of an event to its dates.
#pragma once

#include <territoire/calendarreader.h>
#include <territoire/ical_p.h>

namespace belvedere::territoire {

struct Dates {
    QVector<Occurrence> occurrences; // sorted
    QStringList faults; // rules that were left out, and why
};

// `start` is the first date, `length` seconds long. Dates over before `from` are passed over (a single
// date is kept); none is after `from` and the years of the bounds.
Dates datesOf(icalcomponent *event, const ZonedTime &start, qint64 length, qint64 from, const CalendarBounds &bounds);

} // namespace belvedere::territoire
