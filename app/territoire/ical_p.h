// libical (C) owned the C++ way.
#pragma once

#include <QString>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>
#include <optional>

namespace belvedere::territoire {

struct FreeComponent { void operator()(icalcomponent *component) const { icalcomponent_free(component); } };
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeIterator { void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); } };
using RecurrenceIterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

// Every property of that kind, in order.
template <typename Take>
void eachProperty(icalcomponent *component, icalproperty_kind kind, Take take)
{
    for (icalproperty *each = icalcomponent_get_first_property(component, kind); each;
         each = icalcomponent_get_next_property(component, kind))
        take(each);
}

// Seconds since 1970 in UTC; of a date, those of its midnight in UTC. Nothing for what is no time, or
// is not of 1970 to 2200. `floating` is the zone of a time that names none.
std::optional<qint64> secondsOf(const icaltimetype &time, const QTimeZone &floating);

// The time of a property of the event, with its zone. A TZID that neither the calendar nor libical
// knows is looked for by its Windows name; `unknownZone` tells when nobody knows it.
struct ZonedTime {
    icaltimetype time;
    QTimeZone floating;
    bool unknownZone = false;
    std::optional<qint64> seconds() const { return secondsOf(time, floating); }
};
ZonedTime timeOf(icalproperty *property, icalcomponent *event, const QTimeZone &calendarZone);

} // namespace belvedere::territoire
