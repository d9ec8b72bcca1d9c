// A key in a file that is in RAM.
#pragma once

#include <vault/secret.h>

#include <QString>

namespace belvedere::vault {

inline constexpr std::size_t lastingKeySize = 32; // bytes

Secret randomKey();
// The key in that folder under that name, made when it is not there yet. Empty when the folder is not in RAM, or
// the file there belongs to somebody else or can be read by others.
Secret ramKey(const QString &folder, const QString &name);

} // namespace belvedere::vault
