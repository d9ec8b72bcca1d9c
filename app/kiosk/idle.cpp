#include <kiosk/idle.h>

namespace belvedere::kiosk {

IdleDecision idleDecision(qint64 sinceTouchMs, const IdleTimes &times)
{
    if (sinceTouchMs < times.idleMs)
        return {};
    const qint64 left = times.idleMs + times.warningMs - sinceTouchMs;
    if (left <= 0)
        return {IdleDecision::State::Over, 0};
    return {IdleDecision::State::Warning, static_cast<int>((left + 999) / 1000)};
}

} // namespace belvedere::kiosk
