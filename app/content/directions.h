// Characters that turn the direction of writing: French needs none, and they can show a text in
// another order than the one it is kept in.
#pragma once

#include <QString>

namespace belvedere::content {

// Takes away U+202A to U+202E and U+2066 to U+2069 (Unicode standard annex 9); true when there was one.
bool removeDirections(QString &text);

} // namespace belvedere::content
