// The wishes of a classeur, in the order of the person's: the places 1 to n, each taken once.
#pragma once

#include <classeur/item.h>

#include <QVector>

namespace belvedere::classeur {

// Places in `items`, the first wish first; of two that say the same place the one that stands first.
QVector<qsizetype> wishOrder(const QVector<ClasseurItem> &items);
// Gives the wishes the places 1 to n, in their order.
void renumberWishes(QVector<ClasseurItem> &items);

} // namespace belvedere::classeur
