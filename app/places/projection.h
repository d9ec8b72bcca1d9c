// From the globe to a plane and back, for drawing a region.
#pragma once

#include <places/position.h>

#include <QPointF>

namespace belvedere::places {

// The equirectangular projection about a centre (J. P. Snyder, "Map Projections: A Working Manual",
// USGS 1395, chapter 12, true to scale at the centre's parallel): the plane is in kilometres, x to the
// east and y to the south, as screens count. Within 1 % over 300 km in France.
class Projection
{
public:
    explicit Projection(Position centre);
    QPointF toPlane(Position position) const;
    Position toGlobe(QPointF point) const;

private:
    Position m_centre;
    double m_kmPerLongitude;
};

} // namespace belvedere::places
