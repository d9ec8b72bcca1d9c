// How long the GUI thread was busy at a stretch, and how much of that was its own doing.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <QVector>

namespace visit {

// Looks at the thread that makes it, by a timer of 2 ms. A stall is the time between two beats beyond
// those 2 ms, in three parts: on a processor (CLOCK_THREAD_CPUTIME_ID), waiting for one (the kernel
// counts it for each thread: /proc/PID/task/TID/schedstat, second field, proc(5)), and blocked, by disk,
// a lock, another thread or the X server. `own` is what the program is to blame for:
//   - on a quiet machine: all but the waiting for a processor, so that whatever blocks shows;
//   - on a busy one, those it waits for (the X server, the web engine, its threads) are kept waiting by
//     others, and nobody can tell whose fault the blocking is: the time on a processor alone. Busy is
//     where the thread waited for a processor during a tenth of the stall, or where more tasks are
//     runnable at its end than there are processors (/proc/loadavg, fourth field, proc(5)).
// So `own` is the whole stall on a quiet machine, and does not grow because a machine is busy.
class StallMeter : public QObject
{
public:
    StallMeter();
    void begin(const QString &step);
    struct Step {
        QString name;
        double wallMs = 0; // of the longest stall
        double ownMs = 0;  // of the stall with the most of it, not always the same one
    };
    const QVector<Step> &steps() const { return m_steps; }

private:
    void beat();
    void restart();
    qint64 waitedNs(); // for a processor, since the thread began; 0 when the kernel does not say
    bool isCrowded();  // more runnable tasks than processors

    QTimer m_timer;
    QElapsedTimer m_clock;
    QFile m_schedule;
    QFile m_load;
    qint64 m_waited = 0;
    qint64 m_worked = 0;
    QVector<Step> m_steps;
};

} // namespace visit
