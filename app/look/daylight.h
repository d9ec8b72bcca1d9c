// The light of one moment of the climb's day: from dawn at the first step to dusk at the last one.
#pragma once

#include <look/tokens.h>

namespace belvedere::look {

struct Daylight {
    QColor top, middle, low; // of the sky, downwards
    QColor sun, cloud;
    QColor light;    // white at noon: what a colour of its own is multiplied by
    QColor haze;     // what a far thing is lost in
    double stars = 0; // 0 to 1
    double height = 0; // of the sun or the moon: 0 at the horizon, 1 at its highest

    // A thing of that colour, lit, at a depth of 0 (near) to 1 (lost in the haze).
    QColor lit(const QColor &own, double depth) const;
    // The same on the side away from the sun.
    QColor shaded(const QColor &own, double depth) const;
};

// `day` goes from 0 to 1, clamped. In the dark mode it is the same day by moonlight.
Daylight daylightAt(double day, Mode mode);

QColor mixed(const QColor &a, const QColor &b, double t); // t = 0: a, 1: b

} // namespace belvedere::look
