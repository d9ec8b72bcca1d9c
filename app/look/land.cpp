#include <look/land.h>

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace belvedere::look {
namespace {

struct Hill {
    double x, halfWidth, height, crater; // of the width, of the height, of the height, of 1
};

// A row of hills: the highest of them at each place.
double rowHeight(const Hill *hills, int count, double x)
{
    double high = 0;
    for (int i = 0; i < count; ++i)
        high = std::max(high, hills[i].height * puyProfile((x - hills[i].x) / hills[i].halfWidth, hills[i].crater));
    return high;
}

constexpr Hill far_[]{{0.05, 0.20, 0.46, 0}, {0.30, 0.17, 0.50, 0.13}, {0.53, 0.19, 0.42, 0}, {0.74, 0.15, 0.36, 0.1},
                      {0.93, 0.20, 0.52, 0.12}, {1.20, 0.2, 0.4, 0}, {1.42, 0.16, 0.44, 0.12}, {1.66, 0.20, 0.50, 0}};
constexpr Hill near_[]{{-0.02, 0.17, 0.34, 0.12}, {0.19, 0.16, 0.30, 0}, {0.43, 0.15, 0.33, 0.14}, {0.64, 0.17, 0.24, 0},
                       {0.87, 0.18, 0.36, 0.13}, {1.10, 0.16, 0.30, 0}, {1.36, 0.17, 0.34, 0}, {1.60, 0.16, 0.3, 0.14}};

void paintRow(QPainter &painter, const QRectF &rect, double base, const QColor &crest, const QColor &foot,
              const std::function<double(double)> &heightAt)
{
    const double ground = rect.top() + base * rect.height();
    QLinearGradient fill(0, ground - 0.5 * rect.height(), 0, ground);
    fill.setColorAt(0, crest);
    fill.setColorAt(1, foot);
    painter.setBrush(fill);
    painter.drawPath(landUnder(rect, [&](double x) {
        return ground - rect.height() * heightAt((x - rect.left()) / rect.width());
    }));
}

} // namespace

double scattered(int i, int series)
{
    const double raw = std::sin(i * 12.9898 + series * 78.233) * 43758.5453;
    return raw - std::floor(raw);
}

double puyProfile(double x, double crater)
{
    const double bell = (std::exp(-3.0 * x * x) - 0.05) / 0.95;
    return std::max(0.0, bell - crater * std::exp(-70 * x * x));
}

QPainterPath landUnder(const QRectF &rect, const std::function<double(double)> &y)
{
    const double deep = rect.bottom() + rect.height(); // further than is seen
    QPainterPath path(QPointF(rect.left(), deep));
    const double step = std::max(2.0, rect.width() / 480);
    for (double x = rect.left(); x < rect.right() + step; x += step)
        path.lineTo(x, y(x));
    path.lineTo(rect.right() + step, deep);
    path.closeSubpath();
    return path;
}

void paintFarRange(QPainter &painter, const QRectF &rect, double base, const Daylight &light)
{
    const QColor crest = light.shaded(QColor(0x94a6dc), 0.60);
    paintRow(painter, rect, base, crest, mixed(crest, light.low, 0.75), [](double x) {
        const double sancy = 0.36 * std::exp(-18 * (x - 0.16) * (x - 0.16));
        const double teeth = 0.035 * std::abs(std::sin(x * 47)) + 0.02 * std::abs(std::sin(x * 93 + 1));
        const double forez = 0.17 + 0.05 * std::sin(x * 5 + 1.2);
        return std::max(sancy + teeth * std::exp(-14 * (x - 0.16) * (x - 0.16)), forez);
    });
}

void paintChain(QPainter &painter, const QRectF &rect, double base, const Daylight &light, int part)
{
    const double shift = 0.19 * part;
    const QColor back = light.shaded(QColor(0x7898c4), 0.42);
    paintRow(painter, rect, base, back, mixed(back, light.haze, 0.75),
             [shift](double x) { return rowHeight(far_, std::size(far_), x + shift); });
    const QColor front = light.shaded(QColor(0x62988c), 0.24);
    paintRow(painter, rect, base + 0.05, front, mixed(front, light.haze, 0.7), [shift](double x) {
        return rowHeight(near_, std::size(near_), x + shift * 1.3) + 0.004 * std::sin(x * 190) + 0.02;
    });
}

void paintFir(QPainter &painter, QPointF foot, double high, const Daylight &light, double depth)
{
    painter.setPen(Qt::NoPen);
    const QColor sides[]{light.lit(QColor(0x3f7a56), depth), light.shaded(QColor(0x356a4c), depth)};
    for (int side = 0; side < 2; ++side) {
        const double out = side == 0 ? -1 : 1;
        QPainterPath half(foot - QPointF(0, high));
        half.lineTo(foot + QPointF(out * high * 0.14, -high * 0.56));
        half.lineTo(foot + QPointF(out * high * 0.08, -high * 0.56));
        half.lineTo(foot + QPointF(out * high * 0.21, -high * 0.28));
        half.lineTo(foot + QPointF(out * high * 0.12, -high * 0.28));
        half.lineTo(foot + QPointF(out * high * 0.27, 0));
        half.lineTo(foot);
        painter.setBrush(sides[side]);
        painter.drawPath(half);
    }
}

void paintTree(QPainter &painter, QPointF foot, double high, const Daylight &light, double depth)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(light.shaded(QColor(0x6d5140), depth));
    painter.drawRect(QRectF(foot.x() - high * 0.035, foot.y() - high * 0.4, high * 0.07, high * 0.4));
    const QPointF crown = foot - QPointF(0, high * 0.62);
    painter.setBrush(light.shaded(QColor(0x5d9150), depth));
    painter.drawEllipse(crown, high * 0.31, high * 0.38);
    painter.drawEllipse(crown + QPointF(high * 0.2, high * 0.14), high * 0.2, high * 0.2);
    painter.setBrush(light.lit(QColor(0x7fb35c), depth));
    painter.drawEllipse(crown + QPointF(-high * 0.08, -high * 0.06), high * 0.22, high * 0.28);
    painter.drawEllipse(crown + QPointF(-high * 0.2, high * 0.16), high * 0.15, high * 0.15);
}

