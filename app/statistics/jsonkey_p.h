// Names of JSON members.
#pragma once

#include <QString>

namespace belvedere::statistics {

inline QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace belvedere::statistics
