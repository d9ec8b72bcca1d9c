#include <quiz/ui/puypicture.h>

#include <look/land.h>

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz::ui {
namespace {

const QColor grass(0x95c066);
const QColor scoria(0xb9583c);
const QColor basalt(0x55525c);

// In the sun at the left; the shade comes softly over the right flank.
void paintBody(QPainter &painter, const ClimbWay &way, const look::Daylight &light, const QColor &own)
{
    const QRectF &rect = way.rect();
    const double top = way.ground(way.centre());
    const QPainterPath land = look::landUnder(rect, [&](double x) { return way.ground(x); });
    QLinearGradient sunny(0, top, 0, rect.bottom());
    sunny.setColorAt(0, light.lit(own, 0.02));
    sunny.setColorAt(1, light.lit(own.lighter(112), 0.16));
    painter.setBrush(sunny);
    painter.drawPath(land);
    QLinearGradient shady(way.centre() - 0.15 * way.halfWidth(), top, way.centre() + 0.62 * way.halfWidth(), rect.bottom());
    QColor shade = light.shaded(own, 0.06);
    shade.setAlphaF(0);
    shady.setColorAt(0, shade);
    shade.setAlphaF(0.85f);
    shady.setColorAt(0.75, shade);
    shade.setAlphaF(0.5f);
    shady.setColorAt(1, shade);
    painter.setBrush(shady);
    painter.drawPath(land);
}

// Ravines: long thin folds that run down from the top.
void paintFolds(QPainter &painter, const ClimbWay &way, const look::Daylight &light, const QColor &own, int count)
{
    QColor fold = light.shaded(own, 0.05);
    fold.setAlpha(70);
    painter.setBrush(fold);
    for (int i = 0; i < count; ++i) {
        const double across = -0.62 + 1.25 * (i + 0.3 * look::scattered(i, 11)) / count;
        const QPointF high = way.onFlank(across * 0.75, 0.86 - 0.1 * look::scattered(i, 12));
        const QPointF low = way.onFlank(across, 0.25 + 0.2 * look::scattered(i, 13));
        const double wide = 0.014 * way.halfWidth();
        QPainterPath path(high);
        path.quadTo((high + low) / 2 + QPointF(wide, 0), low + QPointF(wide * 1.6, 0));
        path.quadTo((high + low) / 2 - QPointF(wide, 0), high);
        painter.drawPath(path);
    }
}

// Trees on the flanks, from far to near; none near the line where one walks.
void paintWoods(QPainter &painter, const ClimbWay &way, const look::Daylight &light, int count, double highest)
{
    for (int i = 0; i < count; ++i) {
        const double up = highest * (1 - std::pow(double(i) / count, 0.7));
        const double across = -1.0 + 2.05 * look::scattered(i, 21);
        const QPointF foot = way.onFlank(across, up);
        const double high = way.rect().height() * (0.030 + 0.022 * look::scattered(i, 22)) * (1.25 - 0.5 * up);
        if (foot.y() - high < way.ground(foot.x()) + 0.012 * way.rect().height())
            continue;
        if (look::scattered(i, 23) < 0.5)
            look::paintFir(painter, foot, high * 1.25, light, 0.10 + 0.10 * up);
        else
            look::paintTree(painter, foot, high, light, 0.10 + 0.10 * up);
    }
}

QPointF onLine(const ClimbWay &way, double across)
{
    const double x = way.centre() + across * way.halfWidth();
    return {x, way.ground(x)};
}

// What lies under the line of the sky between two places, closed by a curve through `low`.
QPainterPath bowlUnder(const ClimbWay &way, double left, double right, const QPointF &lowLeft, const QPointF &lowRight)
{
    QPainterPath path(onLine(way, left));
    for (double across = left; across <= right; across += 0.01)
        path.lineTo(onLine(way, across));
    path.cubicTo(lowRight, lowLeft, onLine(way, left));
    return path;
}

// The breach shows the red inside, and the lava that came out of it.
void paintVache(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    paintBody(painter, way, light, QColor(0x93ba63));
    const double unit = way.halfWidth();
    const double high = way.puyHeight();
    const QPointF mouth = way.onFlank(0.22, 0.34);
    const auto from = [&](double across, double down) { return mouth + QPointF(across * unit, down * high); };
    QPainterPath lava(from(-0.11, -0.04)); // the cheire; it comes from behind the edge of the bowl
    lava.lineTo(from(-0.06, -0.40));
    lava.lineTo(from(0.08, -0.40));
    lava.lineTo(from(0.11, -0.04));
    lava.cubicTo(from(0.14, 0.26), from(0.44, 0.30), from(0.80, 0.44));
    lava.cubicTo(from(0.92, 0.50), from(0.98, 0.72), from(0.96, 0.90));
    lava.lineTo(from(-0.08, 0.90));
    lava.cubicTo(from(0.12, 0.56), from(-0.14, 0.26), from(-0.11, -0.04));
    painter.setBrush(light.lit(basalt, 0.14));
    painter.drawPath(lava);
    const QPainterPath bowl = bowlUnder(way, -0.055, 0.40, from(-0.16, 0.10), from(0.16, 0.10));
    QLinearGradient red(onLine(way, -0.05), onLine(way, 0.40));
    red.setColorAt(0, light.shaded(scoria.darker(112), 0.03));
    red.setColorAt(0.45, light.lit(scoria, 0.02));
    red.setColorAt(1, light.lit(scoria.lighter(124), 0.03));
    painter.setBrush(red);
    painter.drawPath(bowl);
    QPainterPath wall(onLine(way, -0.055)); // the one that looks away from the sun
    for (double across = -0.055; across <= 0.17; across += 0.01)
        wall.lineTo(onLine(way, across));
    wall.cubicTo(from(-0.02, -0.20), from(-0.04, -0.10), from(-0.02, 0.02));
    wall.cubicTo(from(-0.14, 0.0), from(-0.2, -0.3), onLine(way, -0.055));
    painter.setBrush(light.shaded(scoria.darker(124), 0.03));
    painter.drawPath(wall.intersected(bowl));
    paintWoods(painter, way, light, 60, 0.30);
}

// Seen a little from above: the far rim is the line of the sky, the near one passes in front.
void paintCrater(QPainter &painter, const ClimbWay &way, const look::Daylight &light, const QColor &own, double left, double right,
                 double depth)
{
    const double deep = depth * way.puyHeight();
    const QPointF a = onLine(way, left);
    const QPointF b = onLine(way, right);
    const QPainterPath bowl = bowlUnder(way, left, right, a + QPointF(0.06 * way.halfWidth(), deep), b + QPointF(-0.02 * way.halfWidth(), deep));
    QLinearGradient inside(a, b);
    inside.setColorAt(0, light.shaded(own.darker(118), 0.04));
    inside.setColorAt(0.62, light.shaded(own, 0.05));
    inside.setColorAt(1, light.lit(own.lighter(106), 0.04));
    painter.setBrush(inside);
    painter.drawPath(bowl);
}

void paintPariou(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    paintBody(painter, way, light, grass);
    paintFolds(painter, way, light, grass, 7);
    paintCrater(painter, way, light, grass, -0.245, 0.275, 0.30);
    paintWoods(painter, way, light, 54, 0.26);
}

void paintCome(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    paintBody(painter, way, light, QColor(0x86b064));
    paintCrater(painter, way, light, QColor(0x86b064), -0.115, 0.125, 0.20);
    paintWoods(painter, way, light, 330, 0.70);
}

// The temple of Mercury and the mast, on the flat top.
void paintSummitWorks(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    const double unit = way.rect().height();
    const QPointF mast = onLine(way, 0.10);
    painter.setBrush(light.lit(QColor(0xe9e5dc), 0.05));
    painter.drawRoundedRect(QRectF(mast.x() - 0.030 * unit, mast.y() - 0.032 * unit, 0.085 * unit, 0.045 * unit), 2, 2);
    const double wide = 0.011 * unit;
    for (int i = 0; i < 5; ++i) {
        const double part = wide * (1 - 0.16 * i);
        painter.setBrush(i % 2 == 0 ? light.lit(QColor(0xf2eee6), 0) : light.lit(QColor(0xd4502f), 0));
        painter.drawRect(QRectF(mast.x() - part / 2, mast.y() - unit * (0.032 + 0.036 * (i + 1)), part, unit * 0.037));
    }
    const QPointF temple = onLine(way, 0.21) + QPointF(0, 0.008 * unit);
    for (int step = 0; step < 3; ++step) {
        painter.setBrush(step % 2 == 0 ? light.lit(QColor(0x8b8790), 0.02) : light.shaded(QColor(0x77737d), 0.02));
        painter.drawRect(QRectF(temple.x() - unit * (0.055 - 0.013 * step), temple.y() - unit * 0.015 * (step + 1),
                                unit * (0.10 - 0.022 * step), unit * 0.016));
    }
}

void paintDome(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    const QColor own(0x8cba64);
    paintBody(painter, way, light, own);
    paintFolds(painter, way, light, own, 12);
    painter.setBrush(Qt::NoBrush);
    QColor rail = light.lit(QColor(0xe8dcc0), 0.1); // the line of the rack railway, that goes round
    rail.setAlpha(190);
    painter.setPen(QPen(rail, qMax(1.2, way.rect().height() * 0.006)));
    QPainterPath round(way.onFlank(0.75, 0.50));
    for (double across = 0.75; across > -0.66; across -= 0.03)
        round.lineTo(way.onFlank(across, 0.50 + 0.13 * (0.75 - across) / 1.4 + 0.05 * std::sin(across * 3)));
    painter.drawPath(round);
    painter.setPen(Qt::NoPen);
    paintSummitWorks(painter, way, light);
    paintWoods(painter, way, light, 150, 0.42);
}

} // namespace

void paintPuy(QPainter &painter, const ClimbWay &way, const look::Daylight &light)
{
    painter.setPen(Qt::NoPen);
    switch (way.puy()) {
    case Puy::Vache: return paintVache(painter, way, light);
    case Puy::Pariou: return paintPariou(painter, way, light);
    case Puy::Come: return paintCome(painter, way, light);
    case Puy::Dome: return paintDome(painter, way, light);
    }
}

} // namespace belvedere::quiz::ui