// A Salers cow, mahogany, with lyre horns; it looks to the left.
void paintCow(QPainter &painter, QPointF foot, double high, const Daylight &light, bool grazing)
{
    painter.save();
    painter.translate(foot);
    painter.scale(high, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light.shaded(QColor(0x7a3621), 0));
    for (const double x : {-0.40, -0.27, 0.36, 0.48})
        painter.drawRoundedRect(QRectF(x, -0.42, 0.10, 0.42), 0.03, 0.03);
    painter.setBrush(light.lit(QColor(0x97452a), 0));
    painter.drawRoundedRect(QRectF(-0.48, -0.86, 1.08, 0.54), 0.2, 0.2);
    QPainterPath head;
    const double down = grazing ? 0.62 : 0;
    head.moveTo(-0.40, -0.82);
    head.lineTo(-0.66, -0.96 + down);
    head.lineTo(-0.92, -0.74 + down);
    head.lineTo(-0.84, -0.62 + down);
    head.lineTo(-0.62, -0.64 + down);
    head.lineTo(-0.36, -0.46);
    head.closeSubpath();
    painter.drawPath(head);
    painter.setPen(QPen(light.lit(QColor(0xf3e6cc), 0), 0.055, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-0.68, -0.95 + down), QPointF(-0.80, -1.10 + down));
    painter.drawLine(QPointF(-0.62, -0.95 + down), QPointF(-0.56, -1.12 + down));
    painter.setPen(QPen(light.shaded(QColor(0x7a3621), 0), 0.05, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0.58, -0.74), QPointF(0.64, -0.3));
    painter.restore();
}

void paintBuron(QPainter &painter, QPointF foot, double high, const Daylight &light)
{
    painter.save();
    painter.translate(foot);
    painter.scale(high, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light.lit(QColor(0x8d8782), 0.08));
    painter.drawRect(QRectF(-0.75, -0.5, 1.0, 0.5));
    painter.setBrush(light.shaded(QColor(0x77716d), 0.08));
    painter.drawPolygon(QPolygonF{{0.25, -0.5}, {0.6, -0.9}, {0.95, -0.5}, {0.95, 0}, {0.25, 0}});
    painter.setBrush(light.lit(QColor(0x5d6069), 0.08)); // lauze
    painter.drawPolygon(QPolygonF{{-0.84, -0.46}, {-0.45, -0.94}, {0.62, -0.94}, {0.20, -0.46}});
    painter.setBrush(light.shaded(QColor(0x4a4038), 0));
    painter.drawRect(QRectF(-0.42, -0.34, 0.2, 0.34));
    painter.restore();
}

void paintGentian(QPainter &painter, QPointF foot, double high, const Daylight &light)
{
    painter.setPen(QPen(light.lit(QColor(0x5f9140), 0), std::max(1.0, high * 0.1), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(foot, foot - QPointF(0, high));
    painter.setPen(Qt::NoPen);
    painter.setBrush(light.lit(QColor(0xf4cf3e), 0));
    for (int i = 0; i < 3; ++i)
        painter.drawEllipse(foot - QPointF(0, high * (0.5 + 0.25 * i)), high * (0.24 - 0.05 * i), high * 0.11);
}

void paintWall(QPainter &painter, double from, double to, double high, const std::function<double(double)> &y,
               const Daylight &light)
{
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < 2; ++row) {
        double x = from + (row == 0 ? 0 : high * 0.4);
        for (int i = 0; x < to; ++i) {
            const double wide = high * (0.75 + 0.6 * scattered(i, row));
            const double tall = high * (0.5 + 0.14 * scattered(i, 7 + row));
            const QColor stone(scattered(i, 3 + row) < 0.5 ? 0x6f6a70 : 0x5c5860);
            painter.setBrush(row == 0 ? light.shaded(stone, 0) : light.lit(stone.lighter(116), 0));
            painter.drawRoundedRect(QRectF(x, y(x + wide / 2) - tall - row * high * 0.44, wide * 0.95, tall), high * 0.2,
                                    high * 0.2);
            x += wide;
        }
    }
}

} // namespace belvedere::look
