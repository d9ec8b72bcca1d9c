// What our painted controls share: the focus ring, the rounded ground, Enter as a click.
#pragma once

#include <QColor>
#include <QRectF>

class QAbstractButton;
class QKeyEvent;
class QPainter;

namespace belvedere::look {

class Theme;

// The colour of a ground under the pointer or a finger.
QColor pressedShade(const QColor &ground, bool hovered, bool pressed);
void drawGround(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                const QColor &border, double borderWidth = 1);
// A ring of 3 px inside the rectangle, seen by who moves with the keyboard.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);
// True when the key was Enter and the button was clicked.
bool clickOnEnter(QAbstractButton &button, QKeyEvent *event);

} // namespace belvedere::look
