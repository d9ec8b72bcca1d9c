// What marks the steps of a way: flags on those behind, cairns on those to come, a halo where one is.
#pragma once

#include <look/daylight.h>
#include <quiz/ui/climbway.h>

class QPainter;

namespace belvedere::quiz::ui {

void paintWaymarks(QPainter &painter, const ClimbWay &way, double step, const look::Daylight &light);
void paintHalo(QPainter &painter, const ClimbWay &way, double step);

} // namespace belvedere::quiz::ui
