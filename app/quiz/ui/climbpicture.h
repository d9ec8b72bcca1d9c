// The pictures of which a moment of the climb is laid: what is drawn once and then only copied.
#pragma once

#include <look/daylight.h>
#include <quiz/ui/climbway.h>

#include <QImage>

namespace belvedere::quiz::ui {

// Where one is in a climb.
struct ClimbPlace {
    int puy = 0;       // 0 is the first
    int step = 0;      // steps behind on this puy; `steps`: on its summit
    int steps = 6;     // of this puy
    int behind = 0;    // steps of the whole climb
    int total = 24;    // of the whole climb
    bool camp = false; // one rests by a fire, the way is behind

    bool operator==(const ClimbPlace &) const = default;
    double day() const { return total > 0 ? double(behind) / total : 0; } // 0 to 1
};

// What decides a picture: the same always gives the same, to the pixel.
struct ClimbView {
    QSize size;       // in pixels of the page
    double ratio = 1; // pixels of the screen for one of the page
    look::Mode mode = look::Mode::Light;
    ClimbPlace place = {};
    int clear = 0;    // pixels at the left that the way leaves to what is written there
    int foot = 0;     // pixels at the bottom that the paper of the question covers

    bool operator==(const ClimbView &) const = default;
    ClimbWay way() const;
    look::Daylight light() const { return look::daylightAt(place.day(), mode); }
    // Two views between which one can walk: the same puy in the same rectangle.
    bool sameWay(const ClimbView &other) const;
};

struct ClimbLayers {
    ClimbView view;
    QImage clouds; // the upper part of the sky, wider than the view by `cloudMargin` at each side
    QImage land;   // all that stands before the sky; transparent above
    QImage sun;

    static constexpr int cloudMargin = 40;
};

// Some ten milliseconds: to be called on another thread than that of the pages.
ClimbLayers drawClimb(const ClimbView &view);

} // namespace belvedere::quiz::ui
