#include <quiz/changes.h>

#include <algorithm>

namespace belvedere::quiz {
namespace {

constexpr double leastChange = 0.02; // of a share
constexpr int firstOnes = 10;

// The métiers of the first ten of `here` that are not among those of `there`.
QVector<QString> onlyIn(const QVector<Proposal> &here, const QVector<Proposal> &there)
{
    QSet<QString> known;
    for (const Proposal &proposal : there.mid(0, firstOnes))
        known.insert(proposal.metier);
    QVector<QString> only;
    for (const Proposal &proposal : here.mid(0, firstOnes)) {
        if (!known.contains(proposal.metier))
            only.append(proposal.metier);
    }
    return only;
}

} // namespace

QHash<QString, double> shownShares(const Profile &profile)
{
    const QVector<QString> first = firstPoles(profile);
    QHash<QString, double> shares;
    double sum = 0;
    for (const PoleScore &score : profile.poles) {
        shares.insert(score.pole, score.share);
        sum += first.contains(score.pole) ? score.share : 0;
    }
    for (const QString &pole : first)
        shares.insert(pole, sum / static_cast<double>(first.size()));
    return shares;
}

Changes changesBetween(const Outcome &before, const Outcome &after)
{
    const QHash<QString, double> was = shownShares(before.profile);
    const QHash<QString, double> is = shownShares(after.profile);
    QVector<std::pair<double, QString>> moved;
    for (const PoleScore &score : after.profile.poles)
        moved.append({is.value(score.pole) - was.value(score.pole), score.pole});
    std::stable_sort(moved.begin(), moved.end(), [](const auto &a, const auto &b) { return std::abs(a.first) > std::abs(b.first); });
    Changes changes;
    for (const auto &[difference, pole] : std::as_const(moved)) {
        if (std::abs(difference) >= leastChange)
            (difference > 0 ? changes.up : changes.down).append(pole);
    }
    changes.in = onlyIn(after.proposals, before.proposals);
    changes.out = onlyIn(before.proposals, after.proposals);
    return changes;
}

} // namespace belvedere::quiz
