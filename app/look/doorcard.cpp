#include <look/doorcard.h>

#include <look/paint.h>

#include <QPainter>
#include <QPainterPath>

namespace belvedere::look {
namespace {
constexpr int doorPad = 26;
int doorBand(const Theme &theme) { return qRound(132 * (0.5 + theme.textScale() / 2)); }
} // namespace

DoorCard::DoorCard(const Theme &theme, const QString &title, const QString &phrase,
                   const QString &icon, const QColor &colour, QWidget *parent)
    : Card(theme, title, parent), m_title(title), m_phrase(phrase), m_icon(icon), m_colour(colour)
{
    setAccessibleDescription(phrase);
}

int DoorCard::heightForWidth(int width) const
{
    const int wide = width - 2 * doorPad;
    return doorBand(m_theme) + 22 + textHeight(m_theme.heading(), m_title, wide) + 10
        + textHeight(m_theme.body(), m_phrase, wide) + doorPad;
}

void DoorCard::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    // What is higher than its words needs has a higher band.
    const int band = doorBand(m_theme) + qMax(0, height() - heightForWidth(width()));
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 20, 20);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(0, 0, width(), band), m_colour);
    // A puy in a lighter shade behind the icon.
    QPainterPath hill;
    hill.moveTo(width() * 0.35, band);
    hill.cubicTo(width() * 0.6, band * 0.85, width() * 0.66, band * 0.28, width() * 0.78, band * 0.3);
    hill.cubicTo(width() * 0.84, band * 0.42, width() * 0.86, band * 0.42, width() * 0.91, band * 0.3);
    hill.cubicTo(width() * 1.0, band * 0.35, width() * 1.05, band * 0.8, width() * 1.3, band);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 38));
    painter.drawPath(hill);
    painter.restore();

    const QColor ink = qGray(m_colour.rgb()) > 140 ? QColor(0x14161c) : QColor(Qt::white);
    const int size = qMin(band / 2, doorBand(m_theme));
    drawIcon(painter, {doorPad, (band - size) / 2}, m_icon, size, ink);
    const int wide = width() - 2 * doorPad;
    const int title = textHeight(m_theme.heading(), m_title, wide);
    drawText(painter, QRect(doorPad, band + 22, wide, title + 4), m_theme.heading(), t.ink, m_title);
    drawText(painter, QRect(doorPad, band + 32 + title, wide, height()), m_theme.body(), t.inkMuted,
             m_phrase);
}

} // namespace belvedere::look
