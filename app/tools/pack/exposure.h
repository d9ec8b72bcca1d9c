// Whom and what a quiz favours: how often each pôle, groupe and métier comes up over many simulated
// players.
#pragma once

#include <content/guide.h>
#include <content/metier.h>

#include <QMap>

namespace belvedere::tools {

struct Exposure {
    int anyhow = 0;  // players who answered anyhow
    int planted = 0; // players who like one groupe, a fifth of their answers given anyhow
    QHash<QString, int> poleFirst;     // of those who answered anyhow
    QHash<QString, int> groupeInThree; // of those who answered anyhow
    QHash<QString, int> plantedPoles;  // planted players of that pôle
    QHash<QString, int> poleFound;     // of them, those whose first pôle it is
    QMap<int, int> levels;             // niveauRank -> places among the first ten, over all players
    QHash<QString, int> metiers;       // players, of all, in whose first twenty the métier is
};

// Seeds fixed: the same quiz and métiers give the same figures. Uses all the cores.
Exposure exposureOf(const content::Guide &guide, const QVector<content::MetierSummary> &metiers,
                    int playersOfEachKind = 2000);

// The report, in lines. `metiers` are those it was made with.
QStringList exposureLines(const content::Guide &guide, const QVector<content::MetierSummary> &metiers,
                          const Exposure &exposure);
// What the quiz may not do: a pôle that comes first for who answers anyhow more or less often than
// 16.7 % by 2 points. Empty when there is none.
QStringList exposureFaults(const content::Guide &guide, const Exposure &exposure);

} // namespace belvedere::tools
