#include <look/landscape.h>

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace belvedere::look {
namespace {

struct Sky {
    QColor top, middle, horizon, haze, near, sun;
};

// Dawn, noon, evening; and night tones for the dark mode.
const Sky skies[]{
    {0x7fa3cf, 0xf3c6b1, 0xffe2bd, 0xd3b3c9, 0x35544f, 0xfff0cf},
    {0x5fa4dc, 0xb9dcf0, 0xf6f1dc, 0xb9cfd6, 0x355a40, 0xfffbe8},
    {0x4a4f8f, 0xd9826f, 0xffc27a, 0xb98a99, 0x2f3346, 0xffe0a3},
};
const Sky nights[]{
    {0x0d1428, 0x2a2f55, 0x5a4468, 0x3a3658, 0x10141f, 0xf3ead2},
    {0x0e1730, 0x24395c, 0x46597a, 0x31415f, 0x0f1820, 0xf3ead2},
    {0x0b0f22, 0x241f45, 0x5a3350, 0x33284a, 0x0d0f1a, 0xf3ead2},
};

QColor mix(const QColor &a, const QColor &b, double t)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * t),
                            float(a.greenF() + (b.greenF() - a.greenF()) * t),
                            float(a.blueF() + (b.blueF() - a.blueF()) * t));
}

Sky skyAt(double progress, Mode mode)
{
    const Sky *table = mode == Mode::Light ? skies : nights;
    const int first = progress < 0.5 ? 0 : 1;
    const double t = (progress - first * 0.5) * 2;
    const Sky &a = table[first];
    const Sky &b = table[first + 1];
    return {mix(a.top, b.top, t), mix(a.middle, b.middle, t), mix(a.horizon, b.horizon, t),
            mix(a.haze, b.haze, t), mix(a.near, b.near, t), mix(a.sun, b.sun, t)};
}

// One volcano: a bell with a hollow on its top when `crater` is above 0. x in -1..1 from its middle.
double puy(double x, double crater)
{
    const double bell = std::exp(-3.2 * x * x) - 0.04;
    const double hollow = crater * std::exp(-90 * x * x);
    return std::max(0.0, bell - hollow);
}

struct Layer {
    double base, height; // of the rectangle's height, from the top and up from the base
    double depth;        // 0 near, 1 lost in the haze
    struct Hill { double x, width, height, crater; } hills[6];
};

const Layer layers[]{
    {0.74, 0.30, 0.86, {{0.10, 0.16, 0.62, 0.10}, {0.27, 0.13, 0.75, 0.0}, {0.46, 0.15, 0.66, 0.12},
                        {0.63, 0.12, 0.70, 0.0}, {0.80, 0.20, 1.0, 0.0}, {0.97, 0.12, 0.60, 0.10}}},
    {0.80, 0.30, 0.62, {{0.02, 0.17, 0.60, 0.0}, {0.20, 0.16, 0.72, 0.13}, {0.40, 0.13, 0.50, 0.0},
                        {0.58, 0.20, 0.92, 0.12}, {0.78, 0.14, 0.52, 0.0}, {0.95, 0.18, 0.78, 0.12}}},
    {0.88, 0.26, 0.36, {{0.10, 0.22, 0.74, 0.13}, {0.34, 0.19, 0.52, 0.0}, {0.55, 0.16, 0.40, 0.0},
                        {0.75, 0.24, 0.88, 0.12}, {0.98, 0.18, 0.50, 0.0}, {0.0, 0.01, 0.0, 0.0}}},
};

double layerTop(const Layer &layer, double x)
{
    double top = 0.02 * std::sin(x * 9 + layer.depth * 20);
    for (const auto &hill : layer.hills)
        top = std::max(top, hill.height * puy((x - hill.x) / hill.width, hill.crater)
                           + 0.012 * std::sin(x * 60 + hill.x * 40));
    return layer.base - layer.height * top;
}

QPainterPath layerPath(const Layer &layer, const QRect &rect)
{
    QPainterPath path(QPointF(rect.left(), rect.bottom() + 1));
    for (int x = 0; x <= rect.width() + 3; x += 3)
        path.lineTo(rect.left() + x,
                    rect.top() + rect.height() * layerTop(layer, double(x) / rect.width()));
    path.lineTo(rect.right() + 1, rect.bottom() + 1);
    path.closeSubpath();
    return path;
}

void paintSky(QPainter &painter, const QRect &rect, const Sky &sky, double progress, Mode mode)
{
    QLinearGradient ground(rect.topLeft(), rect.bottomLeft());
    ground.setColorAt(0, sky.top);
    ground.setColorAt(0.5, sky.middle);
    ground.setColorAt(0.78, sky.horizon);
    painter.fillRect(rect, ground);
    const double arc = std::sin(M_PI * (0.12 + 0.76 * progress));
    const QPointF sun(rect.left() + rect.width() * (0.74 + 0.2 * progress),
                      rect.top() + rect.height() * (0.62 - 0.46 * arc));
    const double radius = rect.height() * 0.05;
    QRadialGradient glow(sun, radius * 7);
    QColor halo = sky.sun;
    halo.setAlphaF(mode == Mode::Light ? 0.75f : 0.28f);
    glow.setColorAt(0, halo);
    halo.setAlpha(0);
    glow.setColorAt(1, halo);
    painter.fillRect(rect, glow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sky.sun);
    painter.drawEllipse(sun, radius, radius);
}

