#include <look/landscape.h>

#include <core/whendone.h>
#include <look/land.h>
#include <look/meadow.h>
#include <look/sky.h>

#include <QLinearGradient>
#include <QPaintEvent>
#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>

namespace belvedere::look {
namespace {

constexpr double flattest = 0.40; // the land is at most so high for its width
constexpr double highest = 0.62;  // and of the height

double landHeight(const QRect &rect) { return std::min(highest * rect.height(), flattest * rect.width()); }
double horizonIn(const QRect &rect) { return 1 - 0.35 * landHeight(rect) / qMax(1, rect.height()); }

// Three near puys, in grass, two of them with their craters.
void paintNearPuys(QPainter &painter, const QRectF &land, const Daylight &light)
{
    struct Puy { double x, halfWidth, high, crater; };
    constexpr Puy puys[]{{0.80, 0.30, 0.58, 0.10}, {0.20, 0.27, 0.36, 0}, {0.52, 0.24, 0.24, 0.10}};
    const QColor own(0x93bf66);
    for (const Puy &puy : puys) {
        const double x = land.left() + puy.x * land.width();
        const double half = puy.halfWidth * land.width();
        const double foot = land.top() + 0.945 * land.height();
        const double high = puy.high * land.height();
        QPainterPath body(QPointF(x - half, land.bottom()));
        for (double u = -1; u <= 1; u += 0.01)
            body.lineTo(x + u * half, foot - high * puyProfile(u, puy.crater));
        body.lineTo(x + half, land.bottom());
        QLinearGradient fill(0, foot - high, 0, foot);
        fill.setColorAt(0, light.lit(own, 0.06));
        fill.setColorAt(1, light.lit(own.lighter(110), 0.26));
        painter.setBrush(fill);
        painter.drawPath(body);
        QLinearGradient shady(x - 0.2 * half, foot - high, x + 0.75 * half, foot);
        QColor shade = light.shaded(own, 0.08);
        shade.setAlphaF(0);
        shady.setColorAt(0, shade);
        shade.setAlphaF(0.8f);
        shady.setColorAt(1, shade);
        painter.setBrush(shady);
        painter.drawPath(body);
        for (int i = 0; i < 70; ++i) {
            const double across = -0.8 + 1.6 * scattered(i, 81);
            const double line = high * puyProfile(across, puy.crater);
            const double up = 0.62 * line * (1 - i / 70.0);
            const double tall = land.height() * (0.030 + 0.020 * scattered(i, 82));
            if (up + tall < line)
                paintFir(painter, {x + across * half, foot - up}, tall, light, 0.14);
        }
    }
}

// From the ground of the page to nothing.
void veil(QPainter &painter, const QRect &rect, QColor page)
{
    QLinearGradient fade(rect.topLeft(), QPointF(rect.left(), rect.top() + rect.height() * 0.75));
    fade.setColorAt(0, page);
    page.setAlpha(0);
    fade.setColorAt(1, page);
    painter.fillRect(rect, fade);
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
    draw();
}

void Landscape::paint(QPainter &painter, const QRect &rect, double progress, Mode mode)
{
    const Daylight light = daylightAt(progress, mode);
    const double high = landHeight(rect);
    const QRectF land(rect.left(), rect.bottom() + 1 - high, rect.width(), high);
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSky(painter, rect, light, horizonIn(rect));
    paintStars(painter, rect, light);
    const QImage sun = sunPicture(0.085 * high, light, mode, painter.device()->devicePixelRatioF());
    const double half = sun.width() / sun.devicePixelRatio() / 2;
    painter.drawImage(QPointF(land.left() + 0.90 * land.width() - half, land.top() - 0.16 * high - half), sun);
    paintClouds(painter, QRectF(land.left(), land.top() - 0.34 * high, land.width(), high), light, 1);
    painter.setPen(Qt::NoPen);
    paintFarRange(painter, land, 0.80, light);
    paintChain(painter, land, 0.84, light, 0);
    paintNearPuys(painter, land, light);
    paintMeadow(painter, land, light, 0);
    painter.restore();
}

void Landscape::setRisesFromPage(bool rises)
{
    m_rises = rises;
    draw();
}

void Landscape::resizeEvent(QResizeEvent *)
{
    draw();
}

void Landscape::draw()
{
    m_picture = {};
    update();
    if (size().isEmpty())
        return;
    const int mine = ++m_drawings;
    const auto drawing = QtConcurrent::run([size = size(), ratio = devicePixelRatioF(), progress = m_progress, mode = m_theme.mode(),
                                            rises = m_rises, page = m_theme.tokens().page] {
        QImage picture(size * ratio, QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        QPainter painter(&picture);
        paint(painter, QRect(QPoint(), size), progress, mode);
        if (rises)
            veil(painter, QRect(QPoint(), size), page);
        return picture;
    });
    whenDone(drawing, this, [this, mine](const QImage &picture) {
        if (mine != m_drawings)
            return;
        m_picture = picture;
        update();
    });
}

void Landscape::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_theme.mode() == Mode::Contrast) { // nothing behind words
        painter.fillRect(rect(), m_theme.tokens().page);
        return;
    }
    if (m_picture.isNull() && m_rises)
        return;
    if (m_picture.isNull())
        paintSky(painter, rect(), daylightAt(m_progress, m_theme.mode()), horizonIn(rect()));
    else
        painter.drawImage(event->rect(), m_picture, QRectF(QPointF(event->rect().topLeft()) * m_picture.devicePixelRatio(),
                                                           QSizeF(event->rect().size()) * m_picture.devicePixelRatio()));
}

} // namespace belvedere::look
