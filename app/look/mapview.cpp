#include <look/mapview.h>

#include <look/button.h>
#include <look/mapgroups.h>

#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <cmath>

namespace belvedere::look {
namespace {

constexpr double zoomStep = 1.6; // of the zoom buttons and keys
constexpr double slip = 10;  // pixels that a finger moves and still means a touch

QVector<MapShape> shapesOf(const QVector<places::Outline> &outlines, const places::Projection &projection)
{
    QVector<MapShape> shapes;
    for (const places::Outline &outline : outlines) {
        MapShape shape{outline.level, outline.code, {}};
        for (const places::Ring &ring : outline.rings) {
            QPolygonF polygon;
            for (const places::Position &position : ring)
                polygon.append(projection.toPlane(position));
            shape.path.addPolygon(polygon);
            shape.path.closeSubpath();
        }
        shapes.append(shape);
    }
    return shapes;
}

} // namespace

MapView::MapView(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_projection(places::Position{46, 3}),
      m_closer(new IconButton(theme, QStringLiteral("plus"), tr("Zoom in"), this)),
      m_farther(new IconButton(theme, QStringLiteral("minus"), tr("Zoom out"), this)),
      m_back(new IconButton(theme, QStringLiteral("home"), tr("Show everything again"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAccessibleName(tr("Map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto zoom = [this](double factor) {
        m_camera.zoomAt(QPointF(width(), height()) / 2, factor);
        moved();
    };
    connect(m_closer, &QAbstractButton::clicked, this, [zoom] { zoom(zoomStep); });
    connect(m_farther, &QAbstractButton::clicked, this, [zoom] { zoom(1 / zoomStep); });
    connect(m_back, &QAbstractButton::clicked, this, &MapView::goHome);
}

void MapView::setGround(const MapGround &ground)
{
    m_projection = places::Projection(ground.area.centre());
    m_drawing.shapes = shapesOf(ground.outlines, m_projection);
    m_drawing.labels.clear();
    for (const MapName &name : ground.names)
        m_drawing.labels.append({name.text, m_projection.toPlane(name.position)});
    m_drawing.fills = ground.fills;
    m_credit = ground.credit;
    const QRectF area(m_projection.toPlane({ground.area.north, ground.area.west}),
                      m_projection.toPlane({ground.area.south, ground.area.east}));
    const double margin = qMax(area.width(), area.height()) / 4 + 5;
    m_camera.setWorld(area.adjusted(-margin, -margin, margin, margin));
    ++m_turn;
    m_ground = {};
    showArea(ground.area);
}

void MapView::setMarks(const QVector<MapMark> &marks)
{
    m_marks = marks;
    QStringList words{tr("%n place(s) on the map, the same as in the list.", nullptr, static_cast<int>(marks.size()))};
    for (const MapMark &mark : marks)
        words += mark.number + QStringLiteral(": ") + mark.words;
    setAccessibleDescription(words.join(u'\n'));
    update();
}

void MapView::setHere(const std::optional<MapName> &here, double radiusKm)
{
    if (m_here.has_value() != here.has_value() || (here && m_here->text != here->text))
        ++m_turn; // its name is no longer, or now, among those of the ground
    m_here = here;
    m_radiusKm = radiusKm;
    update();
}

void MapView::setSelected(const QString &id)
{
    m_selected = id;
    for (const MapMark &mark : std::as_const(m_marks)) {
        if (mark.id == id && !QRectF(rect()).adjusted(40, 60, -40, -40).contains(toScreen(mark.position)))
            m_camera.centreOn(m_projection.toPlane(mark.position));
    }
    update();
}

void MapView::setStill(bool still)
{
    m_still = still;
    setAttribute(Qt::WA_AcceptTouchEvents, !still);
}

void MapView::showArea(const places::Box &area)
{
    m_home = QRectF(m_projection.toPlane({area.north, area.west}), m_projection.toPlane({area.south, area.east}));
    goHome();
}

void MapView::goHome()
{
    m_camera.fit(m_home, 56);
    moved();
    m_atHome = true;
}

QPointF MapView::toScreen(places::Position position) const
{
    return m_camera.toScreen(m_projection.toPlane(position));
}

void MapView::moved()
{
    m_atHome = false;
    m_closer->setEnabled(m_camera.canZoomIn());
    m_farther->setEnabled(m_camera.canZoomOut());
    update();
}

void MapView::resizeEvent(QResizeEvent *)
{
    m_camera.setView(size());
    if (m_atHome)
        goHome();
    placeButtons();
}

void MapView::placeButtons()
{
    int y = m_theme.space(2);
    for (IconButton *button : {m_closer, m_farther, m_back}) {
        const QSize wanted = button->sizeHint();
        button->setGeometry(width() - wanted.width() - m_theme.space(2), y, wanted.width(), wanted.height());
        y += wanted.height() + 4;
    }
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    constexpr double far = 80;
    const QPointF middle = QPointF(width(), height()) / 2;
    switch (event->key()) {
    case Qt::Key_Left: m_camera.pan({far, 0}); break;
    case Qt::Key_Right: m_camera.pan({-far, 0}); break;
    case Qt::Key_Up: m_camera.pan({0, far}); break;
    case Qt::Key_Down: m_camera.pan({0, -far}); break;
    case Qt::Key_Plus: case Qt::Key_Equal: m_camera.zoomAt(middle, zoomStep); break;
    case Qt::Key_Minus: m_camera.zoomAt(middle, 1 / zoomStep); break;
    case Qt::Key_Home: goHome(); return;
    default: QWidget::keyPressEvent(event); return;
    }
    moved();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_still) {
        event->ignore();
        return;
    }
    m_pressed = m_last = event->position();
    m_dragged = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return;
    m_dragged = m_dragged || QLineF(*m_pressed, event->position()).length() > slip;
    if (!m_dragged)
        return;
    m_camera.pan(event->position() - m_last);
    m_last = event->position();
    moved();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && !m_dragged && event->button() == Qt::LeftButton)
        touchAt(event->position());
    m_pressed.reset();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    if (m_still) {
        event->ignore();
        return;
    }
    m_camera.zoomAt(event->position(), std::pow(1.25, event->angleDelta().y() / 120.0));
    moved();
    event->accept();
}

bool MapView::event(QEvent *event)
{
    switch (m_still ? QEvent::None : event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel: return touched(event);
    default: return QWidget::event(event);
    }
}

// One finger drags or touches; two drag, and zoom by their distance.
bool MapView::touched(QEvent *event)
{
    event->accept();
    QVector<QPointF> fingers;
    QPointF lifted;
    for (const QEventPoint &point : static_cast<QTouchEvent *>(event)->points()) {
        if (point.state() != QEventPoint::Released)
            fingers.append(point.position());
        lifted = point.position();
    }
    if (event->type() == QEvent::TouchCancel || fingers.isEmpty()) {
        if (event->type() == QEvent::TouchEnd && m_pressed && !m_dragged)
            touchAt(lifted);
        m_pressed.reset();
        return true;
    }
    const QPointF middle = fingers.size() > 1 ? (fingers.at(0) + fingers.at(1)) / 2 : fingers.first();
    const double spread = fingers.size() > 1 ? QLineF(fingers.at(0), fingers.at(1)).length() : 0;
    if (!m_pressed) {
        setFocus();
        m_pressed = middle;
        m_dragged = false;
    } else if ((spread > 0) == (m_spread > 0)) { // not the moment when a finger comes or goes
        m_dragged = m_dragged || spread > 0 || QLineF(*m_pressed, middle).length() > slip;
        if (m_dragged) {
            m_camera.pan(middle - m_last);
            if (spread > 0)
                m_camera.zoomAt(middle, spread / m_spread);
            moved();
        }
    }
    if (!m_dragged && spread == 0)
        m_last = *m_pressed;
    else
        m_last = middle;
    m_spread = spread;
    return true;
}

// The mark under a finger, or what there is beside all marks.
void MapView::touchAt(QPointF pixels)
{
    setFocus();
    QVector<QPointF> at;
    for (const MapMark &mark : std::as_const(m_marks))
        at.append(toScreen(mark.position));
    const QPointF head(0, -1.4 * markRadius()); // of a pin above its tip
    double nearest = qMax(26.0, 1.5 * markRadius());
    MapGroup found;
    for (const MapGroup &group : groupMarks(at, 2.2 * markRadius())) {
        const double away = qMin(QLineF(group.at + head, pixels).length(), QLineF(group.at, pixels).length());
        if (away < nearest) {
            nearest = away;
            found = group;
        }
    }
    if (found.marks.size() == 1) {
        Q_EMIT markChosen(m_marks.at(found.marks.first()).id);
    } else if (!found.marks.isEmpty() && m_camera.canZoomIn()) {
        m_camera.zoomAt(found.at, zoomStep * zoomStep);
        moved();
    } else if (!found.marks.isEmpty()) { // as near as can be and still together: one after the other
        qsizetype next = 0;
        for (qsizetype i = 0; i < found.marks.size(); ++i) {
            if (m_marks.at(found.marks.at(i)).id == m_selected)
                next = (i + 1) % found.marks.size();
        }
        Q_EMIT markChosen(m_marks.at(found.marks.at(next)).id);
    } else {
        for (const MapShape &shape : std::as_const(m_drawing.shapes)) {
            if (shape.level == places::Outline::Level::Departement && shape.path.contains(m_camera.toPlane(pixels)))
                Q_EMIT outlineChosen(shape.code);
        }
    }
}

double MapView::markRadius() const
{
    return 17 * (0.5 + m_theme.textScale() / 2);
}

} // namespace belvedere::look
