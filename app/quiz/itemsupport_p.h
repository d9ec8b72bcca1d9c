// How much an item of the quiz speaks for a métier.
#pragma once

#include <content/guide.h>
#include <content/metier.h>

namespace belvedere::quiz {

// The weights of an item on the groupes of a métier and on their pôles, in the units of the model's
// likings: 0 where it touches neither.
double itemSupport(const content::Guide &guide, const content::Item &item, const content::MetierSummary &metier);

} // namespace belvedere::quiz
