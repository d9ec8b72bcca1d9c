#include <look/cards.h>

#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>

namespace belvedere::look {

constexpr double cardRadius = 20;

Card::Card(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Card::sizeHint() const
{
    return {preferredWidth(), heightForWidth(preferredWidth())};
}

QSize Card::minimumSizeHint() const
{
    return {m_theme.touch() * 2, m_theme.touch()};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), cardRadius, pressedShade(ground(), underMouse(), isDown()), border(),
               borderWidth());
    drawInside(painter);
    if (hasFocus())
        drawFocusRing(painter, rect(), cardRadius, m_theme);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (!clickOnEnter(*this, event))
        QAbstractButton::keyPressEvent(event);
}

int Card::textHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

void Card::drawText(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour,
                    const QString &text, int flags)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, flags, text);
}

} // namespace belvedere::look
