#include <quiz/outcome.h>

namespace belvedere::quiz {

Outcome outcomeOf(const content::Guide &guide, const QVector<content::MetierSummary> &metiers, const Answers &answers,
                  const Wishes &wishes, int limit)
{
    Outcome outcome{computeProfile(guide, answers), {}};
    outcome.proposals = propose(guide, metiers, answers, outcome.profile, wishes, limit);
    return outcome;
}

} // namespace belvedere::quiz
