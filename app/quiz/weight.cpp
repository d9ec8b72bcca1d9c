#include <quiz/weight.h>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz {
namespace {

QHash<QString, double> meansOf(const content::Guide &guide, const Answers &answers)
{
    Model model;
    model.draws = 2; // the means alone are asked for
    QHash<QString, double> means;
    for (const PoleScore &score : computeProfile(guide, answers, model).poles)
        means.insert(score.pole, score.mean);
    return means;
}

} // namespace

QVector<Answer> weightiest(const content::Guide &guide, const Answers &answers, int count)
{
    const QHash<QString, double> all = meansOf(guide, answers);
    QVector<std::pair<double, Answer>> weighed;
    for (const Answer &answer : answers.all()) {
        Answers others = answers;
        others.remove(answer.question);
        const QHash<QString, double> without = meansOf(guide, others);
        double weight = 0;
        for (auto mean = all.cbegin(); mean != all.cend(); ++mean)
            weight += std::abs(mean.value() - without.value(mean.key()));
        weighed.append({weight, answer});
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QVector<Answer> first;
    for (const auto &entry : weighed.mid(0, count))
        first.append(entry.second);
    return first;
}

} // namespace belvedere::quiz
