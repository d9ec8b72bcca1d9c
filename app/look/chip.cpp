#include <look/chip.h>

#include <look/access.h>
#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>

namespace belvedere::look {

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    actAsButton(*this);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.body());
    const int tick = isCheckable() ? qRound(28 * m_theme.textScale()) : 0;
    return {metrics.horizontalAdvance(text()) + tick + 40, qMax(48, metrics.height() + 20)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = m_theme.tokens();
    const QColor fill = isChecked() ? t.accentSoft : t.raised;
    drawGround(painter, rect(), height() / 2.0, pressedShade(fill, underMouse(), isDown()),
               isChecked() ? t.accent : t.inkMuted, isChecked() ? 2.5 : 1.5);
    painter.save();
    turnForReading(painter, *this);
    QRect words = rect();
    if (isCheckable() && isChecked()) {
        const int size = qRound(22 * m_theme.textScale());
        drawIcon(painter, {18, (height() - size) / 2}, QStringLiteral("check"), size, t.ink);
        words.adjust(size + 10, 0, 0, 0);
    }
    painter.setFont(m_theme.body());
    painter.setPen(t.ink);
    paintUpright(painter, words, [&](const QRect &place) { painter.drawText(place, Qt::AlignCenter, text()); });
    painter.restore();
    if (hasFocus())
        drawFocusRing(painter, rect(), height() / 2.0, m_theme);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (!clickOnEnter(*this, event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace belvedere::look
