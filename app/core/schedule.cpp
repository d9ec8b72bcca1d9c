#include <core/schedule.h>

namespace belvedere {
namespace {

QDateTime runOf(const QDate &day, int hour, int jitterMinutes)
{
    return QDateTime(day, QTime(hour, 0)).addSecs(jitterMinutes * 60);
}

} // namespace

QDateTime nextRun(const QDateTime &now, int hour, int jitterMinutes)
{
    const QDate today = now.toLocalTime().date();
    for (int day = 0; day < 2; ++day) {
        if (const QDateTime run = runOf(today.addDays(day), hour, jitterMinutes); run > now)
            return run;
    }
    return runOf(today.addDays(2), hour, jitterMinutes);
}

QDateTime firstRun(const QDateTime &now, const QDateTime &reached, int hour, int jitterMinutes)
{
    constexpr qint64 daySeconds = 86'400;
    constexpr int startMinutes = 5;
    const QDateTime planned = nextRun(now, hour, jitterMinutes);
    const bool lately = reached.isValid() && reached <= now && reached.secsTo(now) < daySeconds;
    if (lately)
        return planned;
    return qMin(planned, now.addSecs((startMinutes + jitterMinutes) * 60));
}

} // namespace belvedere
