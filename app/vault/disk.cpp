#include <vault/disk.h>

#include <core/diskerror.h>

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace belvedere::vault {
namespace {

// Writes everything, dates and fsyncs; 0 or an errno.
int writeAll(int file, const QByteArray &bytes, const QDateTime &dated)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(file, bytes.constData() + done,
                                     static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        done += written;
    }
    const timespec time{dated.toSecsSinceEpoch(), 0};
    const timespec times[2]{time, time};
    if (::futimens(file, times) != 0)
        return errno;
    return ::fsync(file) == 0 ? 0 : errno;
}

} // namespace

Status Disk::write(const QString &path, const QByteArray &bytes, const QDateTime &dated)
{
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return diskError(path, errno);
    const int failed = writeAll(file, bytes, dated);
    const int closed = ::close(file) == 0 ? 0 : errno;
    if (failed != 0 || closed != 0)
        return diskError(path, failed ? failed : closed);
    return {};
}

Status Disk::rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return diskError(to, errno);
    return {};
}

Status Disk::syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return diskError(folder, errno);
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    return failed == 0 ? Status() : Status(diskError(folder, failed));
}

void Disk::remove(const QString &path)
{
    QFile::remove(path);
}

Status replaceDurably(Disk &disk, const QString &path, const QByteArray &bytes, const QDateTime &dated)
{
    const QString temporary = path + temporarySuffix;
    auto done = disk.write(temporary, bytes, dated);
    if (done)
        done = disk.rename(temporary, path);
    if (!done) {
        disk.remove(temporary);
        return done;
    }
    return disk.syncFolder(QFileInfo(path).absolutePath());
}

} // namespace belvedere::vault
