// Which métiers a player can be led to: a fairness check of a pack.
#pragma once

#include <content/guide.h>
#include <content/metier.h>

#include <QStringList>

namespace belvedere::tools {

// The métiers that come in the first 20 proposals for no answers that were tried. For each métier,
// players are planted who choose what speaks most for it, by groupes, centres d'intérêt and pôle, with
// and without a second choice. From the best of them on, one answer is changed at a time and kept when
// the métier comes nearer to the twentieth proposal, over all the questions, a few times: the métier is
// reached when some answers propose it, whoever would give them. Without chance: the same pack gives the
// same list. Uses all the cores.
QStringList unreachable(const content::Guide &guide, const QVector<content::MetierSummary> &metiers);

} // namespace belvedere::tools
