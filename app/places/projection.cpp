#include <places/projection.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace belvedere::places {
namespace {
constexpr double kmPerLatitude = 6371.0088 * std::numbers::pi / 180;
}

Projection::Projection(Position centre)
    : m_centre(centre)
    , m_kmPerLongitude(kmPerLatitude * std::max(0.01, std::cos(centre.latitude * std::numbers::pi / 180)))
{
}

QPointF Projection::toPlane(Position position) const
{
    return {(position.longitude - m_centre.longitude) * m_kmPerLongitude,
            (m_centre.latitude - position.latitude) * kmPerLatitude};
}

Position Projection::toGlobe(QPointF point) const
{
    return {m_centre.latitude - point.y() / kmPerLatitude,
            m_centre.longitude + point.x() / m_kmPerLongitude};
}

} // namespace belvedere::places
