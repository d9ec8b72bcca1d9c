// The code of an administrator: compared, never read again.
#pragma once

#include <core/result.h>

namespace belvedere::vault {

inline constexpr int shortestPasscode = 8; // letters

// One line of text to be kept in place of the code: Argon2id with its salt and its cost (libsodium,
// crypto_pwhash_str), a quarter of a second of a core and 128 MiB or more. Refused: it is too short. Blocking.
// The bytes of the code are wiped.
Result<QByteArray> sealPasscode(QByteArray &code);
// True when the line was made of that code. Blocking, as long. The bytes of the code are wiped.
bool isPasscode(const QByteArray &line, QByteArray &code);

} // namespace belvedere::vault
