// A guide made for tests, and players whose likings are known because they are simulated.
#pragma once

#include <content/guide.h>
#include <content/metier.h>
#include <quiz/answers.h>
#include <quiz/model.h>
#include <quiz/random.h>

#include <QHash>

namespace belvedere::quiz::testing {

// 6 pôles of 5 groupes; 4 themes of 6 questions of 6 items, one a pôle; each pôle goes round its
// groupes. Every item weighs 1 on its pôle, 1 on its groupe, and 1 on a centre of its groupe.
content::Guide syntheticGuide();

// offline-data/quiz when it is there and complete; an empty guide otherwise.
content::Guide realGuide();

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

// Métiers of the synthetic guide: `perGroupe` for each groupe, of all levels, some in two groupes.
QVector<content::MetierSummary> syntheticMetiers(const content::Guide &guide, int perGroupe);
// The métiers of the real export, placed in the real guide; empty when either is not there.
QVector<content::MetierSummary> realMetiers();

} // namespace belvedere::quiz::testing
