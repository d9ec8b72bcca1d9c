// What two people who have climbed have in common, and what each has alone.
#pragma once

#include <quiz/outcome.h>

namespace belvedere::quiz {

struct Pairing {
    bool known = false;         // both have a result (more than Certainty::Hint); else all is empty
    QVector<QString> poles;     // among the first valleys of both: those between which no order is claimed
    QVector<QString> both;      // métiers among the proposals of both, the best placed for the two first
    QVector<QString> onlyMine;  // best first, and not among the proposals of the other
    QVector<QString> onlyTheirs;
};

// With the two exchanged, onlyMine and onlyTheirs are exchanged and nothing else changes.
Pairing pairUp(const Outcome &mine, const Outcome &theirs);

} // namespace belvedere::quiz
