#include <vault/ramkey_p.h>

#include <QFile>

#include <fcntl.h>
#include <linux/magic.h>
#include <sodium.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace belvedere::vault {
namespace {

bool isInRam(const QByteArray &folder)
{
    struct statfs about {};
    return ::statfs(folder.constData(), &about) == 0 && (about.f_type == TMPFS_MAGIC || about.f_type == RAMFS_MAGIC);
}

bool isOurs(int file)
{
    struct stat about {};
    return ::fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == ::geteuid() && (about.st_mode & 077) == 0;
}

} // namespace

Secret randomKey()
{
    Secret key(lastingKeySize);
    if (!key.isEmpty())
        randombytes_buf(key.data(), key.size());
    return key;
}

Secret ramKey(const QString &folder, const QString &name)
{
    const QByteArray where = QFile::encodeName(folder);
    if (folder.isEmpty() || !isInRam(where))
        return {};
    const QByteArray path = where + "/belvedere-" + QFile::encodeName(name) + ".key";
    Secret key(lastingKeySize);
    const int there = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (there >= 0) {
        const bool whole = isOurs(there) && ::read(there, key.data(), key.size()) == static_cast<ssize_t>(key.size());
        ::close(there);
        if (whole)
            return key;
        ::unlink(path.constData());
    }
    key = randomKey();
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return {};
    const bool whole = ::write(file, key.data(), key.size()) == static_cast<ssize_t>(key.size());
    ::close(file);
    if (!whole)
        ::unlink(path.constData());
    return whole ? std::move(key) : Secret();
}

} // namespace belvedere::vault
