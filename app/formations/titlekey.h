// What two spellings of the title of a formation have in common, and the id of a formation that only
// offers describe.
#pragma once

#include <QString>

namespace belvedere::formations {

// The words of the title without case and accents, with one space between: "CAP Maçon" gives "cap macon".
QString titleKey(const QString &title);

// The same title and certification give the same id, in every pack: "LHEO-" and 16 hex digits.
QString offeredId(const QString &title, const QString &rncp);

} // namespace belvedere::formations