void paintLayer(QPainter &painter, const QRect &rect, const Layer &layer, const Sky &sky)
{
    const QColor crest = mix(sky.near, sky.haze, layer.depth);
    const QColor foot = mix(crest, sky.haze, 0.55);
    QLinearGradient fill(0, rect.top() + rect.height() * (layer.base - layer.height), 0,
                         rect.top() + rect.height() * std::min(1.0, layer.base + 0.1));
    fill.setColorAt(0, crest);
    fill.setColorAt(1, foot);
    painter.setBrush(fill);
    painter.drawPath(layerPath(layer, rect));
}

double meadowTop(double x)
{
    return 0.885 - 0.035 * std::sin(x * 3.1 + 0.4) - 0.012 * std::sin(x * 11);
}

void paintMeadow(QPainter &painter, const QRect &rect, const Sky &sky)
{
    QPainterPath path(QPointF(rect.left(), rect.bottom() + 1));
    for (int x = 0; x <= rect.width() + 4; x += 4)
        path.lineTo(rect.left() + x, rect.top() + rect.height() * meadowTop(double(x) / rect.width()));
    path.lineTo(rect.right() + 1, rect.bottom() + 1);
    painter.setBrush(mix(sky.near, QColor(Qt::black), 0.22));
    painter.drawPath(path);
    // Firs along the ridge, in clumps.
    const QColor fir = mix(sky.near, QColor(Qt::black), 0.38);
    painter.setBrush(fir);
    for (int i = 0; i < 74; ++i) {
        const double x = std::fmod(i * 0.6180339887 + 0.03 * std::sin(i * 2.3), 1.0);
        if (std::sin(x * 17) < 0.15)
            continue;
        const double high = rect.height() * (0.030 + 0.028 * std::abs(std::sin(i * 1.7)));
        const double y = rect.top() + rect.height() * (meadowTop(x) + 0.01);
        const double centre = rect.left() + x * rect.width();
        QPainterPath tree(QPointF(centre, y - high));
        tree.lineTo(centre + high * 0.24, y);
        tree.lineTo(centre - high * 0.24, y);
        painter.drawPath(tree);
    }
}

// The path goes up the nearest layer of puys.
QPointF pathPoint(const QRect &rect, double progress)
{
    const double x = 0.03 + 0.94 * progress;
    return {rect.left() + x * rect.width(),
            rect.top() + rect.height() * (layerTop(layers[2], x) + 0.002)};
}

void paintWalker(QPainter &painter, const QRect &rect, double progress, const Sky &sky, Mode mode)
{
    QPainterPath way(pathPoint(rect, 0));
    for (double p = 0.005; p <= 1.0; p += 0.005)
        way.lineTo(pathPoint(rect, p));
    const QColor trace = mode == Mode::Light ? QColor(255, 250, 235, 220) : QColor(255, 240, 210, 170);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(trace, std::max(2.0, rect.height() * 0.012), Qt::DotLine, Qt::RoundCap));
    painter.drawPath(way);

    const QPointF foot = pathPoint(rect, progress);
    const double h = std::max(16.0, rect.height() * 0.15);
    const QColor body(0xb3361f);
    painter.setPen(QPen(mix(sky.near, QColor(Qt::black), 0.5), h * 0.11, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(foot + QPointF(-h * 0.13, 0), foot + QPointF(0, -h * 0.38));
    painter.drawLine(foot + QPointF(h * 0.16, 0), foot + QPointF(0, -h * 0.38));
    painter.drawLine(foot + QPointF(h * 0.36, h * 0.02), foot + QPointF(h * 0.24, -h * 0.62));
    painter.setPen(Qt::NoPen);
    painter.setBrush(body);
    painter.drawRoundedRect(QRectF(foot.x() - h * 0.14, foot.y() - h * 0.76, h * 0.28, h * 0.42),
                            h * 0.12, h * 0.12);
    painter.setBrush(QColor(0xf3c14b)); // the rucksack
    painter.drawRoundedRect(QRectF(foot.x() - h * 0.27, foot.y() - h * 0.72, h * 0.17, h * 0.3),
                            h * 0.06, h * 0.06);
    painter.setBrush(QColor(0xf0c9a4));
    painter.drawEllipse(QPointF(foot.x() + h * 0.02, foot.y() - h * 0.87), h * 0.12, h * 0.12);
}

} // namespace

Landscape::Landscape(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Landscape::setProgress(double progress)
{
    const double bounded = std::clamp(progress, 0.0, 1.0);
    if (qFuzzyCompare(bounded + 1, m_progress + 1))
        return;
    m_progress = bounded;
    m_cache = {};
    update();
}

void Landscape::setWalkerShown(bool shown)
{
    m_walker = shown;
    m_cache = {};
    update();
}

void Landscape::paint(QPainter &painter, const QRect &rect, double progress, Mode mode, bool walker)
{
    const Sky sky = skyAt(progress, mode);
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSky(painter, rect, sky, progress, mode);
    painter.setPen(Qt::NoPen);
    for (const auto &layer : layers)
        paintLayer(painter, rect, layer, sky);
    if (walker)
        paintWalker(painter, rect, progress, sky, mode);
    painter.setPen(Qt::NoPen);
    paintMeadow(painter, rect, sky);
    painter.restore();
}

void Landscape::paintEvent(QPaintEvent *)
{
    const QSize pixels = size() * devicePixelRatioF();
    if (m_cache.size() != pixels) {
        m_cache = QPixmap(pixels);
        m_cache.setDevicePixelRatio(devicePixelRatioF());
        QPainter cache(&m_cache);
        paint(cache, rect(), m_progress, m_theme.mode(), m_walker);
    }
    QPainter(this).drawPixmap(0, 0, m_cache);
}

} // namespace belvedere::look
