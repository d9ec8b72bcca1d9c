// How distances, hours and openings are said.
#pragma once

#include <core/language.h>
#include <relais/nearby.h>

namespace belvedere::relais::ui {

// "12 km", or "about 12 km" when one of the two positions is that of its surroundings.
QString distanceWords(double km, bool approximate);
// "9 h", "13 h 30" in French; "9:00", "13:30" in English.
QString timeWords(int minute, Language language);
QString dayWords(int day); // "Monday"
// "Open until 17:00", "Opens at 13:30", "Opens on Thursday at 9:00", "Call first: …".
QString openWords(const OpenState &state, Language language);
// "9:00 to 12:00, 13:30 to 17:00"; "Closed".
QString spansWords(const OpeningHours &hours, int day, Language language);
// One relais of a list, in one breath: name, kind, town, distance, opening, telephone.
QString relaisWords(const Relais &relais, const QString &distance, const OpenState &state, Language language);

} // namespace belvedere::relais::ui
