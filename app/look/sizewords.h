// The size of a file in words.
#pragma once

#include <QString>

namespace belvedere::look {

// "120 kB", "3 MB", "4 GB": whole ones, rounded up, of a thousand, a million and a milliard bytes.
QString sizeInWords(qint64 bytes);

} // namespace belvedere::look
