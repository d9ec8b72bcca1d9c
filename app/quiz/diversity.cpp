#include <quiz/diversity_p.h>

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

namespace belvedere::quiz {
namespace {

constexpr int varied = 10;       // the first ones that must be varied
constexpr int leastKinds = 3;    // of groupes, and of levels, among them
constexpr double groupeCost = 0.10; // of each earlier one of the same groupe, in units of score
constexpr double levelCost = 0.02;

bool isBefore(const Candidate &a, const Candidate &b)
{
    const auto rounded = [](double score) { return std::llround(score * 1e7); };
    if (rounded(a.score) != rounded(b.score))
        return rounded(a.score) > rounded(b.score);
    return a.tie != b.tie ? a.tie < b.tie : a.index < b.index;
}

class Arrangement
{
public:
    explicit Arrangement(int places)
        : m_places(places)
    {
    }

    void take(const Candidate &candidate)
    {
        ++m_groupes[candidate.groupe];
        ++m_levels[candidate.level];
        m_taken.append(candidate);
    }

    // Whether there is still room for a candidate that brings nothing new. A kind that the
    // candidates do not have is not waited for.
    bool mayTake(const Candidate &candidate, int kindsOfGroupe, int kindsOfLevel) const
    {
        const int groupesMissing = missing(m_groupes, kindsOfGroupe);
        const int levelsMissing = missing(m_levels, kindsOfLevel);
        const int left = m_places - static_cast<int>(m_taken.size());
        const bool helps = (groupesMissing > 0 && !m_groupes.contains(candidate.groupe))
                           || (levelsMissing > 0 && !m_levels.contains(candidate.level));
        return helps || left > groupesMissing + levelsMissing;
    }

    Candidate withCost(Candidate candidate) const
    {
        candidate.score -= groupeCost * m_groupes.value(candidate.groupe) + levelCost * m_levels.value(candidate.level);
        return candidate;
    }

    const QVector<Candidate> &taken() const { return m_taken; }

private:
    static int missing(const QHash<int, int> &seen, int kinds)
    {
        return std::max(0, std::min(leastKinds, kinds) - static_cast<int>(seen.size()));
    }

    int m_places;
    QVector<Candidate> m_taken;
    QHash<int, int> m_groupes;
    QHash<int, int> m_levels;
};

int countKinds(const QVector<Candidate> &candidates, int Candidate::*kind)
{
    QHash<int, bool> kinds;
    for (const Candidate &candidate : candidates)
        kinds.insert(candidate.*kind, true);
    return static_cast<int>(kinds.size());
}

} // namespace

QVector<Candidate> arrange(QVector<Candidate> candidates, int limit)
{
    const int places = std::min({varied, limit, static_cast<int>(candidates.size())});
    const int groupes = countKinds(candidates, &Candidate::groupe);
    const int levels = countKinds(candidates, &Candidate::level);
    Arrangement arrangement(places);
    for (int place = 0; place < places; ++place) {
        auto best = candidates.end();
        std::optional<Candidate> bestWithCost;
        for (auto candidate = candidates.begin(); candidate != candidates.end(); ++candidate) {
            const Candidate costed = arrangement.withCost(*candidate);
            if (arrangement.mayTake(*candidate, groupes, levels) && (!bestWithCost || isBefore(costed, *bestWithCost))) {
                best = candidate;
                bestWithCost = costed;
            }
        }
        if (best == candidates.end())
            break;
        arrangement.take(*best);
        candidates.erase(best);
    }
    std::sort(candidates.begin(), candidates.end(), isBefore);
    return arrangement.taken() + candidates.mid(0, std::max<qsizetype>(0, limit - arrangement.taken().size()));
}

} // namespace belvedere::quiz
