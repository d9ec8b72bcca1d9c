#include "reach.h"

#include <quiz/proposals.h>
#include <quiz/random.h>

#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace belvedere::tools {
namespace {

using content::Guide;
using content::Item;
using content::MetierSummary;
using content::Question;

constexpr int places = 20; // a métier is reached when it is among that many

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

quiz::Answers play(const Guide &guide, const MetierSummary &metier, const Taste &taste)
{
    quiz::Answers answers;
    for (const auto *question : guide.questions()) {
        QVector<std::pair<double, QString>> order;
        for (const auto &item : question->items)
            order.append({appeal(guide, item, metier, taste), item.id});
        std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        if (order[0].first <= taste.indifference)
            answers.set({question->id, {}, {}, true});
        else
            answers.set({question->id, order[0].second,
                         taste.second && order[1].first > 0 ? order[1].second : QString(), false});
    }
    return answers;
}

// One métier looked for among all: how far answers bring it, and better ones from there.
class Search
{
public:
    Search(const Guide &guide, const QVector<MetierSummary> &metiers, const MetierSummary &metier)
        : m_guide(guide)
        , m_metiers(metiers)
        , m_metier(metier)
    {
        m_model.draws = 1; // proposals need the means alone
    }

    bool reached()
    {
        for (const Taste &taste : tastes) {
            if (tryOut(play(m_guide, m_metier, taste)))
                return true;
        }
        for (int round = 0; round < rounds; ++round) {
            const double before = m_margin;
            for (const Question *question : m_guide.questions()) {
                if (improve(*question))
                    return true;
            }
            if (m_margin <= before)
                return false;
        }
        return false;
    }

private:
    static constexpr int rounds = 4;

    // Keeps the answers when they bring the métier further than any before; true when it is reached.
    bool tryOut(const quiz::Answers &answers)
    {
        const auto profile = quiz::computeProfile(m_guide, answers, m_model);
        const auto own = quiz::propose(m_guide, {m_metier}, answers, profile, {}, 1);
        if (own.isEmpty())
            return false;
        const auto first = quiz::propose(m_guide, m_metiers, answers, profile, {}, places);
        const double margin = own.first().score - first.last().score;
        if (margin > m_margin) {
            m_margin = margin;
            m_best = answers;
        }
        return std::any_of(first.begin(), first.end(),
                           [&](const quiz::Proposal &p) { return p.metier == m_metier.id; });
    }

    // Every other answer to one question, the rest as it is.
    bool improve(const Question &question)
    {
        for (const QString &first : idsOf(question)) {
            if (tryAnswer({question.id, first, {}, false}))
                return true;
        }
        if (tryAnswer({question.id, {}, {}, true}))
            return true;
        const auto kept = m_best.find(question.id);
        for (const QString &second : idsOf(question)) {
            if (kept->first.isEmpty() || kept->first == second)
                continue;
            if (tryAnswer({question.id, kept->first, second, false}))
                return true;
        }
        return false;
    }

    bool tryAnswer(const quiz::Answer &answer)
    {
        auto answers = m_best;
        answers.set(answer);
        return !(answers == m_best) && tryOut(answers);
    }

    static QStringList idsOf(const Question &question)
    {
        QStringList ids;
        for (const Item &item : question.items)
            ids += item.id;
        return ids;
    }

    const Guide &m_guide;
    const QVector<MetierSummary> &m_metiers;
    const MetierSummary &m_metier;
    quiz::Model m_model;
    quiz::Answers m_best;
    double m_margin = -std::numeric_limits<double>::infinity();
};

} // namespace

QStringList unreachable(const Guide &guide, const QVector<MetierSummary> &metiers)
{
    const auto reached = [&](const MetierSummary &metier) { return Search(guide, metiers, metier).reached(); };
    const auto flags = QtConcurrent::blockingMapped<QVector<bool>>(metiers, reached);
    QStringList missed;
    for (int i = 0; i < metiers.size(); ++i)
        if (!flags[i])
            missed += metiers[i].id;
    return missed;
}

} // namespace belvedere::tools
