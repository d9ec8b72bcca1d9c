// When nobody touches the terminal any more: a pure rule, time in, decision out.
#pragma once

#include <QtGlobal>

namespace belvedere::kiosk {

struct IdleTimes {
    qint64 idleMs = 120'000;   // without a touch before the warning
    qint64 warningMs = 30'000; // the countdown; 20 s at least (WCAG 2.2.1)
    bool operator==(const IdleTimes &) const = default;
};

struct IdleDecision {
    enum class State { Active, Warning, Over } state = State::Active;
    int secondsLeft = 0; // of the countdown, rounded up; 0 unless Warning
    bool operator==(const IdleDecision &) const = default;
};

// What to do `sinceTouchMs` after the last touch or key. Any touch starts again from 0, as often as
// one likes, which is more than the ten extensions that WCAG 2.2.1 asks for.
IdleDecision idleDecision(qint64 sinceTouchMs, const IdleTimes &times);

// In a class session: who listens to the teacher is not gone.
struct ClassMoment {
    bool asks = false;     // the step asks something that this pupil has not done yet
    qint64 lineLostMs = 0; // since the line to the class was lost; 0: it is there
};

// The usual times, or longer ones: in a step that asks nothing an hour and a half, longer than any lesson; in one that asks,
// five minutes and a countdown of one. The usual ones once the line has been lost for three minutes.
IdleTimes idleTimesInClass(const IdleTimes &usual, const ClassMoment &moment);

} // namespace belvedere::kiosk
