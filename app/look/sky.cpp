#include <look/sky.h>

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>

namespace belvedere::look {
namespace {

constexpr double glowRadii = 6.5;

struct Cloud {
    double x, y, length; // of the width, of the height, in heights of the sky
};
constexpr Cloud clouds[]{{0.35, 0.20, 0.62}, {0.56, 0.33, 0.46}, {0.885, 0.25, 0.56}, {0.22, 0.40, 0.34}, {0.70, 0.11, 0.34}};

// A bank of rounded tufts on a flat foot.
QPainterPath cloudPath(double length)
{
    struct Tuft { double x, radius; };
    constexpr Tuft tufts[]{{-0.36, 0.10}, {-0.17, 0.18}, {0.07, 0.235}, {0.27, 0.14}, {0.41, 0.075}};
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(QRectF(-0.48 * length, -0.085 * length, 0.98 * length, 0.085 * length), 0.0425 * length, 0.0425 * length);
    for (const Tuft &tuft : tufts)
        path.addEllipse(QPointF(tuft.x * length, -0.055 * length - tuft.radius * 0.30 * length), tuft.radius * length,
                        tuft.radius * 0.72 * length);
    QPainterPath above;
    above.addRect(-length, -length, 2 * length, length);
    return path.simplified().intersected(above);
}

} // namespace

void paintSky(QPainter &painter, const QRectF &rect, const Daylight &light, double horizon)
{
    QLinearGradient air(rect.topLeft(), rect.bottomLeft());
    air.setColorAt(0, light.top);
    air.setColorAt(horizon * 0.62, light.middle);
    air.setColorAt(horizon, light.low);
    painter.fillRect(rect, air);
}

QPointF sunPlace(const QRectF &rect, double day, const Daylight &light)
{
    return {rect.left() + rect.width() * (0.30 + 0.62 * day), rect.top() + rect.height() * (0.66 - 0.50 * light.height)};
}

QImage sunPicture(double radius, const Daylight &light, Mode mode, double devicePixelRatio)
{
    const int side = qCeil(2 * radius * glowRadii);
    QImage picture(QSize(side, side) * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(side / 2.0, side / 2.0);
    QRadialGradient glow(middle, side / 2.0);
    QColor halo = light.sun;
    const auto step = [&](double at, double alpha) {
        halo.setAlphaF(float(alpha * (mode == Mode::Light ? 1.0 : 0.45)));
        glow.setColorAt(at, halo);
    };
    step(0, 0.62);
    step(0.22, 0.36);
    step(0.55, 0.10);
    step(1, 0);
    painter.fillRect(QRectF(0, 0, side, side), glow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light.sun);
    painter.drawEllipse(middle, radius, radius);
    if (mode == Mode::Dark) { // the seas of the moon
        painter.setBrush(QColor(0xd9d2c0));
        painter.drawEllipse(middle + QPointF(-0.28, -0.2) * radius, radius * 0.26, radius * 0.22);
        painter.drawEllipse(middle + QPointF(0.30, 0.24) * radius, radius * 0.20, radius * 0.18);
        painter.drawEllipse(middle + QPointF(-0.12, 0.46) * radius, radius * 0.12, radius * 0.10);
    }
    return picture;
}

void paintStars(QPainter &painter, const QRectF &rect, const Daylight &light)
{
    if (light.stars <= 0.2)
        return;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 90; ++i) {
        const double x = std::fmod(i * 0.6180339887, 1.0);
        const double y = std::fmod(i * 0.3819660113 + i * i * 0.013, 1.0) * 0.55;
        const double size = 0.6 + 0.9 * std::fmod(i * 0.7548776662, 1.0);
        QColor white(0xfff8e6);
        white.setAlphaF(float(light.stars * (1 - y / 0.6) * (0.45 + 0.5 * std::fmod(i * 0.5698402910, 1.0))));
        painter.setBrush(white);
        painter.drawEllipse(QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()), size, size);
    }
}

void paintClouds(QPainter &painter, const QRectF &rect, const Daylight &light, int part)
{
    painter.setPen(Qt::NoPen);
    for (const Cloud &cloud : clouds) {
        const double length = cloud.length * rect.height();
        painter.save();
        painter.translate(rect.left() + std::fmod(cloud.x + 0.37 * part, 1.0) * rect.width(), rect.top() + cloud.y * rect.height());
        QLinearGradient fill(0, -0.24 * length, 0, 0);
        QColor tuft = light.cloud;
        tuft.setAlphaF(0.92f);
        fill.setColorAt(0, tuft);
        tuft = mixed(light.cloud, light.middle, 0.6);
        tuft.setAlphaF(0.22f);
        fill.setColorAt(1, tuft);
        painter.setBrush(fill);
        painter.drawPath(cloudPath(length));
        painter.restore();
    }
}

} // namespace belvedere::look
