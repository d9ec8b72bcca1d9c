#include <quiz/players.h>

#include <algorithm>

namespace belvedere::quiz {
namespace {

double utility(const content::Item &item, const Player &player)
{
    double sum = player.likings.value(item.id);
    for (auto weight = item.poles.cbegin(); weight != item.poles.cend(); ++weight)
        sum += weight.value() * player.likings.value(weight.key());
    for (auto weight = item.groupes.cbegin(); weight != item.groupes.cend(); ++weight)
        sum += weight.value() * player.likings.value(weight.key());
    return sum;
}

// Names the best pôle and groupe of a player whose likings are set.
void nameBest(const content::Guide &guide, Player &player)
{
    double bestPole = -1e9;
    double bestGroupe = -1e9;
    for (const content::Pole &pole : guide.poles) {
        if (player.likings.value(pole.id) > bestPole) {
            bestPole = player.likings.value(pole.id);
            player.pole = pole.id;
        }
    }
    for (const content::Groupe &groupe : guide.groupes) {
        const double liking = player.likings.value(groupe.pole) + player.likings.value(groupe.id);
        if (liking > bestGroupe) {
            bestGroupe = liking;
            player.groupe = groupe.id;
        }
    }
}

Answer anyhow(const content::Question &question, Random &random, bool second)
{
    const int count = static_cast<int>(question.items.size());
    const int first = random.below(count);
    const int other = (first + 1 + random.below(count - 1)) % count;
    return {question.id, question.items.at(first).id, second ? question.items.at(other).id : QString(), false};
}

} // namespace

Player mixedPlayer(const content::Guide &guide, Random &random, const Model &model)
{
    Player player;
    for (const content::Pole &pole : guide.poles)
        player.likings.insert(pole.id, model.poleDeviation * random.normal());
    for (const content::Groupe &groupe : guide.groupes)
        player.likings.insert(groupe.id, model.groupeDeviation * random.normal());
    nameBest(guide, player);
    return player;
}

Player plantedPlayer(const content::Guide &guide, Random &random)
{
    constexpr double liked = 0.8;  // of the pôle
    constexpr double best = 1.6;   // of the groupe beside its pôle
    constexpr double taste = 0.85;  // deviation of the liking of each item beside both
    Player player;
    for (const content::Question *question : guide.questions()) {
        for (const content::Item &item : question->items)
            player.likings.insert(item.id, taste * random.normal());
    }
    const content::Groupe &planted = guide.groupes.at(random.below(static_cast<int>(guide.groupes.size())));
    player.likings.insert(planted.pole, liked);
    player.likings.insert(planted.id, best);
    nameBest(guide, player);
    return player;
}

Answers play(const content::Guide &guide, const Player &player, const Manner &manner, Random &random)
{
    Answers answers;
    for (const content::Question *question : guide.questions()) {
        if (random.uniform() < manner.random) {
            answers.set(anyhow(*question, random, manner.second));
            continue;
        }
        QVector<std::pair<double, QString>> order;
        for (const content::Item &item : question->items)
            order.append({utility(item, player) + (manner.hesitates ? random.gumbel() : 0.0), item.id});
        std::sort(order.begin(), order.end(), std::greater<>());
        const double none = Model().noneUtility + random.gumbel();
        if (manner.hesitates && none > order.first().first)
            answers.set({question->id, {}, {}, true});
        else
            answers.set({question->id, order.at(0).second, manner.second ? order.at(1).second : QString(), false});
    }
    return answers;
}

Answers playAnyhow(const content::Guide &guide, Random &random, bool second)
{
    Answers answers;
    for (const content::Question *question : guide.questions())
        answers.set(anyhow(*question, random, second));
    return answers;
}

} // namespace belvedere::quiz
