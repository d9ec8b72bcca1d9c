// How long the GUI thread was busy at a stretch, and how much of that was its own doing.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <QVector>

namespace visit {

// Looks at the thread that makes it, by a timer of 2 ms. A stall is the time between two beats beyond
// those 2 ms. On a loaded machine a part of it is only waiting for a processor: the kernel counts that
// part for each thread (/proc/PID/task/TID/schedstat, second field, proc(5)), and `own` leaves it out.
// What remains is the work of the thread and its waiting for disk, locks and other threads. Where the
// kernel does not count, `own` is the time on the processor alone.
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
    qint64 waitedNs(); // for a processor, since the thread began; -1 when the kernel does not say

    QTimer m_timer;
    QElapsedTimer m_clock;
    QFile m_schedule;
    qint64 m_waited = 0;
    qint64 m_worked = 0;
    QVector<Step> m_steps;
};

} // namespace visit
