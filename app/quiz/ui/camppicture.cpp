#include <quiz/ui/camppicture.h>

#include <quiz/ui/walker.h>

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

namespace belvedere::quiz::ui {
namespace {

void paintTent(QPainter &painter, const look::Daylight &light)
{
    painter.setBrush(light.lit(QColor(0xe2633c), 0));
    painter.drawPolygon(QPolygonF{{-0.62, 0}, {-0.16, -0.66}, {0.20, -0.60}, {0.66, 0}});
    painter.setBrush(light.shaded(QColor(0xc84f2d), 0));
    painter.drawPolygon(QPolygonF{{-0.16, -0.66}, {0.20, -0.60}, {0.66, 0}, {0.22, 0}});
    painter.setBrush(QColor(0xffd98a)); // a lamp is lit inside
    painter.drawPolygon(QPolygonF{{-0.16, -0.66}, {0.06, 0}, {-0.30, 0}});
    painter.setBrush(light.lit(QColor(0xf3e4c6), 0));
    painter.drawPolygon(QPolygonF{{-0.16, -0.66}, {-0.30, 0}, {-0.40, 0}});
}

void paintFire(QPainter &painter, const look::Daylight &light)
{
    QRadialGradient glow(QPointF(0, -0.14), 1.3);
    glow.setColorAt(0, QColor(255, 190, 90, 150));
    glow.setColorAt(1, QColor(255, 190, 90, 0));
    painter.setBrush(glow);
    painter.drawEllipse(QPointF(0, -0.14), 1.3, 1.0);
    const auto flame = [&](double size, const QColor &colour) {
        QPainterPath path(QPointF(0, -0.52 * size));
        path.cubicTo(0.04 * size, -0.36 * size, 0.24 * size, -0.26 * size, 0.17 * size, -0.04 * size);
        path.quadTo(0, 0.06 * size, -0.17 * size, -0.04 * size);
        path.cubicTo(-0.24 * size, -0.22 * size, -0.06 * size, -0.30 * size, 0, -0.52 * size);
        painter.setBrush(colour);
        painter.drawPath(path);
    };
    flame(1, QColor(0xf2792f));
    flame(0.62, QColor(0xffcf57));
    painter.setPen(QPen(light.shaded(QColor(0x6b4630), 0), 0.085, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-0.24, 0.01), QPointF(0.24, -0.05));
    painter.drawLine(QPointF(-0.24, -0.05), QPointF(0.24, 0.01));
    painter.setPen(Qt::NoPen);
}

} // namespace

void paintCamp(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    const QRectF &rect = way.rect();
    const double high = 1.5 * way.walkerHeight();
    const QPointF middle(rect.left() + 0.31 * rect.width(), rect.top() + 0.955 * rect.height());
    const auto standing = [&](double across, double size, auto paint) {
        painter.save();
        painter.translate(middle + QPointF(across * high, 0));
        painter.scale(high * size, high * size);
        painter.setPen(Qt::NoPen);
        paint(painter, light);
        painter.restore();
    };
    standing(-0.75, 1.45, paintTent);
    standing(1.25, 0.85, paintFire);
    paintSitter(painter, middle + QPointF(0.52 * high, 0.01 * high), high, light);
}

} // namespace belvedere::quiz::ui
