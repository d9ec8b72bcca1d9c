#include "stallmeter.h"

#include <ctime>
#include <unistd.h>

namespace visit {
namespace {

constexpr int beatMs = 2;

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
        return -1;
    const QList<QByteArray> fields = m_schedule.read(128).split(' ');
    return fields.size() < 3 ? -1 : fields.at(1).toLongLong();
}

void StallMeter::beat()
{
    const double wall = toMs(m_clock.nsecsElapsed()) - beatMs;
    const qint64 waited = waitedNs();
    const double own = waited >= 0 ? wall - toMs(waited - m_waited) : toMs(workedNs() - m_worked);
    Step &step = m_steps.last();
    step.wallMs = qMax(step.wallMs, wall);
    step.ownMs = qMax(step.ownMs, qMin(own, wall));
    restart();
}

} // namespace visit
