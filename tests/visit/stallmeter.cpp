#include "stallmeter.h"

#include <QThread>

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

// A field of the one line of a file of /proc; empty when the kernel has no such file.
QByteArray readField(QFile &file, int field)
{
    return file.isOpen() && file.seek(0) ? file.read(128).split(' ').value(field) : QByteArray();
}

} // namespace

StallMeter::StallMeter()
    : m_schedule(QStringLiteral("/proc/self/task/%1/schedstat").arg(gettid()))
    , m_load(QStringLiteral("/proc/loadavg"))
{
    for (QFile *file : {&m_schedule, &m_load})
        file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
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
    return readField(m_schedule, 1).toLongLong();
}

bool StallMeter::isCrowded()
{
    return readField(m_load, 3).split('/').first().toInt() > QThread::idealThreadCount(); // "runnable/all"
}

void StallMeter::beat()
{
    const double wall = toMs(m_clock.nsecsElapsed()) - beatMs;
    const double waited = toMs(waitedNs() - m_waited);
    const double worked = toMs(workedNs() - m_worked);
    Step &step = m_steps.last();
    step.wallMs = qMax(step.wallMs, wall);
    if (wall - waited > step.ownMs) {
        const bool busy = waited > smallWait * wall || isCrowded();
        step.ownMs = qMax(step.ownMs, busy ? qMin(worked, wall) : wall - waited);
    }
    restart();
}

} // namespace visit
