#include <core/diskerror.h>

#include <cerrno>

namespace belvedere {

tl::unexpected<Error> diskError(const QString &path, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return fail(full ? ErrorKind::DiskFull : ErrorKind::Unwritable, qt_error_string(code), path, 0,
                full ? QStringLiteral("free some room on this disk")
                     : QStringLiteral("let the user of the kiosk write there"));
}

} // namespace belvedere
