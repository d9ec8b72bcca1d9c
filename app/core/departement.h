// The codes of the French departments.
#pragma once

#include <QString>

namespace belvedere {

// True for "01" to "95" but "20", "2A", "2B", "971" to "974", and "976": the codes of the Code
// officiel géographique (INSEE) in use.
bool isDepartement(const QString &code);

} // namespace belvedere
