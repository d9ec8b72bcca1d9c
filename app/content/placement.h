// Where a métier stands in the tree, from its secteurs d'activité and centres d'intérêt.
#pragma once

#include <content/guidereader.h>
#include <content/metier.h>

namespace belvedere::content {

// For each groupe g: s_g = mean over the métier's secteurs of g's weight for them + mean over its
// centres of g's weight for them + g's weight for the métier itself. The groupes of at least half
// the best s_g are kept, three at most, their weights brought to a sum of 1, heaviest first, ties in
// the order of the tree. Empty when no groupe weighs more than 0.
QVector<Membership> placeMetier(const MetierSummary &metier, const QVector<PlacementRule> &rules);

} // namespace belvedere::content
