// From a guide and its answers to the numbers of the model.
#pragma once

#include <quiz/model.h>
#include <quiz/profile.h>

#include <Eigen/Dense>

#include <vector>

namespace belvedere::quiz {

// Where each pôle and each groupe stands in the vector of the person's likings: pôles, then groupes.
struct Layout {
    explicit Layout(const content::Guide &guide);

    QHash<QString, int> column;
    std::vector<int> poleOfGroupe; // column of the pôle of each groupe, in the order of the guide
    int poles = 0;
    int size = 0;

    // The weights of an item as a row; ids the guide does not know are left out.
    Eigen::RowVectorXd row(const content::Item &item) const;
};

// One over the prior variance of each liking.
Eigen::VectorXd priorPrecision(const Layout &layout, const Model &model);

// One choice among alternatives whose utilities are offsets + rows * likings.
struct Choice {
    Eigen::MatrixXd rows;
    Eigen::VectorXd offsets;
    int chosen = 0;
};

// An answer with its question and items found in the guide.
struct FoundAnswer {
    const content::Question *question = nullptr;
    const content::Item *first = nullptr; // null when none of the six was chosen
    const content::Item *second = nullptr;
};

// The answers the guide knows, in the order of its questions, whatever the order they came in.
QVector<FoundAnswer> findAnswers(const content::Guide &guide, const Answers &answers);

std::vector<Choice> choicesOf(const Layout &layout, const QVector<FoundAnswer> &answers, const Model &model);

} // namespace belvedere::quiz
