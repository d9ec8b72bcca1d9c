// The meadow in front of a scene, at its foot: a wall of basalt, cows, a buron, trees, gentians.
#pragma once

#include <look/daylight.h>

#include <QRectF>

#include <functional>

class QPainter;

namespace belvedere::look {

// In the lowest tenth of `rect`, sized by its height; another meadow for each `part` of the chain.
// `onGrass` paints what lies on the grass, under all that stands on it.
void paintMeadow(QPainter &painter, const QRectF &rect, const Daylight &light, int part,
                 const std::function<void()> &onGrass = {});

} // namespace belvedere::look
