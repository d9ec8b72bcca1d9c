#include <look/balloon.h>

#include <look/daylight.h>

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace belvedere::look {
namespace {

constexpr int tickMs = 125;
constexpr double swayMs = 180'000; // from one side to the other and back
constexpr double widthOfHeight = 0.70;
constexpr double mouth = 0.78;     // of the height: where the envelope ends

// Half the width of the envelope at a height of 0 (top) to 1 (mouth), in halves of its greatest width.
double bulge(double t)
{
    constexpr double widest = 0.44;
    if (t < widest) {
        const double up = 1 - t / widest;
        return std::sqrt(std::max(0.0, 1 - up * up));
    }
    const double down = (t - widest) / (1 - widest);
    return 1 - 0.84 * std::pow(down, 1.75);
}

// A line from the top to the mouth, at a share of -1 (left edge) to 1 (right edge) of the width.
QPainterPath meridian(const QSizeF &size, double share)
{
    constexpr int steps = 60;
    QPainterPath path(QPointF(size.width() / 2, 0));
    for (int i = 1; i <= steps; ++i) {
        const double t = double(i) / steps;
        path.lineTo(size.width() / 2 * (1 + share * bulge(t)), t * mouth * size.height());
    }
    return path;
}

QPainterPath between(const QSizeF &size, double left, double right)
{
    QPainterPath path = meridian(size, left);
    path.connectPath(meridian(size, right).toReversed());
    path.closeSubpath();
    return path;
}

void paintBasket(QPainter &painter, const QSizeF &size, const Daylight &light, double far)
{
    const double middle = size.width() / 2, high = size.height();
    const QRectF basket(middle - 0.065 * high, 0.90 * high, 0.13 * high, 0.10 * high);
    const QColor wicker = light.lit(QColor(0x8a5a2b), far);
    painter.setPen(QPen(light.lit(QColor(0x5b4630), far), std::max(1.0, 0.006 * high)));
    for (const double side : {-1.0, 1.0}) {
        painter.drawLine(QPointF(middle + side * 0.055 * high, mouth * high), QPointF(middle + side * 0.060 * high, basket.top()));
        painter.drawLine(QPointF(middle + side * 0.018 * high, mouth * high), QPointF(middle + side * 0.022 * high, basket.top()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(light.lit(QColor(0x3d2f4f), far)); // two who look
    painter.drawEllipse(QPointF(middle - 0.024 * high, basket.top() - 0.012 * high), 0.017 * high, 0.020 * high);
    painter.drawEllipse(QPointF(middle + 0.026 * high, basket.top() - 0.006 * high), 0.015 * high, 0.018 * high);
    painter.setBrush(wicker);
    painter.drawRoundedRect(basket, 0.02 * high, 0.02 * high);
    painter.setBrush(wicker.darker(125));
    painter.drawRoundedRect(QRectF(basket.left() - 0.006 * high, basket.top(), basket.width() + 0.012 * high, 0.022 * high), 0.01 * high, 0.01 * high);
}

QImage pictureOf(const QSize &size, double ratio, double far, const Theme &theme)
{
    const Daylight light = daylightAt(0.12, theme.mode());
    QImage picture(size * ratio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBasket(painter, size, light, far);
    painter.setPen(Qt::NoPen);
    // Each pôle has two gores, as around a real one: what is seen of it is half.
    static const QStringList poles{QStringLiteral("inventer"), QStringLiteral("batir"), QStringLiteral("nature"),
                                   QStringLiteral("entreprendre"), QStringLiteral("aider"), QStringLiteral("creer")};
    const auto edge = [](qsizetype i) { return -std::cos(std::numbers::pi * double(i) / double(poles.size())); };
    for (qsizetype i = 0; i < poles.size(); ++i) {
        const PoleColours colours = theme.tokens().pole(poles.at(i));
        painter.setBrush(light.lit(mixed(colours.strong, colours.soft, 0.28), far));
        painter.drawPath(between(size, edge(i), edge(i + 1)));
    }
    const QPainterPath envelope = between(size, -1, 1);
    const double radius = size.width();
    QRadialGradient shade(QPointF(0.34 * radius, 0.22 * size.height()), radius);
    shade.setColorAt(0, QColor(255, 255, 255, 110));
    shade.setColorAt(0.35, QColor(255, 255, 255, 0));
    shade.setColorAt(0.62, QColor(20, 20, 60, 0));
    shade.setColorAt(1, QColor(20, 20, 60, 120));
    painter.setBrush(shade);
    painter.drawPath(envelope);
    painter.setClipPath(envelope); // a belt at the widest, a darker mouth
    painter.setBrush(QColor(255, 255, 255, 70));
    painter.drawRect(QRectF(0, 0.315 * size.height(), size.width(), 0.022 * size.height()));
    painter.setBrush(QColor(20, 20, 60, 110));
    painter.drawRect(QRectF(0, (mouth - 0.028) * size.height(), size.width(), 0.05 * size.height()));
    return picture;
}

} // namespace

Balloon::Balloon(const Theme &theme, int tallness, double far, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(qRound(widthOfHeight * tallness), tallness);
    m_picture = pictureOf(size(), devicePixelRatioF(), far, theme);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_moment = std::fmod(m_moment + tickMs / swayMs, 1.0);
        place();
    });
}

void Balloon::setAir(const QRect &air, double moment)
{
    m_air = air;
    m_moment = moment;
    setVisible(air.width() >= width() && air.height() >= height() && m_theme.mode() != Mode::Contrast);
    place();
}

// From side to side once, up and down three times meanwhile.
void Balloon::place()
{
    const double turn = 2 * std::numbers::pi * m_moment;
    move(m_air.left() + qRound((m_air.width() - width()) * (0.5 - 0.5 * std::cos(turn))),
         m_air.top() + qRound((m_air.height() - height()) * (0.5 + 0.5 * std::sin(3 * turn))));
}

void Balloon::paintEvent(QPaintEvent *)
{
    QPainter(this).drawImage(0, 0, m_picture);
}

void Balloon::showEvent(QShowEvent *)
{
    if (!m_theme.reducedMotion())
        m_tick.start();
}

void Balloon::hideEvent(QHideEvent *)
{
    m_tick.stop();
}

} // namespace belvedere::look
