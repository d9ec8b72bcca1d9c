// What our painted controls share: the focus ring, the rounded ground, Enter as a click.
#pragma once

#include <QColor>
#include <QRectF>

#include <functional>

class QAbstractButton;
class QKeyEvent;
class QPainter;
class QWidget;

namespace belvedere::look {

class Theme;

// The colour of a ground under the pointer or a finger.
QColor pressedShade(const QColor &ground, bool hovered, bool pressed);
void drawGround(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                const QColor &border, double borderWidth = 1);
// A ring of 3 px inside the rectangle, seen by who moves with the keyboard.
void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);
// In a language that is read from right to left, what is painted after it stands the other way round, as
// the layouts do; paintUpright() draws words and pictures at their place there, not as in a mirror.
void turnForReading(QPainter &painter, const QWidget &widget);
void paintUpright(QPainter &painter, const QRect &place, const std::function<void(const QRect &)> &paint);
// An icon (look/icons.h), upright.
void drawIcon(QPainter &painter, QPoint at, const QString &name, int size, const QColor &colour);
// True when the key was Enter and the button was clicked.
bool clickOnEnter(QAbstractButton &button, QKeyEvent *event);

} // namespace belvedere::look
