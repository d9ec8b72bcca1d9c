// The picture of the six valleys, as one sees them from a summit.
#pragma once

#include <look/valleyshapes.h>

#include <QImage>

namespace belvedere::look {

// Some milliseconds: to be called on another thread than that of the pages.
QImage drawValleys(const ValleyView &view);

} // namespace belvedere::look
