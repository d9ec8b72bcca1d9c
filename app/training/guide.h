// The printable guide of a training path, made of the same lessons.
#pragma once

#include <training/path.h>

namespace belvedere::training {

// HTML for look/paper.h, in French: each lesson numbered, on a page of its own. Whatever a text holds is escaped.
QString guideHtml(const Path &path);

} // namespace belvedere::training
