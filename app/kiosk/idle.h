// When nobody touches the terminal any more: a pure rule, time in, decision out.
#pragma once

#include <QtGlobal>

namespace belvedere::kiosk {

struct IdleTimes {
    qint64 idleMs = 120'000;   // without a touch before the warning
    qint64 warningMs = 30'000; // the countdown; 20 s at least (WCAG 2.2.1)
};

struct IdleDecision {
    enum class State { Active, Warning, Over } state = State::Active;
    int secondsLeft = 0; // of the countdown, rounded up; 0 unless Warning
    bool operator==(const IdleDecision &) const = default;
};

// What to do `sinceTouchMs` after the last touch or key. Any touch starts again from 0, as often as
// one likes, which is more than the ten extensions that WCAG 2.2.1 asks for.
IdleDecision idleDecision(qint64 sinceTouchMs, const IdleTimes &times);

} // namespace belvedere::kiosk
