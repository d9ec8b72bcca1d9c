// What the system says when a file cannot be written, as an Error.
#pragma once

#include <core/result.h>

namespace belvedere {

// DiskFull for ENOSPC, EDQUOT and EFBIG; else Unwritable. With the path and what to do about it.
tl::unexpected<Error> diskError(const QString &path, int code);

} // namespace belvedere
