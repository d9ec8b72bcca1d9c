// Which part of a plane of kilometres a map shows, and how large. Knows no widget.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace belvedere::look {

class MapCamera
{
public:
    static constexpr double closest = 40; // pixels a kilometre: nearer than this no position is sure

    // The size of the view in pixels. What was in the middle stays there.
    void setView(QSizeF pixels);
    // The middle of the view stays within this part of the plane, and the view shows little more of it.
    void setWorld(QRectF kilometres);

    QPointF toScreen(QPointF kilometres) const;
    QPointF toPlane(QPointF pixels) const;
    double scale() const { return m_scale; } // pixels a kilometre
    QSizeF view() const { return m_view; }
    QRectF visible() const; // kilometres
    bool canZoomIn() const { return m_scale < closest * 0.999; }
    bool canZoomOut() const { return m_scale > farthest() * 1.001; }

    // A larger view of the same scale and middle, by this share of it at each side. It has no bounds.
    void grow(double share);
    // Shows this part whole, with a margin in pixels.
    void fit(QRectF kilometres, double margin);
    // The point under these pixels stays under them.
    void zoomAt(QPointF pixels, double factor);
    void pan(QPointF pixels); // as a finger drags: to the right shows more of the west
    void centreOn(QPointF kilometres);

private:
    double farthest() const;
    void bound();

    QSizeF m_view{1, 1};
    QRectF m_world;
    QPointF m_centre;
    double m_scale = 1;
};

// A round distance that is drawn at most so long.
struct ScaleBar {
    double kilometres = 1; // 1, 2 or 5 times a power of ten
    double pixels = 1;
};
ScaleBar scaleBar(double pixelsPerKilometre, double mostPixels);

} // namespace belvedere::look
