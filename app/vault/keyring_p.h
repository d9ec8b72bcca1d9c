// What can be known of the keyring of the session without waking it.
#pragma once

#include <QString>

namespace belvedere::vault {

extern const QString keyringService; // under which ours stands there

// True when a key of that name can be read and written there without anybody being asked. Blocks for as long as
// the keyring takes to answer, `limitMs` at most for each of three questions.
bool isKeyringOpen(const QString &bus, const QString &name, int limitMs);

} // namespace belvedere::vault
