// The numbers of the model, in one place; app/quiz/README.md says where each comes from.
#pragma once

#include <QHash>
#include <QString>

namespace belvedere::quiz {

struct Model {
    double poleDeviation = 0.80;   // prior standard deviation of theta_p
    double groupeDeviation = 0.55; // prior standard deviation of delta_g
    double noneUtility = -0.70;    // of "none of these", against 0 for an item before any liking
    double orderLevel = 0.80;      // an order is claimed from this probability on, and never below
    int hintAnswers = 9;           // with fewer choices than this, leanings and no order
    int draws = 2000;              // of the posterior, from which probabilities are counted
    // How popular an item is beside its question's others, for everybody (log odds): subtracted
    // from what a choice says of one person. Empty until a calibration with real players is made:
    // every item then counts as equally popular.
    QHash<QString, double> intercepts;
};

} // namespace belvedere::quiz
