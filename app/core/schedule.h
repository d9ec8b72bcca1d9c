// When a terminal asks for what it fetches by night.
#pragma once

#include <QDateTime>

namespace belvedere {

// The next time after `now` that is `hour` of the local day and `jitterMinutes` (0 to 59) later, so that
// a thousand terminals do not ask at once. Where the clocks go forward over that hour, the first moment
// after it.
QDateTime nextRun(const QDateTime &now, int hour, int jitterMinutes);

// The first time after a start. A terminal that is switched off at night asks soon after it is switched
// on: when the server was last reached over a day ago (or never), 5 minutes and the jitter from now.
QDateTime firstRun(const QDateTime &now, const QDateTime &reached, int hour, int jitterMinutes);

} // namespace belvedere
