#include <look/linkcard.h>

#include <look/paint.h>

#include <QPainter>

namespace belvedere::look {
namespace {
constexpr int linkPad = 18;
int linkDisc(const Theme &theme) { return qRound(52 * (0.5 + theme.textScale() / 2)); }
} // namespace

LinkCard::LinkCard(const Theme &theme, const QString &title, const QString &subtitle,
                   const QString &icon, QWidget *parent)
    : Card(theme, title, parent), m_title(title), m_subtitle(subtitle), m_icon(icon)
{
    setAccessibleDescription(subtitle);
}

void LinkCard::setPole(const QString &id)
{
    m_pole = id;
    if (m_icon.isEmpty())
        m_icon = poleIcon(id);
    updateGeometry();
    update();
}

void LinkCard::setTrailing(const QString &text)
{
    m_trailing = text;
    setAccessibleDescription(m_subtitle.isEmpty() ? text : m_subtitle + QStringLiteral(" ") + text);
    updateGeometry();
    update();
}

int LinkCard::textLeft() const
{
    return m_icon.isEmpty() ? linkPad + 4 : linkPad + linkDisc(m_theme) + 16;
}

int LinkCard::heightForWidth(int width) const
{
    int high = textHeight(m_theme.button(), m_title, textWidth(width));
    if (!m_subtitle.isEmpty())
        high += 6 + textHeight(m_theme.small(), m_subtitle, textWidth(width));
    if (!m_trailing.isEmpty())
        high += 8 + textHeight(m_theme.small(), m_trailing, textWidth(width));
    return qMax(high, linkDisc(m_theme)) + 2 * linkPad;
}

void LinkCard::drawInside(QPainter &painter)
{
    const auto &t = m_theme.tokens();
    const auto colours = t.pole(m_pole);
    if (!m_icon.isEmpty()) {
        const int side = linkDisc(m_theme);
        const QRect disc(linkPad, linkPad, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.strong);
        painter.drawRoundedRect(disc, 16, 16);
        const int size = side * 9 / 16;
        drawIcon(painter, {disc.center().x() - size / 2 + 1, disc.center().y() - size / 2 + 1}, m_icon, size, colours.ink);
    }
    const int wide = textWidth(width());
    int y = linkPad;
    const auto line = [&](const QFont &font, const QColor &colour, const QString &text, int gap) {
        if (text.isEmpty())
            return;
        y += gap;
        const int high = textHeight(font, text, wide);
        drawText(painter, QRect(textLeft(), y, wide, high + 4), font, colour, text);
        y += high;
    };
    line(m_theme.button(), t.ink, m_title, 0);
    line(m_theme.small(), t.inkMuted, m_subtitle, 6);
    line(m_theme.small(), m_pole.isEmpty() ? t.ink : colours.softInk, m_trailing, 8);
}

} // namespace belvedere::look
