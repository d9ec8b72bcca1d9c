#include "reach.h"

#include <quiz/proposals.h>
#include <quiz/random.h>

#include <QtConcurrent>

#include <algorithm>

namespace belvedere::tools {
namespace {

using content::Guide;
using content::Item;
using content::MetierSummary;

// What a planted player looks at; the mix makes different players for one métier.
struct Taste {
    double pole, groupes, centres;
    bool firstGroupeOnly, second;
    double indifference; // below this an item is not chosen
};

const Taste tastes[]{
    {0.3, 1.0, 0.8, false, false, 0.0}, {0.3, 1.0, 0.8, false, true, 0.0},
    {0.0, 1.0, 0.8, false, false, 0.3}, {0.0, 0.3, 1.0, false, true, 0.3},
    {0.0, 1.0, 0.0, true, false, 0.3},  {0.5, 1.0, 0.2, true, true, 0.0},
    {0.0, 0.6, 1.0, false, false, 0.6}, {0.0, 0.0, 1.0, false, true, 0.2},
};

double appeal(const Guide &guide, const Item &item, const MetierSummary &metier, const Taste &taste)
{
    double sum = 0;
    for (const auto &member : metier.memberships) {
        const auto *groupe = guide.groupe(member.groupe);
        sum += taste.groupes * member.weight * item.groupes.value(member.groupe);
        if (groupe)
            sum += taste.pole * member.weight * item.poles.value(groupe->pole);
        if (taste.firstGroupeOnly)
            break;
    }
    for (const auto &centre : metier.centres)
        sum += taste.centres * item.centres.value(centre) / double(metier.centres.size());
    return sum;
}

// The same taste on other days: each appeal moves by up to this much, by a seed of its own.
constexpr double mood = 0.25;
constexpr int days = 6;

quiz::Answers play(const Guide &guide, const MetierSummary &metier, const Taste &taste, int day)
{
    quint64 seed = quiz::stableHash(metier.id, static_cast<quint64>(day));
    const auto moved = [&](const Item &item) {
        seed = quiz::stableHash(item.id, seed);
        return day == 0 ? 0.0 : mood * (static_cast<double>(seed % 2001) / 1000.0 - 1.0);
    };
    quiz::Answers answers;
    for (const auto *question : guide.questions()) {
        QVector<std::pair<double, QString>> order;
        for (const auto &item : question->items)
            order.append({appeal(guide, item, metier, taste) + moved(item), item.id});
        std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        if (order[0].first <= taste.indifference)
            answers.set({question->id, {}, {}, true});
        else
            answers.set({question->id, order[0].second,
                         taste.second && order[1].first > 0 ? order[1].second : QString(), false});
    }
    return answers;
}

} // namespace

QStringList unreachable(const Guide &guide, const QVector<MetierSummary> &metiers)
{
    const auto reaches = [&](const MetierSummary &metier, const Taste &taste, int day) {
        const auto answers = play(guide, metier, taste, day);
        const auto profile = quiz::computeProfile(guide, answers);
        const auto proposals = quiz::propose(guide, metiers, answers, profile, {}, 20);
        return std::any_of(proposals.begin(), proposals.end(),
                           [&](const quiz::Proposal &p) { return p.metier == metier.id; });
    };
    const auto reached = [&](const MetierSummary &metier) {
        for (int day = 0; day < days; ++day) {
            for (const Taste &taste : tastes) {
                if (reaches(metier, taste, day))
                    return true;
            }
        }
        return false;
    };
    const auto flags = QtConcurrent::blockingMapped<QVector<bool>>(metiers, reached);
    QStringList missed;
    for (int i = 0; i < metiers.size(); ++i)
        if (!flags[i])
            missed += metiers[i].id;
    return missed;
}

} // namespace belvedere::tools
