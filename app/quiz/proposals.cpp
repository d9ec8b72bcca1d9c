#include <quiz/proposals.h>

#include <quiz/diversity_p.h>
#include <quiz/itemsupport_p.h>
#include <quiz/random.h>

#include <content/closeness.h>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz {
namespace {

constexpr double centrePart = 1.0;  // of the mean liking of a métier's centres, beside its groupes
constexpr double likedPart = 0.5;   // of being the same as a métier liked
constexpr double secondPart = 0.6;  // of a second choice as a reason, against a first
constexpr int maxReasons = 3;

struct Chosen {
    const content::Item *item = nullptr;
    double part = 1;
};

QVector<Chosen> chosenItemsOf(const content::Guide &guide, const Answers &answers)
{
    QVector<Chosen> chosen;
    for (const content::Question *question : guide.questions()) {
        const std::optional<Answer> answer = answers.find(question->id);
        if (!answer)
            continue;
        for (const content::Item &item : question->items) {
            if (item.id == answer->first)
                chosen.append({&item, 1.0});
            else if (item.id == answer->second)
                chosen.append({&item, secondPart});
        }
    }
    return chosen;
}

// Everything that is the same for all métiers of one call.
class Scorer
{
public:
    Scorer(const content::Guide &guide, const QVector<content::MetierSummary> &metiers, const Answers &answers,
           const Profile &profile, const Wishes &wishes)
        : m_guide(guide)
        , m_profile(profile)
        , m_chosen(chosenItemsOf(guide, answers))
    {
        for (const GroupeScore &score : profile.groupes) {
            m_means.insert(score.groupe, score.mean);
            m_lowest = std::min(m_lowest, score.mean);
            m_numbers.insert(score.groupe, static_cast<int>(m_numbers.size()));
        }
        for (const content::MetierSummary &metier : metiers) {
            if (wishes.liked.contains(metier.id))
                m_liked.append(&metier);
        }
        for (const Chosen &chosen : m_chosen)
            m_seed = stableHash(chosen.item->id, m_seed);
    }

    bool hasChoices() const { return !m_chosen.isEmpty(); }

    Candidate candidate(const content::MetierSummary &metier, int index) const
    {
        return {score(metier), stableHash(metier.id, m_seed), m_numbers.value(groupeFor(metier), -1),
                metier.niveauRank, index};
    }

    // The groupe of the métier that brings it most.
    QString groupeFor(const content::MetierSummary &metier) const
    {
        QString best;
        double most = -1;
        for (const content::Membership &membership : metier.memberships) {
            const double brought = membership.weight * (m_means.value(membership.groupe, m_lowest) - m_lowest);
            if (brought > most) {
                most = brought;
                best = membership.groupe;
            }
        }
        return best;
    }

    QVector<Reason> reasons(const content::MetierSummary &metier) const
    {
        QVector<Reason> found;
        for (const Chosen &chosen : m_chosen)
            found.append({Reason::Kind::Item, chosen.item->id, chosen.part * support(*chosen.item, metier)});
        for (const QString &centre : metier.centres)
            found.append({Reason::Kind::Centre, centre, centreShare(metier, m_profile.centres.value(centre))});
        found.removeIf([](const Reason &reason) { return reason.strength <= 0; });
        std::stable_sort(found.begin(), found.end(),
                         [](const Reason &a, const Reason &b) { return a.strength > b.strength; });
        return found.mid(0, maxReasons);
    }

private:
    // A mean of likings is never above the best of them, so that a métier of two groupes would come after
    // all those of one: what joins two likings is brought half of the way to the length of one.
    double groupesPart(const content::MetierSummary &metier) const
    {
        double sum = 0;
        double squares = 0;
        for (const content::Membership &membership : metier.memberships) {
            sum += membership.weight * m_means.value(membership.groupe, m_lowest);
            squares += membership.weight * membership.weight;
        }
        return squares > 0 ? sum / std::pow(squares, 0.25) : 0;
    }

    double score(const content::MetierSummary &metier) const
    {
        double score = groupesPart(metier);
        for (const QString &centre : metier.centres)
            score += centreShare(metier, m_profile.centres.value(centre));
        double nearest = 0;
        for (const content::MetierSummary *liked : m_liked)
            nearest = std::max(nearest, content::closeness(metier, *liked));
        return score + likedPart * nearest;
    }

    double support(const content::Item &item, const content::MetierSummary &metier) const
    {
        double support = itemSupport(m_guide, item, metier);
        for (const QString &centre : metier.centres)
            support += centreShare(metier, 0.25 * item.centres.value(centre));
        return support;
    }

    static double centreShare(const content::MetierSummary &metier, double liking)
    {
        return centrePart * liking / static_cast<double>(std::max<qsizetype>(1, metier.centres.size()));
    }

    const content::Guide &m_guide;
    const Profile &m_profile;
    QVector<Chosen> m_chosen;
    QVector<const content::MetierSummary *> m_liked;
    QHash<QString, double> m_means;
    QHash<QString, int> m_numbers;
    double m_lowest = 0;
    quint64 m_seed = 0;
};

} // namespace

QVector<Proposal> propose(const content::Guide &guide, const QVector<content::MetierSummary> &metiers,
                          const Answers &answers, const Profile &profile, const Wishes &wishes, int limit)
{
    const Scorer scorer(guide, metiers, answers, profile, wishes);
    if (!scorer.hasChoices() || profile.groupes.isEmpty() || limit <= 0)
        return {};
    QVector<Candidate> candidates;
    for (int i = 0; i < metiers.size(); ++i) {
        if (!wishes.putAside.contains(metiers.at(i).id))
            candidates.append(scorer.candidate(metiers.at(i), i));
    }
    QVector<Proposal> proposals;
    for (const Candidate &candidate : arrange(std::move(candidates), limit)) {
        const content::MetierSummary &metier = metiers.at(candidate.index);
        proposals.append({metier.id, scorer.groupeFor(metier), candidate.score, scorer.reasons(metier)});
    }
    return proposals;
}

} // namespace belvedere::quiz
