#include <updates/wholefile_p.h>

#include <core/diskerror.h>
#include <vault/disk.h>

#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace belvedere::updates {

Status openToRead(QFile &file)
{
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such file"), file.fileName(), 0, QStringLiteral("correct the path"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::Unreadable, file.errorString(), file.fileName(), 0, QStringLiteral("check the rights on it"));
    return {};
}

WholeFile::WholeFile(QString path) : m_path(std::move(path)) {}

WholeFile::~WholeFile()
{
    if (m_file < 0)
        return;
    ::close(m_file);
    QFile::remove(part());
}

Status WholeFile::open()
{
    m_file = ::open(QFile::encodeName(part()).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);
    return m_file >= 0 ? Status() : Status(diskError(m_path, errno));
}

Status WholeFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto done = ::write(m_file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return diskError(m_path, errno);
        m_written += done;
        bytes = bytes.sliced(done);
    }
    return {};
}

Status WholeFile::finish()
{
    if (::fsync(m_file) != 0)
        return diskError(m_path, errno);
    vault::Disk disk;
    const Status renamed = disk.rename(part(), m_path).and_then([&] { return disk.syncFolder(QFileInfo(m_path).absolutePath()); });
    if (renamed) {
        ::close(m_file);
        m_file = -1;
    }
    return renamed;
}

} // namespace belvedere::updates
