// The ways up: the whole climb, a short one, and the rest of the whole one after the short one.
#pragma once

#include <content/guide.h>

namespace belvedere::quiz {

enum class Way {
    Whole, // every question
    Short, // half of those of each theme, the same for everybody
    Rest,  // the others, after the short way
};

// What a document keeps ("whole", "short", "rest"); an unknown word, or none, is the whole way.
QString wayName(Way way);
Way wayFromName(const QString &name);

// The questions of a way, in the order of the themes. The short way takes from each theme the half whose
// answers tell most of all pôles and groupes together: they are added one by one, each time the one that
// raises the determinant of the information of the model most (Bayesian D-optimal design, K. Chaloner and
// I. Verdinelli, "Bayesian experimental design: a review", 1995; information of a multinomial logit at
// equal likings). It depends on the guide alone. A few milliseconds for Short and Rest.
QVector<const content::Question *> questionsOf(const content::Guide &guide, Way way);

} // namespace belvedere::quiz
