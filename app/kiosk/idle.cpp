#include <kiosk/idle.h>

#include <algorithm>

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

IdleTimes idleTimesInClass(const IdleTimes &usual, const ClassMoment &moment)
{
    constexpr qint64 minuteMs = 60'000;
    if (moment.lineLostMs >= 3 * minuteMs)
        return usual;
    return {std::max(usual.idleMs, (moment.asks ? 5 : 90) * minuteMs), std::max(usual.warningMs, minuteMs)};
}

} // namespace belvedere::kiosk
