#include <places/drawingfit.h>

#include <cmath>
#include <numbers>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#include <Eigen/QR>
#pragma GCC diagnostic pop

namespace belvedere::places {
namespace {

constexpr double radian = std::numbers::pi / 180;

double mercator(double latitude)
{
    return std::asinh(std::tan(latitude * radian)) / radian;
}

double latitudeOf(double mercatorDegrees)
{
    return std::atan(std::sinh(mercatorDegrees * radian)) / radian;
}

} // namespace

Result<DrawingFit> DrawingFit::create(const QVector<ControlPoint> &points)
{
    const auto refused = [](const QString &why) {
        return fail(ErrorKind::Refused, why, {}, 0,
                    QStringLiteral("give communes with positions in more departments of the drawing"));
    };
    if (points.size() < 4)
        return refused(QStringLiteral("%1 known points are too few to place a drawing").arg(points.size()));
    Eigen::MatrixXd terms(points.size(), 3);
    Eigen::MatrixXd wanted(points.size(), 2);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const ControlPoint &point = points.at(i);
        terms.row(i) << 1, point.drawn.x(), point.drawn.y();
        wanted.row(i) << point.position.longitude, mercator(point.position.latitude);
    }
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> solver(terms);
    if (solver.rank() < 3)
        return refused(QStringLiteral("the known points lie on one line"));
    const Eigen::MatrixXd found = solver.solve(wanted);
    DrawingFit fit;
    for (int term = 0; term < 3; ++term) {
        fit.m_longitude[term] = found(term, 0);
        fit.m_mercator[term] = found(term, 1);
    }
    double squares = 0;
    for (const ControlPoint &point : points)
        squares += std::pow(distanceKm(point.position, fit.toGlobe(point.drawn)), 2);
    fit.m_residualKm = std::sqrt(squares / static_cast<double>(points.size()));
    return fit;
}

Position DrawingFit::toGlobe(QPointF drawn) const
{
    const auto value = [&drawn](const double (&terms)[3]) {
        return terms[0] + terms[1] * drawn.x() + terms[2] * drawn.y();
    };
    return {latitudeOf(value(m_mercator)), value(m_longitude)};
}

} // namespace belvedere::places
