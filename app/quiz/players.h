// Simulated players, whose likings are known: a quiz is checked with them, by its tests and by
// belvedere-pack. Nothing here is used in a visit.
#pragma once

#include <content/guide.h>
#include <quiz/answers.h>
#include <quiz/model.h>
#include <quiz/random.h>

#include <QHash>

namespace belvedere::quiz {

struct Player {
    QHash<QString, double> likings; // of pôles, of groupes beside their pôle, of items beside both
    QString pole;                   // the one liked best
    QString groupe;                 // the one liked best, its pôle counted
};

// Drawn from the model's prior: most have mixed tastes.
Player mixedPlayer(const content::Guide &guide, Random &random, const Model &model = {});
// A purer one: likes one pôle, in it one groupe above all, and beside that only this or that item.
Player plantedPlayer(const content::Guide &guide, Random &random);

struct Manner {
    double random = 0;      // share of questions answered anyhow
    bool hesitates = false; // as the model says (Gumbel noise), else always the best liked
    bool second = true;     // gives second choices
};

Answers play(const content::Guide &guide, const Player &player, const Manner &manner, Random &random);
// Every question answered anyhow.
Answers playAnyhow(const content::Guide &guide, Random &random, bool second = true);

} // namespace belvedere::quiz
