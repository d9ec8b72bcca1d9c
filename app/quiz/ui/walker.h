// The hiker: a rucksack, a stick, and a walk of few limbs.
#pragma once

#include <look/daylight.h>

#include <QPointF>

class QPainter;

namespace belvedere::quiz::ui {

struct Stride {
    double phase = 0;  // of two steps: 0 to 1 and again
    double vigour = 0; // 0 standing still, 1 in full stride
    double slope = 0; // of the ground, upwards: the body leans into it
    bool back = false; // walks to the left
};

// Feet at `foot`, `high` pixels from them to the top of the hat.
void paintWalker(QPainter &painter, QPointF foot, double high, const Stride &stride, const look::Daylight &light);

// The same one, sitting on the ground without the rucksack, to the right.
void paintSitter(QPainter &painter, QPointF foot, double high, const look::Daylight &light);

} // namespace belvedere::quiz::ui
