// The key of a member of staff: a name and a sentence that they know, and nothing that is kept in clear.
#pragma once

#include <vault/resumecode.h>

namespace belvedere::vault {

inline constexpr int shortestPassphrase = 12; // letters
inline constexpr int passphraseSaltSize = 16; // bytes

// Random bytes of a terminal, which make its keys those of no other terminal.
QByteArray newPassphraseSalt();

// Argon2id of the sentence, salted with the terminal's bytes and the name (capitals, accents and spaces apart), as
// dear as a resume code. Refused: the sentence is too short, the name is empty, or the salt is not of its size.
// Blocking: at least a quarter of a second. The bytes of the sentence are wiped.
Result<CodeKeys> passphraseKeys(const QString &name, QByteArray &passphrase, const QByteArray &salt, const CodeCost &cost = {});

} // namespace belvedere::vault
