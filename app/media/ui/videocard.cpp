#include <media/ui/videocard.h>

#include <media/ui/posters.h>
#include <media/ui/words.h>

#include <look/icons.h>
#include <look/paint.h>

#include <QPainter>
#include <QPainterPath>

namespace belvedere::media::ui {
namespace {

constexpr int pad = 18;
constexpr int gap = 8;
constexpr int radius = 20;
constexpr int rowPoster = 184; // wide
constexpr int linePoster = 116;
constexpr int cardPad = 12;
constexpr double roomForRow = 2.3; // posters wide, at least

// A puy behind the icon of the pôle, where there is no poster.
void drawStandIn(QPainter &painter, const QRect &place, const look::PoleColours &colours, const QString &pole, double dpr)
{
    painter.fillRect(place, colours.strong);
    QPainterPath hill;
    const double wide = place.width(), high = place.height();
    const QPointF at = place.topLeft();
    hill.moveTo(at + QPointF(wide * 0.3, high));
    hill.cubicTo(at + QPointF(wide * 0.55, high * 0.85), at + QPointF(wide * 0.6, high * 0.3), at + QPointF(wide * 0.72, high * 0.3));
    hill.cubicTo(at + QPointF(wide * 0.76, high * 0.4), at + QPointF(wide * 0.8, high * 0.4), at + QPointF(wide * 0.84, high * 0.3));
    hill.cubicTo(at + QPointF(wide * 0.95, high * 0.3), at + QPointF(wide, high * 0.8), at + QPointF(wide * 1.25, high));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 38));
    painter.drawPath(hill);
    const int size = place.height() * 2 / 5;
    painter.drawPixmap(place.x() + pad, place.y() + (place.height() - size) / 2,
                       look::iconPixmap(look::poleIcon(pole), size, colours.ink, dpr));
}

} // namespace

VideoCard::VideoCard(const look::Theme &theme, Posters &posters, const VideoSummary &video, const VideoMarks &marks,
                     const QString &poleName, Shape shape, const QString &lead, QWidget *parent)
    : Card(theme, lead.isEmpty() ? video.title : tr("%1: %2").arg(lead, video.title), parent), m_posters(posters),
      m_video(video), m_marks(marks), m_lead(lead), m_length(lengthText(video.durationMs)), m_shape(shape)
{
    const auto &t = theme.tokens();
    if (shape == Shape::Line)
        m_lead += QStringLiteral(" · ") + m_length;
    if (marks.watched)
        m_shown.append({QStringLiteral("check"), tr("Watched"), t.success});
    if (marks.waits)
        m_shown.append({QStringLiteral("offline"), tr("Needs the network"), t.warning});
    if (marks.kept)
        m_shown.append({QStringLiteral("download"), tr("On this terminal"), t.ink});
    if (video.signLanguage)
        m_shown.append({QStringLiteral("sign"), tr("Sign language"), t.ink});
    if (video.subtitled)
        m_shown.append({QStringLiteral("subtitles"), tr("Subtitled"), t.inkMuted});
    if (!poleName.isEmpty())
        m_shown.append({look::poleIcon(video.pole), poleName, t.pole(video.pole).softInk});
    if (shape == Shape::Line)
        m_shown.clear();
    QStringList description{m_length};
    for (const Mark &mark : std::as_const(m_shown))
        description.append(mark.words);
    setAccessibleDescription(description.join(QStringLiteral(". ")));
    connect(&posters, &Posters::ready, this, [this](const QString &id) {
        if (id == m_video.id)
            update();
    });
}

bool VideoCard::isRow(int width) const
{
    return m_shape == Shape::Line || (m_shape == Shape::Row && width > rowPoster * roomForRow * m_theme.textScale());
}

int VideoCard::posterWidth() const
{
    return qRound((m_shape == Shape::Line ? linePoster : rowPoster) * (0.5 + m_theme.textScale() / 2));
}

QRect VideoCard::poster(int width) const
{
    if (!isRow(width))
        return {0, 0, width, width * 9 / 16};
    const int wide = posterWidth();
    return {0, 0, wide, qMax(height(), wide * 9 / 16)};
}

QRect VideoCard::words(int width) const
{
    const QRect picture = poster(width);
    const int left = isRow(width) ? picture.right() + pad : pad;
    return {left, m_shape == Shape::Line ? cardPad : isRow(width) ? pad : picture.bottom() + pad - 4, qMax(80, width - left - pad), 10000};
}

