// The sky over the puys: its gradient, the sun or the moon, stars and clouds.
#pragma once

#include <look/daylight.h>

#include <QImage>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace belvedere::look {

// The gradient fills `rect`; the lightest part lies at `horizon` (0 to 1 of the height).
void paintSky(QPainter &painter, const QRectF &rect, const Daylight &light, double horizon);
// Where the sun or the moon stands at that moment of the day.
QPointF sunPlace(const QRectF &rect, double day, const Daylight &light);
// The disc with its glow, to be drawn with its middle at sunPlace(). `radius` is that of the disc;
// the image is square and wider by the glow.
QImage sunPicture(double radius, const Daylight &light, Mode mode, double devicePixelRatio);
void paintStars(QPainter &painter, const QRectF &rect, const Daylight &light);
// A few clouds in the upper part of `rect`, that stand elsewhere for each `part` of the chain.
void paintClouds(QPainter &painter, const QRectF &rect, const Daylight &light, int part);

} // namespace belvedere::look
