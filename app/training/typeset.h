// Typography of texts in data, which are typed with ordinary spaces.
#pragma once

#include <QString>

namespace belvedere::training {

// A sign such as "?" does not leave its word at the end of a line.
QString typeset(QString text);

} // namespace belvedere::training