int VideoCard::markLines(QPainter *painter, const QRect &place, int y) const
{
    if (m_shown.isEmpty())
        return y;
    const QFontMetrics metrics(m_theme.small());
    const int icon = qRound(18 * m_theme.textScale());
    const int high = qMax(icon, metrics.height()) + 4;
    int x = place.left();
    for (const Mark &mark : m_shown) {
        const int wide = icon + 6 + metrics.horizontalAdvance(mark.words);
        if (x > place.left() && x + wide > place.right()) {
            x = place.left();
            y += high;
        }
        if (painter) {
            look::drawIcon(*painter, {x, y + (high - icon) / 2}, mark.icon, icon, mark.colour);
            drawText(*painter, {x + icon + 6, y, place.right() - x - icon - 6, high}, m_theme.small(), mark.colour,
                     metrics.elidedText(mark.words, Qt::ElideRight, place.right() - x - icon - 6), Qt::AlignLeft | Qt::AlignVCenter);
        }
        x += wide + 14;
    }
    return y + high;
}

int VideoCard::heightForWidth(int width) const
{
    if (width == m_width)
        return m_height;
    m_width = width;
    const bool row = isRow(width);
    const int wide = posterWidth();
    const QRect place = row ? QRect(wide + pad - 1, 0, qMax(80, width - wide - 2 * pad + 1), 10000) : QRect(pad, 0, qMax(80, width - 2 * pad), 10000);
    int y = 0;
    if (!m_lead.isEmpty())
        y += QFontMetrics(m_theme.small()).height() + 4;
    y += textHeight(m_theme.button(), m_video.title, place.width());
    y = m_shown.isEmpty() ? y : markLines(nullptr, place, y + gap);
    m_height = row ? qMax(wide * 9 / 16, y + 2 * (m_shape == Shape::Line ? cardPad : pad)) : width * 9 / 16 + pad - 4 + y + pad;
    return m_height;
}

void VideoCard::drawLength(QPainter &painter, const QRect &place)
{
    const QFontMetrics metrics(m_theme.small());
    const int wide = metrics.horizontalAdvance(m_length) + 22;
    const int high = metrics.height() + 8;
    const QRect pill(place.right() - wide - 10, place.bottom() - high - 10, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x10, 0x12, 0x18, 225));
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    drawText(painter, pill, m_theme.small(), Qt::white, m_length, Qt::AlignCenter);
}

void VideoCard::drawPoster(QPainter &painter, const QRect &place)
{
    const double dpr = devicePixelRatioF();
    const QPixmap pixmap = m_posters.of(m_video.id, place.size() * dpr);
    if (pixmap.isNull())
        drawStandIn(painter, place, m_theme.tokens().pole(m_video.pole), m_video.pole, dpr);
    else
        look::paintUpright(painter, place, [&](const QRect &there) { painter.drawPixmap(there, pixmap); });
    if (m_marks.waits)
        painter.fillRect(place, QColor(m_theme.tokens().page.red(), m_theme.tokens().page.green(), m_theme.tokens().page.blue(), 150));
    if (m_marks.waits)
        return;
    // In the corner, so that what the poster shows is seen.
    const int side = qRound(qMin(48.0, place.height() * 0.36) * (0.75 + m_theme.textScale() / 4));
    const QRect disc(place.left() + 10, place.bottom() - side - 14, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x10, 0x12, 0x18, underMouse() ? 235 : 185));
    painter.drawEllipse(disc);
    const int icon = side / 2;
    look::drawIcon(painter, {disc.x() + (side - icon) / 2 + 2, disc.y() + (side - icon) / 2}, QStringLiteral("play-full"), icon, Qt::white);
}

void VideoCard::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    const bool row = isRow(width());
    const QRect picture = poster(width());
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius - 1, radius - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipPath(shape);
    drawPoster(painter, picture);
    // The colour of the pôle, between the picture and the words.
    const auto band = t.pole(m_video.pole).strong;
    painter.fillRect(row ? QRect(picture.right() - 4, 0, 5, height()) : QRect(0, picture.bottom() - 4, width(), 5), band);
    painter.restore();
    if (m_shape != Shape::Line)
        drawLength(painter, row ? picture.adjusted(0, 0, -4, 0) : picture.adjusted(0, 0, 0, -4));

    const QRect place = words(width());
    int y = place.y();
    if (!m_lead.isEmpty()) {
        const int high = QFontMetrics(m_theme.small()).height();
        drawText(painter, {place.x(), y, place.width(), high}, m_theme.small(), t.inkMuted, m_lead);
        y += high + 4;
    }
    const int title = textHeight(m_theme.button(), m_video.title, place.width());
    drawText(painter, {place.x(), y, place.width(), title + 4}, m_theme.button(), t.ink, m_video.title);
    markLines(&painter, place, y + title + gap);
}

} // namespace belvedere::media::ui
