#include <vault/attemptgate.h>

#include <algorithm>

namespace belvedere::vault {

constexpr int freeFailures = 3;
constexpr qint64 firstWaitMs = 4'000;
constexpr qint64 longestWaitMs = 600'000;
constexpr qint64 forgivenAfterMs = 3'600'000;

AttemptGate::AttemptGate(const Clock &clock) : m_clock(clock) {}

qint64 AttemptGate::waitMs() const
{
    const int beyond = m_failures - freeFailures;
    const qint64 since = m_clock.elapsed() - m_lastFailure;
    if (beyond <= 0 || since >= forgivenAfterMs)
        return 0;
    const qint64 wait = std::min(longestWaitMs, firstWaitMs << std::min(beyond - 1, 16));
    return std::max<qint64>(0, wait - since);
}

void AttemptGate::failed()
{
    if (m_clock.elapsed() - m_lastFailure >= forgivenAfterMs)
        m_failures = 0;
    ++m_failures;
    m_lastFailure = m_clock.elapsed();
}

void AttemptGate::succeeded()
{
    m_failures = std::max(0, m_failures - 1);
}

} // namespace belvedere::vault
