// The posterior of the likings: its mode by Newton's method, its spread by Laplace's approximation.
#pragma once

#include <quiz/design_p.h>

namespace belvedere::quiz {

struct Posterior {
    Eigen::VectorXd mode;
    Eigen::MatrixXd covariance;
    Eigen::MatrixXd draws; // one column a draw; the same choices always give the same draws
};

// `priorPrecision`: one over the prior variance of each liking. The log posterior is concave, so
// the mode is unique and Newton's method, with steps halved when they go too far, finds it.
Posterior fitPosterior(const std::vector<Choice> &choices, const Eigen::VectorXd &priorPrecision, int draws);

} // namespace belvedere::quiz
