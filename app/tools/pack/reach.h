// Which métiers a player can be led to: a fairness check of a pack.
#pragma once

#include <content/guide.h>
#include <content/metier.h>

#include <QStringList>

namespace belvedere::tools {

// The métiers that come in the first 20 proposals of no player. For each métier, players are planted
// who choose what speaks most for it: by groupes, centres d'intérêt and pôle, with and without a
// second choice, and by its first groupe or its centres alone, on six days on which everything
// pleases a little more or less (seeds fixed). Uses all the cores.
QStringList unreachable(const content::Guide &guide, const QVector<content::MetierSummary> &metiers);

} // namespace belvedere::tools
