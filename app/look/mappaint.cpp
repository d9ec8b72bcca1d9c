// How the map is drawn.
#include <look/mapview.h>

#include <core/whendone.h>
#include <look/button.h>
#include <look/mapgroups.h>
#include <look/paint.h>

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>

namespace belvedere::look {
namespace {

// The ground is drawn larger than the view by this much of it at each side: small moves are only a copy.
constexpr double beyond = 0.25;

QString kilometresText(double kilometres)
{
    return kilometres < 1 ? MapView::tr("%1 m").arg(qRound(kilometres * 1000)) : MapView::tr("%1 km").arg(qRound(kilometres));
}

} // namespace

bool MapView::isDrawn() const
{
    if (m_groundTurn != m_turn || m_ground.isNull() || !qFuzzyCompare(m_groundCamera.scale(), m_camera.scale()))
        return false;
    const QPointF corner = m_groundCamera.toScreen(m_camera.toPlane({0, 0}));
    return QRectF({0, 0}, m_groundCamera.view()).contains(QRectF(corner, m_camera.view()));
}

// On another thread; while it lasts, the ground drawn before is moved and stretched.
void MapView::startDrawing()
{
    if (m_isDrawing || m_camera.view().width() < 2)
        return;
    m_isDrawing = true;
    m_drawing.camera = m_camera;
    m_drawing.camera.grow(beyond);
    m_drawing.ratio = devicePixelRatioF();
    m_drawing.tokens = m_theme.tokens();
    m_drawing.font = m_theme.small();
    m_drawing.here.reset();
    if (m_here)
        m_drawing.here = MapLabel{m_here->text, m_projection.toPlane(m_here->position)};
    const auto image = QtConcurrent::run([drawing = m_drawing] { return drawMapGround(drawing); });
    whenDone(image, this, [this, turn = m_turn](const QImage &drawnImage) {
        m_isDrawing = false;
        if (turn == m_turn) { // else it is of another plane
            m_ground = drawnImage;
            m_groundCamera = m_drawing.camera;
            m_groundTurn = turn;
        }
        update();
        if (isDrawn())
            Q_EMIT drawn();
    });
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 20, 20);
    painter.save();
    painter.setClipPath(frame);
    drawGround(painter);
    drawHere(painter);
    drawMarks(painter);
    drawHereName(painter);
    drawScale(painter);
    const QRectF buttons = QRectF(m_closer->geometry()).united(m_back->geometry()).adjusted(-4, -4, 4, 4);
    look::drawGround(painter, buttons, 20, m_theme.tokens().raised, m_theme.tokens().line);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.tokens().line, 1.5));
    painter.drawPath(frame);
    if (hasFocus())
        drawFocusRing(painter, rect(), 20, m_theme);
}

void MapView::drawGround(QPainter &painter)
{
    if (!isDrawn())
        startDrawing();
    painter.fillRect(rect(), m_theme.tokens().page);
    if (m_ground.isNull())
        return;
    const double stretch = m_camera.scale() / m_groundCamera.scale();
    const QPointF corner = m_camera.toScreen(m_groundCamera.toPlane({0, 0}));
    if (qFuzzyCompare(stretch, 1))
        painter.drawImage(QPointF(qRound(corner.x()), qRound(corner.y())), m_ground);
    else
        painter.drawImage(QRectF(corner, m_groundCamera.view() * stretch), m_ground);
}

void MapView::drawHere(QPainter &painter) const
{
    if (!m_here)
        return;
    const Tokens &t = m_theme.tokens();
    const QPointF at = toScreen(m_here->position);
    if (m_radiusKm > 0) {
        QColor inside = t.focus;
        inside.setAlpha(18);
        painter.setBrush(inside);
        painter.setPen(QPen(t.focus, 1.5, Qt::DashLine));
        painter.drawEllipse(at, m_radiusKm * m_camera.scale(), m_radiusKm * m_camera.scale());
    }
    painter.setBrush(t.raised);
    painter.setPen(QPen(t.focus, 4));
    painter.drawEllipse(at, 9, 9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.focus);
    painter.drawEllipse(at, 3, 3);
}

// Over the marks, for it is what one looks for first.
void MapView::drawHereName(QPainter &painter) const
{
    if (!m_here)
        return;
    const Tokens &t = m_theme.tokens();
    const QPointF at = toScreen(m_here->position);
    const QFontMetricsF metrics(m_theme.button());
    painter.setFont(m_theme.button());
    drawRimmed(painter, {at.x() - metrics.horizontalAdvance(m_here->text) / 2, at.y() + 12 + metrics.ascent()}, m_here->text,
               t.focus, t.surface);
}

