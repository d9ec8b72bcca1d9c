// A guide made for tests, and métiers for it.
#pragma once

#include <content/guide.h>
#include <content/metier.h>
#include <quiz/players.h>

namespace belvedere::quiz::testing {

// 6 pôles of 5 groupes; 4 themes of 6 questions of 6 items, one a pôle; each pôle goes round its
// groupes. Every item weighs 1 on its pôle, 1 on its groupe, and 1 on a centre of its groupe.
content::Guide syntheticGuide();

// offline-data/quiz when it is there and complete; an empty guide otherwise.
content::Guide realGuide();

// The rows "synthetic" and "real" of a column "guide", the second one when it is there.
void addGuideRows();

// Métiers of the synthetic guide: `perGroupe` for each groupe, of all levels, some in two groupes.
QVector<content::MetierSummary> syntheticMetiers(const content::Guide &guide, int perGroupe);
// The métiers of the real export, placed in the real guide; empty when either is not there.
QVector<content::MetierSummary> realMetiers();

} // namespace belvedere::quiz::testing
