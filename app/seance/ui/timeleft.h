// How much of a step is left, as both sides of a séance see it.
#pragma once

#include <seance/stage.h>

namespace belvedere::seance::ui {

// "4:05", "0:00" once it is over; empty when no end was set, nothing has begun, or all are paused (the end moves then).
// `now` in UTC.
QString timeLeft(const Stage &stage, const QDateTime &now);
bool isTimeOver(const Stage &stage, const QDateTime &now);
// An icon of look/icons.h that says what is done in such a step.
QString iconOf(Step::Kind kind);
// "K7M 2PX": in two parts, as one reads it from a board.
QString spacedCode(const QString &code);

} // namespace belvedere::seance::ui
