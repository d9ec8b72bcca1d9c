#include <quiz/ui/waymarks.h>

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

namespace belvedere::quiz::ui {
namespace {

void paintCairn(QPainter &painter, QPointF foot, double high, const look::Daylight &light)
{
    painter.setPen(Qt::NoPen);
    const QColor stones[]{QColor(0x6e6a73), QColor(0x8a858c), QColor(0xa5a0a4)};
    for (int i = 0; i < 3; ++i) {
        const double wide = high * (0.46 - 0.11 * i);
        painter.setBrush(light.lit(stones[i], 0));
        painter.drawRoundedRect(QRectF(foot.x() - wide + high * 0.04 * (i % 2), foot.y() - high * 0.30 * (i + 1) + high * 0.04,
                                       2 * wide, high * 0.30), high * 0.14, high * 0.14);
    }
}

void paintFlag(QPainter &painter, QPointF foot, double high, const QColor &cloth, const look::Daylight &light)
{
    painter.setPen(QPen(light.lit(QColor(0xfff4dc), 0), qMax(1.6, high * 0.075), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(foot, foot - QPointF(0, high));
    QPainterPath flag(foot - QPointF(0, high));
    flag.cubicTo(foot - QPointF(-0.2, 1.1) * high, foot - QPointF(-0.36, 0.82) * high, foot - QPointF(-0.62, 0.90) * high);
    flag.lineTo(foot - QPointF(-0.56, 0.50) * high);
    flag.cubicTo(foot - QPointF(-0.34, 0.42) * high, foot - QPointF(-0.2, 0.68) * high, foot - QPointF(0, 0.56) * high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cloth);
    painter.drawPath(flag);
}

} // namespace

void paintWaymarks(QPainter &painter, const ClimbWay &way, double step, const look::Daylight &light)
{
    const double high = way.walkerHeight();
    const QColor won = look::mixed(light.lit(QColor(0xe0522f), 0), QColor(0xe0522f), 0.6);
    const QColor goal = look::mixed(light.lit(QColor(0xf7c544), 0), QColor(0xf7c544), 0.6);
    for (int i = 0; i < way.steps(); ++i) {
        if (i + 0.5 < step)
            paintFlag(painter, way.at(i), high * 0.52, won, light);
        else if (i > 0)
            paintCairn(painter, way.at(i) + QPointF(0, 1), high * 0.30, light);
    }
    const QPointF top = way.at(way.steps());
    paintCairn(painter, top + QPointF(0, 1), high * 0.46, light);
    paintFlag(painter, top - QPointF(0, high * 0.36), high * 0.62, goal, light);
}

void paintHalo(QPainter &painter, const ClimbWay &way, double step)
{
    const double high = way.walkerHeight();
    const QPointF foot = way.at(step);
    QRadialGradient glow(foot - QPointF(0, high * 0.5), high);
    glow.setColorAt(0, QColor(255, 248, 222, 165));
    glow.setColorAt(0.55, QColor(255, 244, 210, 70));
    glow.setColorAt(1, QColor(255, 240, 200, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(foot - QPointF(0, high * 0.5), high, high);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 250, 235, 200), qMax(1.5, high * 0.035)));
    painter.drawEllipse(foot + QPointF(0, high * 0.02), high * 0.34, high * 0.085);
}

} // namespace belvedere::quiz::ui
