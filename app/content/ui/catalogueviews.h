// The catalogue as the lists show it: by pôle, by level.
#pragma once

#include <content/library.h>

#include <QMap>

namespace belvedere::content::ui {

using Metiers = QVector<const MetierSummary *>;

// The pôle of a métier: that of its primary groupe. Empty when the guide does not know the groupe.
QString poleOf(const Guide &guide, const MetierSummary &metier);
QVector<const Groupe *> groupesOf(const Guide &guide, const QString &pole);
// How many métiers have one of their groupes in that pôle; each counts once.
int countOfPole(const Catalogue &catalogue, const QString &pole);
// Rank of level -> how many of these métiers; only the ranks that occur, in order.
QMap<int, int> levelsOf(const Metiers &metiers);
// Those of that rank; all of them for a rank below 0. The order stays.
Metiers ofLevel(const Metiers &metiers, int rank);

} // namespace belvedere::content::ui
