// How near two métiers are.
#pragma once

#include <content/library.h>

namespace belvedere::content {

// 0 (nothing in common) to 1 (the same groupes, centres d'intérêt and secteurs).
double closeness(const MetierSummary &a, const MetierSummary &b);

// The nearest to that métier, nearest first, those in `without` left out; at most `count`.
QVector<const MetierSummary *> closest(const Catalogue &catalogue, const MetierSummary &metier, int count,
                                       const QStringList &without = {});

} // namespace belvedere::content
