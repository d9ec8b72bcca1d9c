#include <core/clock.h>

#include <QDeadlineTimer>

namespace belvedere {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::elapsed() const
{
    return QDeadlineTimer::current().deadline();
}

ManualClock::ManualClock(QDateTime start) : m_now(std::move(start)) {}

void ManualClock::advance(qint64 milliseconds)
{
    m_now = m_now.addMSecs(milliseconds);
    m_elapsed += milliseconds;
}

} // namespace belvedere
