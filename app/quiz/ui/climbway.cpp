#include <quiz/ui/climbway.h>

#include <look/land.h>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz::ui {
namespace {

struct Shape {
    double centre, heights, high, summit; // of the width; half-width in heights; of the height; across
};

const Shape &shapeOf(Puy puy)
{
    static constexpr Shape shapes[]{
        {0.67, 1.75, 0.49, -0.08}, {0.68, 1.90, 0.46, -0.27}, {0.69, 1.50, 0.52, -0.11}, {0.69, 1.62, 0.50, -0.06}};
    return shapes[static_cast<int>(puy)];
}

double smooth(double from, double to, double x)
{
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

// A flank that steepens from its foot and rounds off at its top.
double flank(double across) { return std::pow(smooth(1.0, 0.0, std::abs(across)), 1.25); }

// Height of the line, 0 to 1, at `across` from -1 to 1.
double silhouette(Puy puy, double across)
{
    const double a = std::abs(across);
    switch (puy) {
    case Puy::Vache: {
        const double left = flank(across + 0.08);
        const double right = 0.80 * flank((across - 0.36) * (across < 0.36 ? 1.9 : 1.5));
        return std::max(left - 0.30 * std::exp(-90 * (across - 0.16) * (across - 0.16)), right);
    }
    case Puy::Pariou:
        return 0.93 * std::min(1.0, std::pow(smooth(1.0, 0.22, a), 1.15)) - 0.035 * std::exp(-22 * across * across)
               + 0.05 * std::exp(-60 * (across - 0.24) * (across - 0.24));
    case Puy::Come:
        return std::pow(smooth(1.02, 0.09, a), 1.3) - 0.045 * std::exp(-130 * across * across);
    case Puy::Dome:
        return std::pow(smooth(1.0, 0.10, a), 0.92) + 0.035 * std::exp(-40 * (across - 0.10) * (across - 0.10))
               - 0.03 * std::exp(-60 * (across + 0.34) * (across + 0.34));
    }
    return 0;
}

} // namespace

Puy puyAt(int place)
{
    return static_cast<Puy>(std::max(0, place) % 4);
}

ClimbWay::ClimbWay(Puy puy, const QRectF &rect, double start, int steps)
    : m_puy(puy)
    , m_rect(rect)
    , m_steps(std::max(1, steps))
    , m_start(start)
{
    const Shape &shape = shapeOf(puy);
    m_centre = rect.left() + std::max(shape.centre * rect.width(), start + 0.25 * rect.width());
    m_halfWidth = std::min(shape.heights * rect.height(), 0.52 * rect.width());
    m_high = shape.high * rect.height();
    m_end = m_centre + shape.summit * m_halfWidth;
    constexpr int pieces = 240;
    double length = 0;
    for (int i = 0; i <= pieces; ++i) {
        const double x = rect.left() + m_start + (m_end - rect.left() - m_start) * i / pieces;
        const QPointF point(x, ground(x));
        if (i > 0)
            length += std::hypot(point.x() - m_points.last().x(), point.y() - m_points.last().y());
        m_points.append(point);
        m_lengths.append(length);
    }
}

// The meadow under the puy: it rises gently from the left.
double ClimbWay::base(double x) const
{
    const double t = (x - m_rect.left()) / m_rect.width();
    const double rise = 0.09 * smooth(0, 0.6, t) + 0.017 * std::sin(t * 17 + 1.4 * static_cast<int>(m_puy));
    return m_rect.top() + m_rect.height() * (0.83 - rise);
}

double ClimbWay::ground(double x) const
{
    const double across = (x - m_centre) / m_halfWidth;
    return base(x) - m_high * (std::abs(across) < 1.3 ? silhouette(m_puy, across) : 0);
}

QPointF ClimbWay::onFlank(double across, double up) const
{
    const double x = m_centre + across * m_halfWidth;
    const double foot = base(x) + 0.06 * m_rect.height();
    return {x, foot + (ground(x) - foot) * up};
}

QPointF ClimbWay::at(double step) const
{
    const double wanted = lengthTo(step);
    const auto next = std::lower_bound(m_lengths.cbegin() + 1, m_lengths.cend() - 1, wanted);
    const qsizetype i = next - m_lengths.cbegin();
    const double t = (wanted - m_lengths.at(i - 1)) / (m_lengths.at(i) - m_lengths.at(i - 1));
    return m_points.at(i - 1) + (m_points.at(i) - m_points.at(i - 1)) * t;
}

double ClimbWay::lengthTo(double step) const
{
    return m_lengths.last() * std::clamp(step / m_steps, 0.0, 1.0);
}

double ClimbWay::walkerHeight() const
{
    return std::clamp(0.165 * m_rect.height(), 26.0, 64.0);
}

} // namespace belvedere::quiz::ui
