#include <quiz/way.h>

#include <quiz/design_p.h>

#include <QSet>

#include <algorithm>

namespace belvedere::quiz {
namespace {

constexpr QLatin1String names[]{QLatin1String("whole"), QLatin1String("short"), QLatin1String("rest")};

// What a first choice tells of the likings, on average, before anything is known of them.
Eigen::MatrixXd informationOf(const Layout &layout, const content::Question &question, const Model &model)
{
    const qsizetype count = question.items.size();
    Eigen::MatrixXd rows = Eigen::MatrixXd::Zero(count + 1, layout.size);
    Eigen::VectorXd chance = Eigen::VectorXd::Zero(count + 1);
    for (int i = 0; i < count; ++i) {
        rows.row(i) = layout.row(question.items.at(i));
        chance(i) = std::exp(model.intercepts.value(question.items.at(i).id, 0));
    }
    chance(count) = std::exp(model.noneUtility);
    chance /= chance.sum();
    const Eigen::RowVectorXd mean = chance.transpose() * rows;
    return rows.transpose() * chance.asDiagonal() * rows - mean.transpose() * mean;
}

double logDeterminant(const Eigen::MatrixXd &precision)
{
    return precision.llt().matrixLLT().diagonal().array().log().sum();
}

// The theme by turns, so that no theme chooses last each time.
QSet<const content::Question *> shortWay(const content::Guide &guide)
{
    const Model model;
    const Layout layout(guide);
    Eigen::MatrixXd known = priorPrecision(layout, model).asDiagonal();
    QSet<const content::Question *> taken;
    qsizetype most = 0;
    for (const content::Theme &theme : guide.themes)
        most = std::max(most, (theme.questions.size() + 1) / 2);
    for (int turn = 0; turn < most; ++turn) {
        for (const content::Theme &theme : guide.themes) {
            const content::Question *best = nullptr;
            double bestValue = 0;
            if (turn >= (theme.questions.size() + 1) / 2)
                continue;
            for (const content::Question &question : theme.questions) {
                if (taken.contains(&question))
                    continue;
                const double value = logDeterminant(known + informationOf(layout, question, model));
                if (!best || value > bestValue + 1e-9) {
                    best = &question;
                    bestValue = value;
                }
            }
            known += informationOf(layout, *best, model);
            taken.insert(best);
        }
    }
    return taken;
}

} // namespace

QString wayName(Way way)
{
    return names[static_cast<int>(way)];
}

Way wayFromName(const QString &name)
{
    return name == names[1] ? Way::Short : name == names[2] ? Way::Rest : Way::Whole;
}

QVector<const content::Question *> questionsOf(const content::Guide &guide, Way way)
{
    QVector<const content::Question *> questions = guide.questions();
    if (way == Way::Whole)
        return questions;
    const QSet<const content::Question *> first = shortWay(guide);
    questions.removeIf([&](const content::Question *question) { return first.contains(question) != (way == Way::Short); });
    return questions;
}

} // namespace belvedere::quiz
