#include <entretien/ui/checkcard.h>

#include <look/icons.h>

#include <QPainter>

namespace belvedere::entretien::ui {
namespace {
constexpr int checkPad = 14;
}

CheckCard::CheckCard(const look::Theme &theme, const QString &text, bool checked, QWidget *parent)
    : Card(theme, text, parent), m_text(text)
{
    setCheckable(true);
    setChecked(checked);
}

int CheckCard::boxSize() const
{
    return qRound(28 * m_theme.textScale());
}

int CheckCard::wordsLeft() const
{
    return checkPad + boxSize() + 14;
}

int CheckCard::heightForWidth(int width) const
{
    return qMax(m_theme.touch(), textHeight(m_theme.body(), m_text, width - wordsLeft() - checkPad) + 2 * checkPad);
}

QColor CheckCard::ground() const
{
    return isChecked() ? m_theme.tokens().accentSoft : m_theme.tokens().raised;
}

QColor CheckCard::border() const
{
    return isChecked() ? m_theme.tokens().accent : m_theme.tokens().inkMuted;
}

void CheckCard::drawInside(QPainter &painter)
{
    const auto &tokens = m_theme.tokens();
    const int size = boxSize();
    const QRectF box(checkPad, (height() - size) / 2.0, size, size);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.inkMuted, 2.5));
    painter.setBrush(isChecked() ? tokens.accent : tokens.raised);
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
    if (isChecked())
        painter.drawPixmap(box.adjusted(4, 4, -4, -4).toRect(), look::iconPixmap(QStringLiteral("check"), size - 8, tokens.accentInk, devicePixelRatioF()));
    const int wide = width() - wordsLeft() - checkPad;
    const int high = textHeight(m_theme.body(), m_text, wide);
    drawText(painter, QRect(wordsLeft(), (height() - high) / 2, wide, high + 4), m_theme.body(), tokens.ink, m_text);
}

} // namespace belvedere::entretien::ui
