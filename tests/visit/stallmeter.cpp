#include "stallmeter.h"

#include <ctime>
#include <unistd.h>

namespace visit {
namespace {

constexpr int beatMs = 2;
constexpr double smallWait = 0.1; // of a stall

qint64 workedNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

double toMs(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

} // namespace

StallMeter::StallMeter()
    : m_schedule(QStringLiteral("/proc/self/task/%1/schedstat").arg(gettid()))
{
    m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    QObject::connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
    begin(QStringLiteral("start"));
    m_timer.start();
}

void StallMeter::begin(const QString &step)
{
    m_steps.append({step});
    restart();
}

void StallMeter::restart()
{
    m_waited = waitedNs();
    m_worked = workedNs();
    m_clock.restart();
}

qint64 StallMeter::waitedNs()
{
    if (!m_schedule.isOpen() || !m_schedule.seek(0))
        return 0;
    return m_schedule.read(128).split(' ').value(1).toLongLong();
}

void StallMeter::beat()
{
    const double wall = toMs(m_clock.nsecsElapsed()) - beatMs;
    const double waited = toMs(waitedNs() - m_waited);
    const double own = waited < smallWait * wall ? wall - waited : qMin(wall, toMs(workedNs() - m_worked));
    Step &step = m_steps.last();
    step.wallMs = qMax(step.wallMs, wall);
    step.ownMs = qMax(step.ownMs, own);
    restart();
}

} // namespace visit
