// How words are read: which way, and one sentence after another.
#pragma once

#include <QStringList>

namespace belvedere::look {

// A telephone number, a postcode with its town: in its own order, also between words that are read from right to left
// (Unicode standard annex 9, isolates).
QString fromLeftToRight(const QString &text);

// One after another, each ended by a point where it has no end of its own; what is empty is left out.
QString asSentences(const QStringList &parts);

} // namespace belvedere::look
