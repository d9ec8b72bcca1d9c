// Slows guesses of resume codes: a pure rule over an injected clock.
#pragma once

#include <core/clock.h>

namespace belvedere::vault {

// The first three failures are free; each further one doubles the wait, from 4 s to 10 minutes. A
// success takes back one failure only, so that a known code does not reset the count; an hour
// without a failure clears it. It outlives the visits: it belongs to the terminal.
class AttemptGate
{
public:
    explicit AttemptGate(const Clock &clock);
    // Milliseconds to wait before the next try; 0 when one may try now.
    qint64 waitMs() const;
    void failed();
    void succeeded();

private:
    const Clock &m_clock;
    int m_failures = 0;
    qint64 m_lastFailure = 0;
};

} // namespace belvedere::vault
