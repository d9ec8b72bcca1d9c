// Writing so that it survives a power cut, step by step, so that a test can make each step fail.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QDateTime>

namespace belvedere::vault {

class Disk
{
public:
    virtual ~Disk() = default;
    // Each returns DiskFull or Unwritable, with the path.
    // Creates with mode 0600, gives the file that date of modification, fsyncs.
    virtual Status write(const QString &path, const QByteArray &bytes, const QDateTime &dated);
    virtual Status rename(const QString &from, const QString &to);      // replaces
    virtual Status syncFolder(const QString &folder);
    virtual void remove(const QString &path);
};

// Writes beside the path and renames: on any error what was at the path before is intact and no
// temporary file is left.
Status replaceDurably(Disk &disk, const QString &path, const QByteArray &bytes, const QDateTime &dated);

// The suffix of the temporary files, which purge() removes after a power cut.
inline constexpr QLatin1String temporarySuffix{".part"};

} // namespace belvedere::vault
