#include <places/position.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace belvedere::places {

bool isPlausible(Position position)
{
    return std::isfinite(position.latitude) && std::isfinite(position.longitude)
        && std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180
        && (position.latitude != 0 || position.longitude != 0);
}

double distanceKm(Position from, Position to)
{
    constexpr double radiusKm = 6371.0088;
    constexpr double radian = std::numbers::pi / 180;
    const double north = std::sin((to.latitude - from.latitude) * radian / 2);
    const double east = std::sin((to.longitude - from.longitude) * radian / 2);
    const double h = north * north
        + std::cos(from.latitude * radian) * std::cos(to.latitude * radian) * east * east;
    return 2 * radiusKm * std::asin(std::sqrt(std::min(1.0, h)));
}

} // namespace belvedere::places
