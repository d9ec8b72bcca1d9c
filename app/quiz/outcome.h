// What answers lead to: the valleys, and the métiers proposed.
#pragma once

#include <quiz/proposals.h>

namespace belvedere::quiz {

struct Outcome {
    Profile profile;
    QVector<Proposal> proposals; // best first
};

// The profile of the answers and the first `limit` proposals for it. Some milliseconds: on a worker thread.
Outcome outcomeOf(const content::Guide &guide, const QVector<content::MetierSummary> &metiers, const Answers &answers,
                  const Wishes &wishes, int limit);

} // namespace belvedere::quiz
