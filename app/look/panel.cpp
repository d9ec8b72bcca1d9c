#include <look/panel.h>

#include <look/paint.h>

#include <QPainter>

namespace belvedere::look {

Panel::Panel(const QColor &fill, const QColor &border, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_border(border)
{
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawGround(painter, rect(), 24, m_fill, m_border, 1.5);
}

} // namespace belvedere::look