void MapView::drawMarks(QPainter &painter)
{
    QVector<QPointF> at;
    for (const MapMark &mark : std::as_const(m_marks))
        at.append(toScreen(mark.position));
    const MapMark *chosen = nullptr;
    for (const MapMark &mark : std::as_const(m_marks)) {
        if (mark.id == m_selected)
            chosen = &mark;
    }
    QVector<MapGroup> groups = groupMarks(at, 2.2 * markRadius());
    std::stable_sort(groups.begin(), groups.end(), [](const MapGroup &a, const MapGroup &b) { return a.at.y() < b.at.y(); });
    for (const MapGroup &group : std::as_const(groups)) {
        if (group.marks.size() > 1)
            drawGroup(painter, group.at - QPointF(0, 1.4 * markRadius()), group.marks.size());
        else if (&m_marks.at(group.marks.first()) != chosen)
            drawPin(painter, group.at, m_marks.at(group.marks.first()).number, false);
    }
    if (chosen)
        drawPin(painter, toScreen(chosen->position), chosen->number, true);
}

void MapView::drawPin(QPainter &painter, QPointF tip, const QString &number, bool selected) const
{
    const Tokens &t = m_theme.tokens();
    const double r = markRadius() * (selected ? 1.35 : 1);
    const QPointF head = tip - QPointF(0, 1.4 * r);
    QPainterPath pin;
    pin.moveTo(tip);
    pin.cubicTo(tip - QPointF(r * 0.35, r * 0.5), head + QPointF(-r, r * 0.75), head + QPointF(-r, 0));
    pin.arcTo(QRectF(head - QPointF(r, r), QSizeF(2 * r, 2 * r)), 180, -180);
    pin.cubicTo(head + QPointF(r, r * 0.75), tip + QPointF(r * 0.35, -r * 0.5), tip);
    painter.setPen(QPen(selected ? t.ink : t.raised, selected ? 3 : 2));
    painter.setBrush(selected ? t.focus : t.accent);
    painter.drawPath(pin);
    painter.setFont(selected ? m_theme.button() : m_theme.small());
    painter.setPen(selected ? t.page : t.accentInk);
    painter.drawText(QRectF(head - QPointF(r, r), QSizeF(2 * r, 2 * r)), Qt::AlignCenter, number);
}

// A round stack, unlike a pin: the number on it is how many there are.
void MapView::drawGroup(QPainter &painter, QPointF at, qsizetype count) const
{
    const Tokens &t = m_theme.tokens();
    const double r = 1.15 * markRadius();
    painter.setPen(QPen(t.raised, 2));
    painter.setBrush(t.accent.darker(125));
    painter.drawEllipse(at + QPointF(4, 3), r, r);
    painter.setBrush(t.accent);
    painter.drawEllipse(at, r, r);
    painter.setPen(t.accentInk);
    painter.setFont(m_theme.small());
    painter.drawText(QRectF(at - QPointF(r, r), QSizeF(2 * r, 2 * r)), Qt::AlignCenter, QStringLiteral("×%1").arg(count));
}

void MapView::drawScale(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const ScaleBar bar = scaleBar(m_camera.scale(), 140);
    const QFontMetricsF metrics(m_theme.small());
    const QString words = kilometresText(bar.kilometres);
    const double high = metrics.height() + 20;
    const QRectF box(12, height() - high - 12, qMax(bar.pixels, metrics.horizontalAdvance(words)) + 24, high);
    const QColor ground = t.raised;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 10, 10);
    painter.setPen(t.ink);
    painter.setFont(m_theme.small());
    painter.drawText(box.adjusted(12, 4, -12, 0), Qt::AlignLeft | Qt::AlignTop, words);
    const double y = box.bottom() - 9, x = box.left() + 12;
    painter.setPen(QPen(t.ink, 2));
    painter.drawLine(QPointF(x, y), QPointF(x + bar.pixels, y));
    painter.drawLine(QPointF(x, y - 5), QPointF(x, y + 1));
    painter.drawLine(QPointF(x + bar.pixels, y - 5), QPointF(x + bar.pixels, y + 1));
    if (m_credit.isEmpty())
        return;
    const double room = width() - box.right() - 48;
    const QString credit = metrics.elidedText(m_credit, Qt::ElideRight, room);
    const QRectF place(width() - 28 - metrics.horizontalAdvance(credit), height() - 18 - metrics.height(),
                       metrics.horizontalAdvance(credit) + 16, metrics.height() + 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, 8, 8);
    painter.setPen(t.inkMuted);
    painter.drawText(place, Qt::AlignCenter, credit);
}

} // namespace belvedere::look
