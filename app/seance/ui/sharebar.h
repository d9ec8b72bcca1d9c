// A bar that is filled so far: how far a pupil is, how many of the class chose a pôle.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace belvedere::look {
class Theme;
}

namespace belvedere::seance::ui::teacher {

// `share`: 0 to 1. In high contrast, where lines are as light as words, what is empty is a frame alone.
void drawShareBar(QPainter &painter, const look::Theme &theme, const QRectF &bar, double share, const QColor &fill);

} // namespace belvedere::seance::ui::teacher
