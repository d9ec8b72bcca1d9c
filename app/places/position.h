// A point on the globe, and how far it is from another.
#pragma once

namespace belvedere::places {

// Degrees, WGS 84: north and east are positive.
struct Position {
    double latitude = 0;
    double longitude = 0;
    bool operator==(const Position &) const = default;
};

// False for what is no point of the globe (out of range, not a number), and for 0, 0, which a file
// holds where nobody knew.
bool isPlausible(Position position);

// Kilometres as the crow flies, by the haversine formula on a sphere of 6371.0088 km, the mean radius
// of the IUGG (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68, 1984). Within 0.5 %
// of the distance on the ellipsoid.
double distanceKm(Position from, Position to);

} // namespace belvedere::places
