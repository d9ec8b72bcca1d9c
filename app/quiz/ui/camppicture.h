// A camp in the meadow, when a puy has been climbed: a tent, a fire, and who rests beside it.
#pragma once

#include <look/daylight.h>
#include <quiz/ui/climbway.h>

class QPainter;

namespace belvedere::quiz::ui {

void paintCamp(QPainter &painter, const ClimbWay &way, const look::Daylight &light);

} // namespace belvedere::quiz::ui
