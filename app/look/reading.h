// Which way words are read.
#pragma once

#include <QString>

namespace belvedere::look {

// A telephone number, a postcode with its town: in its own order, also between words that are read from right to left
// (Unicode standard annex 9, isolates).
QString fromLeftToRight(const QString &text);

} // namespace belvedere::look
