#include "visitledger.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>

namespace belvedere::bench {
namespace {

constexpr qsizetype sample = 100;
constexpr qsizetype toldEach = 500;
constexpr qsizetype meanOf = 200; // memory goes up and down from visit to visit
constexpr double slow = 1.5;

// Processor time of this process, all threads together.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// The first or the last hundred, or half of them when they are fewer.
qsizetype share(const QVector<double> &all)
{
    return qMin(sample, qMax<qsizetype>(1, all.size() / 2));
}

QVector<double> early(const QVector<double> &all)
{
    return all.first(share(all));
}

QVector<double> late(const QVector<double> &all)
{
    return all.last(share(all));
}

// From which on a visit is a slow one: told while they run, and counted at the end.
double slowFrom(const QVector<double> &all)
{
    return slow * quantile(all.first(qMin(sample, all.size())), 0.5);
}

double meanOfLast(const QVector<double> &all)
{
    const qsizetype count = qMin(meanOf, all.size());
    return count == 0 ? 0 : std::accumulate(all.end() - count, all.end(), 0.0) / static_cast<double>(count);
}

} // namespace

void VisitLedger::begin()
{
    m_spent = processorMs();
    m_clock.start();
}

void VisitLedger::end()
{
    m_times.append(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
    m_work.append(processorMs() - m_spent);
    m_memory.append(ownedMb());
    if (m_times.size() > sample && m_times.last() > slowFrom(m_times))
        std::fprintf(stderr, "visit %d took %.0f ms, %.0f ms of work\n", static_cast<int>(m_times.size()), m_times.last(), m_work.last());
    if (m_times.size() % toldEach == 0)
        tell();
}

void VisitLedger::tell() const
{
    const Held now = held();
    const Resident memory = resident();
    std::fprintf(stderr, "%d visits: %.1f and %.1f MB, %.1f of no file, %d handles, %d threads, %d processes, %d files; a visit takes %.0f ms (%.0f at first), %.0f ms of work (%.0f)\n",
                 static_cast<int>(m_times.size()), memory.ownMb, memory.childrenMb, meanOfLast(m_memory), now.handles, now.threads, now.processes, filesBelow(m_home),
                 quantile(late(m_times), 0.5), quantile(early(m_times), 0.5), quantile(late(m_work), 0.5), quantile(early(m_work), 0.5));
}

void VisitLedger::remember()
{
    m_held = held();
    m_owned = meanOfLast(m_memory);
    m_files = filesBelow(m_home);
}

void VisitLedger::report(Report &report) const
{
    const QVector<double> later = m_times.mid(share(m_times));
    const QString first = QStringLiteral("the first hundred");
    report.add({QStringLiteral("visits_slowest"), QStringLiteral("visits: the slowest one"), QStringLiteral("ms"), {quantile(later, 1)}, first, early(m_times)});
    report.add({QStringLiteral("visits_last"), QStringLiteral("visits: the last hundred"), QStringLiteral("ms"), late(m_times), first, early(m_times)});
    report.add({QStringLiteral("visits_work"), QStringLiteral("visits: processor time of the last hundred"), QStringLiteral("ms"), late(m_work), first, early(m_work)});
    const auto slowOf = [](const QVector<double> &all) {
        const double limit = slowFrom(all);
        const QVector<double> after = all.mid(share(all));
        return static_cast<int>(std::count_if(after.cbegin(), after.cend(), [limit](double time) { return time > limit; }));
    };
    const Held now = held();
    const auto add = [&report](const char *id, const char *label, int count, const char *unit = "more") {
        report.add({QLatin1String(id), QString::fromUtf8(label), QLatin1String(unit), {static_cast<double>(count)}});
    };
    report.add({QStringLiteral("visits_memory"), QStringLiteral("visits: growth of the memory of no file"), QStringLiteral("%"), {100 * (meanOfLast(m_memory) - m_owned) / m_owned}});
    add("visits_slow", "visits: slower than 1.5 x the median of the first hundred", slowOf(m_times), "visits");
    add("visits_slow_work", "visits: the same in processor time", slowOf(m_work), "visits");
    add("visits_handles", "visits: descriptors that stayed open", now.handles - m_held.handles);
    add("visits_threads", "visits: threads that stayed", now.threads - m_held.threads);
    add("visits_processes", "visits: processes that stayed", now.processes - m_held.processes);
    add("visits_files", "visits: files left", filesBelow(m_home) - m_files);
}

} // namespace belvedere::bench
