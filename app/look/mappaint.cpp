// How the map is drawn.
#include <look/mapview.h>

#include <look/button.h>
#include <look/mapgroups.h>
#include <look/paint.h>

#include <QPainter>

#include <algorithm>

namespace belvedere::look {
namespace {

// The ground is drawn larger than the view by this much of it at each side: small moves are only a copy.
constexpr double around = 0.25;

QString kilometresText(double kilometres)
{
    return kilometres < 1 ? MapView::tr("%1 m").arg(qRound(kilometres * 1000)) : MapView::tr("%1 km").arg(qRound(kilometres));
}

// Letters with a border in the colour of what lies under them.
void drawHaloed(QPainter &painter, QPointF baseline, const QFont &font, const QString &text, const QColor &ink, const QColor &halo)
{
    QPainterPath letters;
    letters.addText(baseline, font, text);
    painter.strokePath(letters, QPen(halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, ink);
}

} // namespace

void MapView::paintEvent(QPaintEvent *)
{
    const double ratio = devicePixelRatioF();
    const QSizeF margin = m_camera.view() * around;
    QPointF offset = m_camera.toScreen(m_drawnCamera.toPlane({0, 0})) - QPointF(margin.width(), margin.height());
    const bool same = !m_drawn.isNull() && qFuzzyCompare(m_drawnCamera.scale(), m_camera.scale())
        && QRectF(offset, m_drawn.size() / ratio).contains(rect());
    if (!same) {
        m_drawnCamera = m_camera;
        m_drawn = QPixmap((m_camera.view() + 2 * margin).toSize() * ratio);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(m_theme.tokens().page);
        QPainter ground(&m_drawn);
        ground.translate(margin.width(), margin.height());
        drawGround(ground);
        offset = -QPointF(margin.width(), margin.height());
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 20, 20);
    painter.save();
    painter.setClipPath(frame);
    painter.drawPixmap(offset, m_drawn);
    drawHere(painter);
    drawMarks(painter);
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

void MapView::drawGround(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QSizeF margin = m_camera.view() * around;
    const QRectF visible(m_camera.toPlane(-QPointF(margin.width(), margin.height())),
                         (m_camera.view() + 2 * margin) / m_camera.scale());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    const QPointF origin = m_camera.toScreen({0, 0});
    painter.translate(origin);
    painter.scale(m_camera.scale(), m_camera.scale());
    for (const Shape &shape : m_shapes) {
        if (!shape.path.boundingRect().intersects(visible))
            continue;
        const bool commune = shape.level == places::Outline::Level::Commune;
        const QColor fill = m_ground.fills.value(shape.code, commune ? QColor(Qt::transparent) : t.surface);
        QPen line(commune ? t.line : t.inkMuted, commune ? 0.8 : 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        line.setCosmetic(true);
        painter.setPen(line);
        painter.setBrush(fill);
        painter.drawPath(shape.path);
    }
    painter.restore();
    drawNames(painter);
}

void MapView::drawNames(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QFont font = m_theme.small();
    const QFontMetricsF metrics(font);
    QVector<QRectF> taken;
    const auto isFree = [&taken](const QRectF &place) {
        return std::none_of(taken.begin(), taken.end(), [&place](const QRectF &other) { return other.intersects(place); });
    };
    for (const MapName &name : m_ground.names) {
        const QPointF at = toScreen(name.position);
        const QRectF place(at.x() + 8, at.y() - metrics.height() / 2, metrics.horizontalAdvance(name.text), metrics.height());
        if (!isFree(place.adjusted(-20, -8, 12, 8)))
            continue;
        taken.append(place);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.inkMuted);
        painter.drawEllipse(at, 3, 3);
        drawHaloed(painter, {place.x(), place.bottom() - metrics.descent()}, font, name.text, t.inkMuted, t.surface);
    }
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
    const QFont font = m_theme.button();
    const QFontMetricsF metrics(font);
    drawHaloed(painter, {at.x() - metrics.horizontalAdvance(m_here->text) / 2, at.y() + 16 + metrics.ascent()}, font,
               m_here->text, t.focus, t.surface);
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
            drawGroup(painter, group.at, group.marks.size());
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
    QColor ground = t.raised;
    ground.setAlpha(220);
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
    if (m_ground.credit.isEmpty())
        return;
    const QRectF room(box.right() + 16, height() - metrics.height() - 12, width() - box.right() - 32, metrics.height());
    painter.setPen(t.inkMuted);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(m_ground.credit, Qt::ElideRight, room.width()));
}

} // namespace belvedere::look
