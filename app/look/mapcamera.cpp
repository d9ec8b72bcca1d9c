#include <look/mapcamera.h>

#include <algorithm>
#include <cmath>

namespace belvedere::look {

void MapCamera::setView(QSizeF pixels)
{
    m_view = pixels.expandedTo({1, 1});
    bound();
}

void MapCamera::setWorld(QRectF kilometres)
{
    m_world = kilometres;
    bound();
}

QPointF MapCamera::toScreen(QPointF kilometres) const
{
    return (kilometres - m_centre) * m_scale + QPointF(m_view.width(), m_view.height()) / 2;
}

QPointF MapCamera::toPlane(QPointF pixels) const
{
    return (pixels - QPointF(m_view.width(), m_view.height()) / 2) / m_scale + m_centre;
}

QRectF MapCamera::visible() const
{
    return {toPlane({0, 0}), m_view / m_scale};
}

// The whole world and a little around it.
double MapCamera::farthest() const
{
    if (m_world.isEmpty())
        return 0.1;
    return std::min(closest, 0.85 * std::min(m_view.width() / m_world.width(), m_view.height() / m_world.height()));
}

void MapCamera::bound()
{
    m_scale = std::clamp(m_scale, farthest(), closest);
    if (m_world.isEmpty())
        return;
    m_centre.setX(std::clamp(m_centre.x(), m_world.left(), m_world.right()));
    m_centre.setY(std::clamp(m_centre.y(), m_world.top(), m_world.bottom()));
}

void MapCamera::fit(QRectF kilometres, double margin)
{
    const double wide = std::max(1.0, m_view.width() - 2 * margin), high = std::max(1.0, m_view.height() - 2 * margin);
    m_scale = std::min(wide / std::max(1e-3, kilometres.width()), high / std::max(1e-3, kilometres.height()));
    m_centre = kilometres.center();
    bound();
}

void MapCamera::grow(double share)
{
    m_world = {};
    m_view *= 1 + 2 * share;
}

void MapCamera::zoomAt(QPointF pixels, double factor)
{
    const QPointF under = toPlane(pixels);
    m_scale = std::clamp(m_scale * factor, farthest(), closest);
    m_centre += under - toPlane(pixels);
    bound();
}

void MapCamera::pan(QPointF pixels)
{
    m_centre -= pixels / m_scale;
    bound();
}

void MapCamera::centreOn(QPointF kilometres)
{
    m_centre = kilometres;
    bound();
}

ScaleBar scaleBar(double pixelsPerKilometre, double mostPixels)
{
    const double most = mostPixels / pixelsPerKilometre;
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double times = most / power;
    const double kilometres = power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
    return {kilometres, kilometres * pixelsPerKilometre};
}

} // namespace belvedere::look
