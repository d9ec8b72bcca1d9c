// The land behind and around a scene: far ranges, the chain of puys, and what stands in the meadows.
#pragma once

#include <look/daylight.h>

#include <QPainterPath>
#include <QRectF>

#include <functional>

class QPainter;

namespace belvedere::look {

// One volcano: its height (0 to 1) at x, from -1 to 1 from its middle, with a hollow of that depth on
// its top.
double puyProfile(double x, double crater);
// What lies under the line y(x) in `rect`.
QPainterPath landUnder(const QRectF &rect, const std::function<double(double)> &y);

// The Sancy at the left, the Forez at the right, lost in the haze; they stand on `base` (0 to 1).
void paintFarRange(QPainter &painter, const QRectF &rect, double base, const Daylight &light);
// Two rows of puys, that are another part of the chain for each `part`.
void paintChain(QPainter &painter, const QRectF &rect, double base, const Daylight &light, int part);

// Things that stand at `foot`, `high` pixels high.
void paintFir(QPainter &painter, QPointF foot, double high, const Daylight &light, double depth);
void paintTree(QPainter &painter, QPointF foot, double high, const Daylight &light, double depth);
void paintCow(QPainter &painter, QPointF foot, double high, const Daylight &light, bool grazing);
void paintBuron(QPainter &painter, QPointF foot, double high, const Daylight &light); // a shepherd's hut
void paintGentian(QPainter &painter, QPointF foot, double high, const Daylight &light);
// A dry wall of basalt along y(x), from one x to another.
void paintWall(QPainter &painter, double from, double to, double high, const std::function<double(double)> &y,
               const Daylight &light);

// A number from 0 to 1 that looks random and is always the same.
double scattered(int i, int series);

} // namespace belvedere::look
