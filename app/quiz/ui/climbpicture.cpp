#include <quiz/ui/climbpicture.h>

#include <look/land.h>
#include <look/meadow.h>
#include <look/sky.h>
#include <quiz/ui/camppicture.h>
#include <quiz/ui/puypicture.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz::ui {
namespace {

const QColor sand(0xf3dfb4);
constexpr double cloudPart = 0.62; // of the height

QImage emptyPicture(const QSizeF &size, double ratio)
{
    QImage image(QSize(qCeil(size.width() * ratio), qCeil(size.height() * ratio)), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

// A ribbon on the line of the ground, thinner as it goes up.
void paintRibbon(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    const double wide = 0.028 * way.rect().height();
    QPainterPath edge(way.at(0));
    QVector<QPointF> under;
    for (double step = 0; step <= way.steps(); step += 0.007 * way.steps()) {
        const QPointF point = way.at(step);
        edge.lineTo(point);
        under.prepend(point + QPointF(0, wide * (1 - 0.6 * step / way.steps())));
    }
    for (const QPointF &point : std::as_const(under))
        edge.lineTo(point);
    painter.setBrush(light.lit(sand, 0.02));
    painter.drawPath(edge);
}

// Where the way comes from: it winds through the meadow in front, wider as it is nearer.
void paintApproach(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    const QRectF &rect = way.rect();
    const QPointF from = way.at(0);
    const double wide = 0.028 * rect.height();
    const auto at = [&](double across, double down) { return QPointF(from.x() + across * rect.height(), from.y() + (rect.bottom() - from.y()) * down); };
    QPainterPath path(at(0.10, 0));
    path.cubicTo(at(-0.10, 0.05), at(-0.26, 0.16), at(-0.04, 0.34));
    path.cubicTo(at(0.22, 0.52), at(0.50, 0.66), at(0.30, 1.3));
    path.lineTo(at(0.62, 1.3));
    path.cubicTo(at(0.72, 0.62), at(0.34, 0.46), at(0.10, 0.32));
    path.cubicTo(at(-0.06, 0.22), at(-0.04, 0.16), at(0.12, 0) + QPointF(0, wide));
    path.closeSubpath();
    painter.setBrush(light.lit(sand, 0.0));
    painter.drawPath(path);
}

QImage drawLand(const ClimbView &view, const ClimbWay &way, const look::Daylight &light)
{
    QImage image = emptyPicture(view.size, view.ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    look::paintFarRange(painter, way.rect(), 0.80, light);
    look::paintChain(painter, way.rect(), 0.84, light, static_cast<int>(way.puy()));
    paintPuy(painter, way, light);
    paintRibbon(painter, way, light);
    look::paintMeadow(painter, way.rect(), light, static_cast<int>(way.puy()), [&] { paintApproach(painter, way, light); });
    if (view.place.camp)
        paintCamp(painter, way, light);
    return image;
}

QImage drawClouds(const ClimbView &view, const ClimbWay &way, const look::Daylight &light)
{
    const int margin = ClimbLayers::cloudMargin;
    QImage image = emptyPicture({view.size.width() + 2.0 * margin, way.rect().height() * cloudPart}, view.ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sky = way.rect().translated(margin, 0);
    look::paintStars(painter, sky, light);
    look::paintClouds(painter, sky, light, view.place.puy);
    return image;
}

} // namespace

ClimbWay ClimbView::way() const
{
    const double start = qMax(0.055 * size.width(), double(clear));
    return {puyAt(place.puy), QRectF(0, 0, size.width(), size.height() - foot), start, place.steps};
}

bool ClimbView::sameWay(const ClimbView &other) const
{
    return size == other.size && ratio == other.ratio && mode == other.mode && clear == other.clear && foot == other.foot
           && place.camp == other.place.camp && place.puy == other.place.puy && place.steps == other.place.steps;
}

ClimbLayers drawClimb(const ClimbView &view)
{
    const ClimbWay way = view.way();
    const look::Daylight light = view.light();
    return {view, drawClouds(view, way, light), drawLand(view, way, light),
            look::sunPicture(0.058 * way.rect().height(), light, view.mode, view.ratio)};
}

} // namespace belvedere::quiz::ui
