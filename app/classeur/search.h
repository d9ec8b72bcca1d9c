// Searching inside a classeur.
#pragma once

#include <classeur/item.h>

namespace belvedere::classeur {

// True when each typed word begins a word of the title, the note or a tag, whatever its capitals and accents.
// Nothing typed: true.
bool matches(const ClasseurItem &item, const QString &typed);

} // namespace belvedere::classeur
