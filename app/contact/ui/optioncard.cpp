#include <contact/ui/optioncard.h>

#include <look/access.h>

#include <QPainter>

namespace belvedere::contact::ui {
namespace {
constexpr int optionPad = 18;
}

OptionCard::OptionCard(const look::Theme &theme, const QString &text, bool chosen, QWidget *parent)
    : Card(theme, text, parent), m_text(text)
{
    look::oneOf(*this);
    setCheckable(true);
    setChecked(chosen);
}

int OptionCard::ringSize() const
{
    return qRound(26 * m_theme.textScale());
}

int OptionCard::wordsLeft() const
{
    return optionPad + ringSize() + 16;
}

int OptionCard::heightForWidth(int width) const
{
    return qMax(m_theme.touch() + 8, textHeight(m_theme.button(), m_text, width - wordsLeft() - optionPad) + 2 * optionPad);
}

QColor OptionCard::ground() const
{
    return isChecked() ? m_theme.tokens().accentSoft : m_theme.tokens().raised;
}

QColor OptionCard::border() const
{
    return isChecked() ? m_theme.tokens().accent : m_theme.tokens().inkMuted;
}

void OptionCard::drawInside(QPainter &painter)
{
    const auto &tokens = m_theme.tokens();
    const int size = ringSize();
    const QRectF ring(optionPad, (height() - size) / 2.0, size, size);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.inkMuted, 2.5));
    painter.setBrush(tokens.raised);
    painter.drawEllipse(ring.adjusted(2, 2, -2, -2));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(ring.adjusted(size / 4.0, size / 4.0, -size / 4.0, -size / 4.0));
    }
    const int wide = width() - wordsLeft() - optionPad;
    const int high = textHeight(m_theme.button(), m_text, wide);
    drawText(painter, QRect(wordsLeft(), (height() - high) / 2, wide, high + 4), m_theme.button(), tokens.ink, m_text);
}

} // namespace belvedere::contact::ui
