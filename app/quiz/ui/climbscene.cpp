#include <quiz/ui/climbscene.h>

#include <core/whendone.h>
#include <look/sky.h>
#include <quiz/ui/walker.h>
#include <quiz/ui/waymarks.h>

#include <QPainter>
#include <QPainterPath>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace belvedere::quiz::ui {
namespace {

constexpr double cornerRadius = 26;
constexpr double horizon = 0.80;
constexpr double driftPerStep = 11; // pixels of the clouds, less than their margin over six steps

double slopeAt(const ClimbWay &way, double step)
{
    const QPointF before = way.at(step - 0.12);
    const QPointF after = way.at(step + 0.12);
    return after.x() > before.x() ? (before.y() - after.y()) / (after.x() - before.x()) : 0;
}

} // namespace

ClimbScene::ClimbScene(const look::Theme &theme, Edge edge, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edge(edge)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_walk.setStartValue(0.0);
    m_walk.setEndValue(1.0);
    m_walk.setDuration(walkTime);
    m_walk.setEasingCurve(QEasingCurve::InOutSine);
    connect(&m_walk, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_walk, &QAbstractAnimation::finished, this, &ClimbScene::settle);
    m_view.mode = theme.mode();
    m_view.foot = edge == Edge::Paper ? paperEdge : 0;
}

void ClimbScene::setPlace(const ClimbPlace &place)
{
    ClimbView view = m_view;
    view.place = place;
    setView(view);
}

void ClimbScene::setClear(int pixels)
{
    ClimbView view = m_view;
    view.clear = pixels;
    setView(view);
}

void ClimbScene::resizeEvent(QResizeEvent *)
{
    ClimbView view = m_view;
    view.size = size();
    view.ratio = devicePixelRatioF();
    setView(view);
}

void ClimbScene::setView(const ClimbView &view)
{
    if (view == m_view)
        return;
    const double from = step();
    const double before = day();
    const bool walks = isVisible() && isDrawn() && !m_theme.reducedMotion() && view.sameWay(m_view)
                       && std::abs(view.place.step - m_view.place.step) == 1;
    m_walk.stop();
    m_before = m_now.view.sameWay(view) && m_now.view.size == view.size ? m_now : ClimbLayers();
    m_view = view;
    m_fromStep = from;
    m_fromDay = before;
    if (m_next.view == view)
        std::swap(m_now, m_next);
    if (!isDrawn())
        draw(view);
    if (walks)
        m_walk.start();
    else
        settle();
    update();
}

void ClimbScene::draw(const ClimbView &view)
{
    if (view.size.isEmpty())
        return;
    whenDone(QtConcurrent::run(drawClimb, view), this, [this](const ClimbLayers &layers) { take(layers); });
}

void ClimbScene::take(const ClimbLayers &layers)
{
    if (layers.view == m_view) {
        m_now = layers;
        update();
        if (!isMoving())
            settle();
    } else if (layers.view.sameWay(m_view)) {
        m_next = layers;
    }
}

// One has arrived: the pictures of the step after are drawn while one thinks.
void ClimbScene::settle()
{
    update();
    if (!isDrawn())
        return;
    m_before = {};
    ClimbView next = m_view;
    ++next.place.step;
    ++next.place.behind;
    if (!next.place.camp && next.place.step < next.place.steps && m_next.view != next)
        draw(next);
}

void ClimbScene::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isMoving()) {
        m_walk.stop();
        settle();
    }
}

double ClimbScene::step() const
{
    const double done = isMoving() ? m_walk.currentValue().toDouble() : 1;
    return m_fromStep + (m_view.place.step - m_fromStep) * done;
}

double ClimbScene::day() const
{
    const double done = isMoving() ? m_walk.currentValue().toDouble() : 1;
    return m_fromDay + (m_view.place.day() - m_fromDay) * done;
}

void ClimbScene::paintLayers(QPainter &painter, const ClimbWay &way, double done) const
{
    const look::Daylight light = look::daylightAt(day(), m_view.mode);
    look::paintSky(painter, rect(), light, horizon);
    const ClimbLayers &sun = m_now.sun.isNull() ? m_before : m_now;
    if (!sun.sun.isNull()) {
        const double half = sun.sun.width() / sun.sun.devicePixelRatio() / 2;
        painter.drawImage(look::sunPlace(way.rect(), day(), light) - QPointF(half, half), sun.sun);
    }
    const QPointF clouds(-ClimbLayers::cloudMargin + qRound(driftPerStep * (way.steps() / 2.0 - step())), 0);
    const auto lay = [&](const ClimbLayers &layers, double clear, double solid) {
        painter.setOpacity(clear);
        painter.drawImage(clouds, layers.clouds);
        painter.setOpacity(solid);
        painter.drawImage(QPointF(0, 0), layers.land);
    };
    const bool both = done < 1 && !m_before.land.isNull() && isDrawn();
    if (both)
        lay(m_before, 1 - done, 1);
    if (isDrawn())
        lay(m_now, both ? done : 1, both ? done : 1);
    else if (!m_before.land.isNull())
        lay(m_before, 1, 1);
    painter.setOpacity(1);
}

void ClimbScene::paintEdge(QPainter &painter) const
{
    QPainterPath path;
    if (m_edge == Edge::Paper) {
        path.addRoundedRect(QRectF(0, height() - paperEdge, width(), paperEdge + 2 * cornerRadius), cornerRadius, cornerRadius);
    } else {
        path.addRect(rect());
        path.addRoundedRect(rect(), cornerRadius, cornerRadius); // odd-even: what is left are the corners
    }
    painter.fillPath(path, m_theme.tokens().page);
}

void ClimbScene::paintWalk(QPainter &painter, const ClimbWay &way, double done) const
{
    const look::Daylight light = m_view.light();
    const double at = step();
    paintWaymarks(painter, way, at, light);
    if (m_view.place.camp)
        return; // one sits by the fire
    paintHalo(painter, way, at);
    const double cycles = std::max(1.0, std::round(way.lengthTo(1) / (1.5 * way.walkerHeight())));
    const double vigour = std::min(1.0, 5 * std::min(done, 1 - done));
    paintWalker(painter, way.at(at), way.walkerHeight(),
                {cycles * done, vigour, slopeAt(way, at), isMoving() && m_view.place.step < m_fromStep}, light);
}

void ClimbScene::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ClimbWay way = m_view.way();
    const double done = isMoving() ? m_walk.currentValue().toDouble() : 1;
    paintLayers(painter, way, done);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDrawn() || !m_before.land.isNull())
        paintWalk(painter, way, done);
    paintEdge(painter);
}

} // namespace belvedere::quiz::ui
