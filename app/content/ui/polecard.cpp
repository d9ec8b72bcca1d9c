#include <content/ui/polecard.h>

#include <QPainter>

namespace belvedere::content::ui {

PoleCard::PoleCard(const look::Theme &theme, const Pole &pole, Language language, const QString &count,
                   QWidget *parent)
    : DoorCard(theme, pole.name.in(language), pole.phrase.in(language), look::poleIcon(pole.id),
               theme.tokens().pole(pole.id).strong, parent),
      m_count(count)
{
    setAccessibleDescription(pole.phrase.in(language) + QStringLiteral(" ") + count);
}

void PoleCard::drawInside(QPainter &painter)
{
    DoorCard::drawInside(painter);
    const auto &t = m_theme.tokens();
    const QFontMetrics metrics(m_theme.small());
    const int high = metrics.height() + 10;
    const int wide = metrics.horizontalAdvance(m_count) + 26;
    const QRect pill(width() - wide - 16, 16, wide, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    drawText(painter, pill, m_theme.small(), t.ink, m_count, Qt::AlignCenter);
}

} // namespace belvedere::content::ui
