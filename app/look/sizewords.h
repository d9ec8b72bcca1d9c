// The size of a file in words.
#pragma once

#include <QString>

namespace belvedere::look {

// "120 kB", "3 MB": whole ones, rounded up, of 1000 and 1 000 000 bytes.
QString sizeInWords(qint64 bytes);

} // namespace belvedere::look
