// Puts a drawn map on the globe.
#pragma once

#include <core/result.h>
#include <places/position.h>

#include <QPointF>
#include <QVector>

namespace belvedere::places {

// A point of the drawing whose place on the globe is known.
struct ControlPoint {
    QPointF drawn;
    Position position;
};

// The affine transform from the plane of a drawing to longitude and Mercator latitude (J. P. Snyder,
// USGS 1395, formula 7-2) that lies closest to the control points in the sense of least squares. Most
// drawn maps of countries follow Mercator; the residual tells whether this one does.
class DrawingFit
{
public:
    // Refused with fewer than four points, or when they lie on one line.
    static Result<DrawingFit> create(const QVector<ControlPoint> &points);
    Position toGlobe(QPointF drawn) const;
    // Root mean square of the distances between the control points and where the fit puts them.
    double residualKm() const { return m_residualKm; }

private:
    double m_longitude[3] = {}, m_mercator[3] = {}; // constant, x, y
    double m_residualKm = 0;
};

} // namespace belvedere::places
