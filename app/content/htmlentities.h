// Character references of HTML: resolving them, and escaping text again.
#pragma once

#include <QString>

namespace belvedere::content {

// Resolves numeric references (with the Windows-1252 meaning of 128 to 159, as browsers do) and the
// named ones of HTML 4 that French text uses. An unknown or unfinished reference stays as text.
// Control characters and halves of surrogate pairs are dropped.
QString resolveEntities(QStringView text);

// Appends the text with & < > " escaped.
void appendEscaped(QString &out, QStringView text);
QString escaped(QStringView text);

} // namespace belvedere::content
