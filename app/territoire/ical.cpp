#include <territoire/ical_p.h>

#include <QDateTime>

namespace belvedere::territoire {

std::optional<qint64> secondsOf(const icaltimetype &time, const QTimeZone &floating)
{
    if (icaltime_is_null_time(time) || !icaltime_is_valid_time(time) || time.year < 1970 || time.year > 2200)
        return {};
    const QDate date(time.year, time.month, time.day);
    const QTime clock(time.is_date ? 0 : time.hour, time.is_date ? 0 : time.minute, time.is_date ? 0 : qMin(time.second, 59));
    if (!date.isValid() || !clock.isValid())
        return {};
    if (time.is_date)
        return QDateTime(date, clock, Qt::UTC).toSecsSinceEpoch();
    if (const icaltimezone *zone = icaltime_get_timezone(time))
        return icaltime_as_timet_with_zone(time, zone);
    return QDateTime(date, clock, floating).toSecsSinceEpoch();
}

ZonedTime timeOf(icalproperty *property, icalcomponent *event, const QTimeZone &calendarZone)
{
    ZonedTime out{icalproperty_get_datetime_with_component(property, event), calendarZone};
    const icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (!parameter || out.time.is_date || icaltime_get_timezone(out.time))
        return out;
    const QByteArray name = icalparameter_get_tzid(parameter);
    for (const QByteArray &id : {name, QTimeZone::windowsIdToDefaultIanaId(name)}) {
        if (QTimeZone::isTimeZoneIdAvailable(id)) {
            out.floating = QTimeZone(id);
            return out;
        }
    }
    out.unknownZone = true;
    return out;
}

} // namespace belvedere::territoire
