#include <look/reading.h>

namespace belvedere::look {

QString fromLeftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace belvedere::look
