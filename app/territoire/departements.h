// The departments: their names, their regions and their time.
#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace belvedere::territoire {

// "Puy-de-Dôme"; the code itself when it is not known.
QString departementName(const QString &code);
// The code as tables write it, made whole: " 1 " is "01", "063" is "63", "2a" is "2A". Empty when
// that is the code of no department.
QString departementCode(const QString &written);
// The codes of the departments of a region by its name, without regard to case and accents.
QStringList departementsOfRegion(const QString &region);
// The department of a postcode: "63000" is in 63, "20200" in 2B, "97400" in 974. Some communes at a
// border are served from the next department. Empty when there is none.
QString departementOfPostcode(const QString &postcode);
// The department of a terminal: of its commune as the settings write it, "63000" or "INSEE 63113".
QString departementOfPlace(const QString &place);
// The time of the clocks there: Europe/Paris, another one overseas.
QTimeZone timeZoneOf(const QString &departement);

} // namespace belvedere::territoire
