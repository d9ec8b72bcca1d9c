// The volcano that is being climbed, with what makes it itself.
#pragma once

#include <look/daylight.h>
#include <quiz/ui/climbway.h>

class QPainter;

namespace belvedere::quiz::ui {

void paintPuy(QPainter &painter, const ClimbWay &way, const look::Daylight &light);

} // namespace belvedere::quiz::ui
