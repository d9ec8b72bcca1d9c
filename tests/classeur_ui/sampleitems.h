// A classeur with a little of everything.
#pragma once

#include <classeur/classeur.h>

namespace classeurtest {

// Of `metiers` métiers, two formations, a place, a video and a note; two wishes, tags, one removed.
void fill(belvedere::classeur::Classeur &classeur, int metiers = 3);

} // namespace classeurtest
