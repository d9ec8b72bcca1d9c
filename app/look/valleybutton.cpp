#include <look/valleybutton.h>

#include <look/paint.h>

#include <QKeyEvent>
#include <QPainter>

namespace belvedere::look {

constexpr double valleyRadius = 16;

ValleyButton::ValleyButton(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void ValleyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || underMouse()) {
        QColor veil = m_theme.tokens().ink;
        veil.setAlpha(isDown() ? 40 : 16);
        drawGround(painter, QRectF(rect()).adjusted(2, 2, -2, -2), valleyRadius, veil, {}, 0);
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), valleyRadius, m_theme);
}

void ValleyButton::keyPressEvent(QKeyEvent *event)
{
    if (!clickOnEnter(*this, event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace belvedere::look
