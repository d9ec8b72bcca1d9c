#include <look/paint.h>

#include <look/icons.h>
#include <look/theme.h>

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace belvedere::look {

QColor pressedShade(const QColor &ground, bool hovered, bool pressed)
{
    if (!hovered && !pressed)
        return ground;
    const int percent = pressed ? 112 : 105;
    return ground.lightnessF() > 0.5 ? ground.darker(percent) : ground.lighter(percent + 8);
}

void drawGround(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                const QColor &border, double borderWidth)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(borderWidth > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const double inset = borderWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.tokens().focus, 4));
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius, radius);
    painter.setPen(QPen(theme.tokens().surface, 1.5));
    painter.drawRoundedRect(rect.adjusted(4.7, 4.7, -4.7, -4.7), radius - 3, radius - 3);
}

void turnForReading(QPainter &painter, const QWidget &widget)
{
    if (widget.isRightToLeft())
        painter.setWorldTransform(QTransform(-1, 0, 0, 1, widget.width(), 0) * painter.worldTransform());
}

void paintUpright(QPainter &painter, const QRect &place, const std::function<void(const QRect &)> &paint)
{
    const QTransform turned = painter.worldTransform();
    if (turned.m11() > 0) {
        paint(place);
        return;
    }
    painter.setWorldTransform(QTransform());
    paint(turned.mapRect(place));
    painter.setWorldTransform(turned);
}

void drawIcon(QPainter &painter, QPoint at, const QString &name, int size, const QColor &colour)
{
    paintUpright(painter, QRect(at, QSize(size, size)), [&](const QRect &place) {
        painter.drawPixmap(place.topLeft(), iconPixmap(name, size, colour, painter.device()->devicePixelRatioF()));
    });
}

bool clickOnEnter(QAbstractButton &button, QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    button.click();
    return true;
}

} // namespace belvedere::look
