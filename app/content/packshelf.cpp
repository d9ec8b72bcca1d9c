#include <content/packshelf.h>

#include <content/packfile.h>

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace belvedere::content {

namespace {

// Held by one process at a time; given back by the system when its holder dies.
class ShelfLock
{
public:
    explicit ShelfLock(const QString &folder)
        : m_folder(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        m_held = m_folder >= 0 && ::flock(m_folder, LOCK_EX) == 0;
    }
    ~ShelfLock()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    Q_DISABLE_COPY_MOVE(ShelfLock)

    bool isHeld() const { return m_held; }

private:
    int m_folder;
    bool m_held;
};

tl::unexpected<Error> unusable(const QString &folder)
{
    return fail(ErrorKind::Unwritable, QStringLiteral("the folder of the packs cannot be used"), folder, 0,
                QStringLiteral("let the user of the kiosk write there"));
}

// The old name stays until the new one is there, where the disk allows two names for one file.
Status setAside(const QString &current, const QString &previous)
{
    const QString second = previous + QStringLiteral(".part");
    QFile::remove(second);
    if (::link(QFile::encodeName(current).constData(), QFile::encodeName(second).constData()) != 0)
        return replaceFile(current, previous);
    const Status done = replaceFile(second, previous);
    QFile::remove(second); // still there when both were already one file
    return done;
}

} // namespace

QStringList PackShelf::candidates(const QString &named) const
{
    QStringList paths{current(), previous()};
    if (!named.isEmpty()) {
        paths.removeAll(QDir::cleanPath(named));
        paths.prepend(named);
    }
    return paths;
}

Status PackShelf::install(const QString &pack) const
{
    const Result<PackFileInfo> wanted = verifyPackFile(pack);
    if (!wanted)
        return fail(wanted.error());
    if (!QDir().mkpath(m_folder))
        return unusable(m_folder);
    const ShelfLock lock(m_folder);
    if (!lock.isHeld())
        return unusable(m_folder);
    const Result<PackFileInfo> present = verifyPackFile(current());
    if (present && present->digest == wanted->digest)
        return {};
    const QString part = current() + QStringLiteral(".part");
    const Status done = copyFile(pack, part)
                            .and_then([&] { return verifyPackFile(part); })
                            .and_then([&](const PackFileInfo &) {
                                return present ? setAside(current(), previous()) : Status();
                            })
                            .and_then([&] { return replaceFile(part, current()); });
    if (!done)
        QFile::remove(part);
    return done;
}

Status PackShelf::rollback() const
{
    const ShelfLock lock(m_folder);
    const Result<PackFileInfo> before = verifyPackFile(previous());
    if (!before)
        return fail(before.error());
    return lock.isHeld() ? replaceFile(previous(), current()) : Status(unusable(m_folder));
}

} // namespace belvedere::content
