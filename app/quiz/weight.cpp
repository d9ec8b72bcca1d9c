#include <quiz/weight.h>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz {
namespace {

QHash<QString, double> sharesOf(const content::Guide &guide, const Answers &answers)
{
    Model model;
    model.draws = 2; // the shares alone are asked for
    QHash<QString, double> shares;
    for (const PoleScore &score : computeProfile(guide, answers, model).poles)
        shares.insert(score.pole, score.share);
    return shares;
}

} // namespace

QVector<Answer> weightiest(const content::Guide &guide, const Answers &answers, int count)
{
    const QHash<QString, double> all = sharesOf(guide, answers);
    QVector<std::pair<double, Answer>> weighed;
    for (const Answer &answer : answers.all()) {
        Answers others = answers;
        others.remove(answer.question);
        const QHash<QString, double> without = sharesOf(guide, others);
        double weight = 0;
        for (auto share = all.cbegin(); share != all.cend(); ++share)
            weight += std::abs(share.value() - without.value(share.key()));
        weighed.append({weight, answer});
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QVector<Answer> first;
    for (const auto &entry : weighed.mid(0, count))
        first.append(entry.second);
    return first;
}

} // namespace belvedere::quiz
