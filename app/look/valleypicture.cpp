#include <look/valleypicture.h>

#include <look/land.h>
#include <look/sky.h>

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace belvedere::look {
namespace {

constexpr double corner = 20;
constexpr double day = 0.64; // a late and clear afternoon

// A tile of the fields of a pôle: each has its own drawing, so that colour is not needed.
QImage fields(const QString &pole, const QColor &line)
{
    QImage tile(20, 20, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 2));
    if (pole == QLatin1String("nature")) {
        for (int x = -20; x <= 20; x += 10)
            painter.drawLine(x, 20, x + 20, 0);
    } else if (pole == QLatin1String("batir")) {
        painter.drawLine(0, 5, 20, 5);
        painter.drawLine(0, 15, 20, 15);
        painter.drawLine(5, 5, 5, 15);
        painter.drawLine(15, 15, 15, 20);
        painter.drawLine(15, 0, 15, 5);
    } else if (pole == QLatin1String("aider")) {
        painter.setBrush(line);
        painter.drawEllipse(QPointF(5, 5), 1.6, 1.6);
        painter.drawEllipse(QPointF(15, 15), 1.6, 1.6);
    } else if (pole == QLatin1String("creer")) {
        QPainterPath wave(QPointF(0, 10));
        wave.cubicTo(5, 2, 5, 2, 10, 10);
        wave.cubicTo(15, 18, 15, 18, 20, 10);
        painter.drawPath(wave);
    } else if (pole == QLatin1String("inventer")) {
        painter.drawPolyline(QPolygonF{{0, 14}, {10, 6}, {20, 14}});
    } else {
        painter.drawLine(0, 5, 20, 5);
        painter.drawLine(0, 15, 20, 15);
    }
    return tile;
}

void paintHouse(QPainter &painter, QPointF foot, double wide, const QColor &roof, const Daylight &light)
{
    painter.setBrush(light.lit(QColor(0xfff6e4), 0));
    painter.drawRect(QRectF(foot.x() - wide / 2, foot.y() - wide * 0.62, wide, wide * 0.62));
    painter.setBrush(roof);
    painter.drawPolygon(QPolygonF{foot + QPointF(-0.62, -0.58) * wide, foot + QPointF(0, -1.08) * wide, foot + QPointF(0.62, -0.58) * wide});
    painter.setBrush(light.shaded(QColor(0x6a5a50), 0));
    painter.drawRect(QRectF(foot.x() - wide * 0.1, foot.y() - wide * 0.32, wide * 0.22, wide * 0.32));
}

void paintRiver(QPainter &painter, const QRectF &bounds, const Daylight &light)
{
    const auto at = [&](double u, double v) { return QPointF(bounds.left() + u * bounds.width(), bounds.top() + v * bounds.height()); };
    QPainterPath river(at(0.505, 0));
    river.cubicTo(at(0.66, 0.22), at(0.40, 0.30), at(0.42, 0.46));
    river.cubicTo(at(0.44, 0.64), at(0.60, 0.70), at(0.44, 1.05));
    river.lineTo(at(0.57, 1.05));
    river.cubicTo(at(0.68, 0.70), at(0.50, 0.62), at(0.475, 0.46));
    river.cubicTo(at(0.45, 0.32), at(0.69, 0.24), at(0.52, 0));
    river.closeSubpath();
    painter.setBrush(light.lit(QColor(0xbfe4f7), 0.0));
    painter.drawPath(river);
}

void paintValley(QPainter &painter, const ValleyShape &shape, const Valley &valley, const Daylight &light, Mode mode)
{
    const QColor strong = Tokens::of(mode).pole(valley.poleId).strong;
    const QColor own = mode == Mode::Light ? strong : mixed(strong, QColor(0x0b1026), 0.25);
    const QRectF bounds = shape.floor.boundingRect();
    painter.save();
    painter.setClipPath(shape.floor);
    QLinearGradient ground(bounds.topLeft(), bounds.bottomLeft());
    ground.setColorAt(0, mixed(own, light.haze, mode == Mode::Light ? 0.36 : 0.2));
    ground.setColorAt(0.45, own);
    ground.setColorAt(1, own);
    painter.setBrush(ground);
    painter.drawPath(shape.floor);
    painter.fillPath(shape.floor, QBrush(fields(valley.poleId, QColor(255, 255, 255, mode == Mode::Light ? 62 : 80))));
    painter.setPen(Qt::NoPen);
    QLinearGradient flank(bounds.left(), 0, bounds.right(), 0); // the one away from the sun is in the shade
    flank.setColorAt(0, QColor(20, 16, 40, 110));
    flank.setColorAt(0.30, QColor(20, 16, 40, 0));
    painter.setBrush(flank);
    painter.drawRect(bounds);
    paintRiver(painter, bounds, light);
    painter.restore();
    const double house = std::clamp(bounds.height() * 0.14, 6.0, 17.0);
    const QColor roof = mixed(QColor(0xd0603a), QColor(Qt::black), mode == Mode::Light ? 0.08 : 0.3);
    const auto stand = [&](double u, double v, double size) {
        paintHouse(painter, {bounds.left() + u * bounds.width(), bounds.top() + v * bounds.height()}, house * size, roof, light);
    };
    stand(0.66, 0.46, 0.75);
    stand(0.60, 0.60, 0.95);
    if (bounds.height() > 60) {
        stand(0.70, 0.36, 0.6);
        stand(0.35, 0.66, 0.9);
        stand(0.68, 0.72, 1.1);
    }
}

void paintLand(QPainter &painter, const QRectF &land, const Daylight &light, int part)
{
    paintSky(painter, land, light, 0.36);
    painter.setPen(Qt::NoPen);
    const QRectF far(land.left(), land.top(), land.width(), land.height() * 0.5);
    paintFarRange(painter, far, 0.70, light);
    paintChain(painter, far, 0.74, light, part);
}

void paintGround(QPainter &painter, const QRectF &land, const Daylight &light)
{
    const double top = land.top() + land.height() * ValleyView::passes;
    QLinearGradient green(0, top, 0, land.bottom());
    green.setColorAt(0, light.lit(QColor(0x8fb566), 0.25));
    green.setColorAt(1, light.shaded(QColor(0x86b05a), 0.0));
    painter.setBrush(green);
    painter.drawPath(landUnder(land, [&](double x) { return top + 2 * std::sin(x * 0.02); }));
}

// A puy between two valleys; the sun goes down at the right.
void paintMountain(QPainter &painter, double x, const QRectF &land, const Daylight &light, int place)
{
    const double foot = land.top() + land.height() * ValleyView::passes + 4;
    const double half = 88 + 26 * scattered(place, 72);
    const double high = 44 + 20 * scattered(place, 71);
    QPainterPath body(QPointF(x - half, foot));
    for (double u = -1; u <= 1; u += 0.04)
        body.lineTo(x + u * half, foot - high * puyProfile(u, place % 2 == 0 ? 0.10 : 0));
    body.lineTo(x + half, foot);
    QLinearGradient sides(x - half * 0.5, 0, x + half * 0.6, 0);
    sides.setColorAt(0, light.shaded(QColor(0x7aa860), 0.16));
    sides.setColorAt(0.45, light.shaded(QColor(0x7aa860), 0.12));
    sides.setColorAt(1, light.lit(QColor(0x96bf6a), 0.16));
    painter.setBrush(sides);
    painter.drawPath(body);
}

// Firs on the ground between two valleys.
void paintWoods(QPainter &painter, const QVector<ValleyShape> &shapes, const QRectF &land, const Daylight &light)
{
    const double top = land.top() + land.height() * ValleyView::passes;
    for (int i = 0; i < 120; ++i) { // from far to near
        const double down = 0.06 + 0.92 * (i / 120.0);
        const QPointF foot(land.left() + land.width() * scattered(i, 51), top + (land.bottom() - top) * down);
        const QRectF round(foot.x() - 9, foot.y() - 16, 18, 18);
        if (std::any_of(shapes.cbegin(), shapes.cend(), [&](const ValleyShape &one) { return one.floor.intersects(round); }))
            continue;
        const double high = 11 + 12 * down;
        if (scattered(i, 52) < 0.6)
            paintFir(painter, foot, high, light, 0.16 * (1 - down));
        else
            paintTree(painter, foot, high, light, 0.16 * (1 - down));
    }
}

void paintRow(QPainter &painter, const QVector<ValleyShape> &row, const Daylight &light, int part)
{
    const QRectF land = row.first().land;
    paintLand(painter, land, light, part);
    painter.setPen(Qt::NoPen);
    paintMountain(painter, land.left(), land, light, part);
    for (qsizetype i = 0; i < row.size(); ++i)
        paintMountain(painter, row.at(i).cell.right(), land, light, part + 1 + static_cast<int>(i));
    paintGround(painter, land, light);
    paintWoods(painter, row, land, light);
    painter.setBrush(light.lit(QColor(0xc4dd8c), 0.02)); // the edge of each valley, in the last sun
    for (const ValleyShape &shape : row)
        painter.drawPath(shape.floor.translated(1.5, 2.5));
}

} // namespace

QImage drawValleys(const ValleyView &view)
{
    QImage image(view.size * view.ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(view.ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const Daylight light = daylightAt(day, view.mode);
    const QVector<ValleyShape> shapes = valleyShapes(view);
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        if (i % view.columns == 0) {
            QPainterPath round;
            round.addRoundedRect(shapes.at(i).land, corner, corner);
            painter.setClipPath(round);
            paintRow(painter, shapes.mid(i, view.columns), light, static_cast<int>(i));
        }
        paintValley(painter, shapes.at(i), view.valleys.at(i), light, view.mode);
    }
    return image;
}

} // namespace belvedere::look
