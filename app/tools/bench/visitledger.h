// What many visits take and leave: their times, the descriptors and threads that stay open, the files that stay.
#pragma once

#include "machine.h"
#include "report.h"

#include <QElapsedTimer>
#include <QString>
#include <QVector>

namespace belvedere::bench {

class VisitLedger
{
public:
    // `home`: the folder in which the kiosk may write.
    explicit VisitLedger(const QString &home) : m_home(home) {}

    void begin();
    void end(); // one line to stderr for a slow one and after each five hundred, for who waits for ten thousand
    // What is open and on the disk now is what later visits are compared with.
    void remember();
    // visits_slowest (the slowest after the first hundred, times the median of the first hundred), visits_slow (how many took
    // more than 1.5 times that median), visits_slow_work (the same in processor time),
    // visits_last (the last hundred beside the first hundred), visits_memory (ownedMb, the mean over two hundred visits:
    // its growth since remember() in percent), visits_work (processor time of this process, the same), visits_handles,
    // visits_threads, visits_processes, visits_files (what came since remember()).
    void report(Report &report) const;

private:
    void tell() const;

    QString m_home;
    QElapsedTimer m_clock;
    double m_spent = 0;
    QVector<double> m_times; // ms
    QVector<double> m_work;  // ms of processor
    QVector<double> m_memory; // MB
    Held m_held;
    double m_owned = 0;
    int m_files = 0;
};

} // namespace belvedere::bench
