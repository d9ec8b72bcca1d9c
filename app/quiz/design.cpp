#include <quiz/design_p.h>

namespace belvedere::quiz {
namespace {

const content::Item *itemOf(const content::Question &question, const QString &id)
{
    for (const content::Item &item : question.items) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

void addWeights(const QHash<QString, double> &weights, const Layout &layout, Eigen::RowVectorXd &row)
{
    for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
        const int column = layout.column.value(weight.key(), -1);
        if (column >= 0)
            row(column) += weight.value();
    }
}

// The choice of one item among those of a question but one; `withNone` adds "none of these" last.
// A null `chosen` is that one.
Choice choiceAmong(const Layout &layout, const Model &model, const content::Question &question,
                   const content::Item *chosen, const content::Item *without, bool withNone)
{
    const qsizetype count = question.items.size() - (without ? 1 : 0) + (withNone ? 1 : 0);
    Choice choice{Eigen::MatrixXd::Zero(count, layout.size), Eigen::VectorXd::Zero(count), static_cast<int>(count) - 1};
    int place = 0;
    for (const content::Item &item : question.items) {
        if (&item == without)
            continue;
        choice.rows.row(place) = layout.row(item);
        choice.offsets(place) = model.intercepts.value(item.id, 0);
        if (&item == chosen)
            choice.chosen = place;
        ++place;
    }
    if (withNone)
        choice.offsets(place) = model.noneUtility;
    return choice;
}

} // namespace

Layout::Layout(const content::Guide &guide)
{
    for (const content::Pole &pole : guide.poles)
        column.insert(pole.id, size++);
    poles = size;
    for (const content::Groupe &groupe : guide.groupes) {
        poleOfGroupe.push_back(column.value(groupe.pole, 0));
        column.insert(groupe.id, size++);
    }
}

Eigen::RowVectorXd Layout::row(const content::Item &item) const
{
    Eigen::RowVectorXd row = Eigen::RowVectorXd::Zero(size);
    addWeights(item.poles, *this, row);
    addWeights(item.groupes, *this, row);
    return row;
}

Eigen::VectorXd priorPrecision(const Layout &layout, const Model &model)
{
    Eigen::VectorXd precision(layout.size);
    precision.head(layout.poles).setConstant(1.0 / (model.poleDeviation * model.poleDeviation));
    precision.tail(layout.size - layout.poles).setConstant(1.0 / (model.groupeDeviation * model.groupeDeviation));
    return precision;
}

QVector<FoundAnswer> findAnswers(const content::Guide &guide, const Answers &answers)
{
    QVector<FoundAnswer> found;
    for (const content::Question *question : guide.questions()) {
        const std::optional<Answer> answer = answers.find(question->id);
        if (!answer)
            continue;
        FoundAnswer entry{question, itemOf(*question, answer->first), itemOf(*question, answer->second)};
        if (answer->none || entry.first)
            found.append(entry);
    }
    return found;
}

std::vector<Choice> choicesOf(const Layout &layout, const QVector<FoundAnswer> &answers, const Model &model)
{
    std::vector<Choice> choices;
    for (const FoundAnswer &answer : answers) {
        choices.push_back(choiceAmong(layout, model, *answer.question, answer.first, nullptr, true));
        if (answer.second)
            choices.push_back(choiceAmong(layout, model, *answer.question, answer.second, answer.first, false));
    }
    return choices;
}

} // namespace belvedere::quiz
