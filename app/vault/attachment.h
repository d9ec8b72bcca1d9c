// What belongs to a sealed bundle and is sealed in a file of its own, so that a change of the bundle does not rewrite it.
#pragma once

#include <vault/resumecode.h>

namespace belvedere::vault {

// Of the digest of what is attached: its file name (BLAKE2b keyed by a branch of the bundle's key) and a key of its own.
// Who has no code can neither name it nor tell to which bundle it belongs.
CodeKeys attachmentKeys(const CodeKeys &bundle, const QByteArray &digest);

} // namespace belvedere::vault
