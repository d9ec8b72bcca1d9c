#include <quiz/posterior_p.h>

#include <quiz/random.h>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz {
namespace {

constexpr quint64 drawSeed = 20240625;
constexpr int maxSteps = 40;
constexpr double smallestStep = 1e-9;

// Log probability of a choice; the probabilities of its alternatives in `p`.
double logProbability(const Choice &choice, const Eigen::VectorXd &likings, Eigen::VectorXd &p)
{
    p = choice.offsets + choice.rows * likings;
    const double chosen = p(choice.chosen);
    const double top = p.maxCoeff();
    p = (p.array() - top).exp();
    const double sum = p.sum();
    p /= sum;
    return chosen - top - std::log(sum);
}

double logPosterior(const std::vector<Choice> &choices, const Eigen::VectorXd &precision,
                    const Eigen::VectorXd &likings)
{
    double sum = -0.5 * precision.dot(likings.cwiseAbs2());
    Eigen::VectorXd p;
    for (const Choice &choice : choices)
        sum += logProbability(choice, likings, p);
    return sum;
}

// Gradient of the log posterior, and minus its second derivative (always positive definite).
void derivatives(const std::vector<Choice> &choices, const Eigen::VectorXd &precision,
                 const Eigen::VectorXd &likings, Eigen::VectorXd &gradient, Eigen::MatrixXd &curvature)
{
    gradient = -precision.cwiseProduct(likings);
    curvature = precision.asDiagonal();
    Eigen::VectorXd p;
    for (const Choice &choice : choices) {
        logProbability(choice, likings, p);
        const Eigen::RowVectorXd mean = p.transpose() * choice.rows;
        gradient += (choice.rows.row(choice.chosen) - mean).transpose();
        const Eigen::MatrixXd spread = choice.rows.rowwise() - mean;
        curvature.noalias() += spread.transpose() * p.asDiagonal() * spread;
    }
}

// Half the draws mirror the other half, so that their mean is exactly the mode.
Eigen::MatrixXd drawsAround(const Eigen::VectorXd &mode, const Eigen::LLT<Eigen::MatrixXd> &curvature,
                           int pairs)
{
    Random random(drawSeed);
    Eigen::MatrixXd half(mode.size(), pairs);
    for (Eigen::Index column = 0; column < half.cols(); ++column) {
        for (Eigen::Index row = 0; row < half.rows(); ++row)
            half(row, column) = random.normal();
    }
    curvature.matrixU().solveInPlace(half);
    Eigen::MatrixXd draws(mode.size(), 2 * pairs);
    draws << half, -half;
    draws.colwise() += mode;
    return draws;
}

} // namespace

Posterior fitPosterior(const std::vector<Choice> &choices, const Eigen::VectorXd &priorPrecision, int draws)
{
    Eigen::VectorXd likings = Eigen::VectorXd::Zero(priorPrecision.size());
    Eigen::VectorXd gradient;
    Eigen::MatrixXd curvature;
    double reached = logPosterior(choices, priorPrecision, likings);
    for (int step = 0; step < maxSteps; ++step) {
        derivatives(choices, priorPrecision, likings, gradient, curvature);
        Eigen::VectorXd move = curvature.llt().solve(gradient);
        double next = logPosterior(choices, priorPrecision, likings + move);
        while (next < reached && move.norm() > smallestStep) {
            move *= 0.5;
            next = logPosterior(choices, priorPrecision, likings + move);
        }
        likings += move;
        reached = next;
        if (move.norm() <= smallestStep)
            break;
    }
    derivatives(choices, priorPrecision, likings, gradient, curvature);
    const Eigen::LLT<Eigen::MatrixXd> factor(curvature);
    const auto identity = Eigen::MatrixXd::Identity(curvature.rows(), curvature.cols());
    return {likings, factor.solve(identity), drawsAround(likings, factor, std::max(1, draws / 2))};
}

} // namespace belvedere::quiz
