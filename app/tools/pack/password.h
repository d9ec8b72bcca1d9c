// The password of a secret key: from a file, or typed.
#pragma once

#include <core/result.h>
#include <vault/secret.h>

namespace belvedere::tools {

// The first line of the file; an empty path: asked for on the terminal without an echo, twice when it is
// a new one. NotFound, Unreadable, Refused (empty, or not the same twice).
Result<vault::Secret> readPassword(const QString &file, bool isNew);

} // namespace belvedere::tools
