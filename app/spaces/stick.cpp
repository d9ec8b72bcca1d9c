#include <spaces/stick.h>

#include <core/diskerror.h>
#include <spaces/names.h>
#include <spaces/zip.h>

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace belvedere::spaces {
namespace {

// A folder that was made, and is taken away again unless it is kept.
class NewFolder
{
public:
    explicit NewFolder(QString path) : m_path(std::move(path)) {}
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;
    ~NewFolder()
    {
        if (!m_kept)
            QDir(m_path).removeRecursively();
    }
    void keep() { m_kept = true; }

private:
    const QString m_path;
    bool m_kept = false;
};

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return diskError(path, errno);
    return {};
}

// What the system still holds in memory goes onto the stick.
bool settleOnDisk(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool settled = ::syncfs(descriptor) == 0;
    ::close(descriptor);
    return settled;
}

} // namespace

QVector<Stick> sticksThere()
{
    QVector<Stick> sticks;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        const bool there = root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/"));
        if (there && volume.isReady() && !volume.isReadOnly() && QFileInfo(root).isWritable())
            sticks.append({volume.name().isEmpty() ? root.section(u'/', -1) : volume.name(), root, volume.bytesAvailable()});
    }
    return sticks;
}

Result<Copied> copyOnto(const QString &stick, const QVector<SpaceDocument> &documents, const QString &zipTitle, const QDateTime &now, const StopFlag &stop,
                         const StickProgress &progress)
{
    QSet<QString> taken;
    for (const QString &there : QDir(stick).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        taken.insert(foldedName(there));
    const QString name = safeName(QStringLiteral("Belvédère"), {}, taken);
    const QString folder = stick + u'/' + name;
    if (!QDir().mkdir(folder))
        return fail(ErrorKind::Unwritable, QStringLiteral("no folder can be made on the stick"));
    NewFolder made(folder);
    QSet<QString> names;
    int missing = 0;
    const QString archive = folder + u'/' + safeName(zipTitle, QStringLiteral("zip"), names);
    ZipWriter zip(archive, now.toLocalTime());
    for (qsizetype i = 0; i < documents.size(); ++i) {
        progress(static_cast<int>(i), static_cast<int>(documents.size()));
        if (stop.load())
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        const SpaceDocument &document = documents.at(i);
        if (!document.bytes) { // its bytes are not here
            ++missing;
            continue;
        }
        const auto bytes = document.bytes();
        if (!bytes)
            return fail(bytes.error());
        const QString file = safeName(document.title, document.suffix, names);
        if (const Status written = writeFile(QString(folder + u'/' + file), *bytes); !written)
            return fail(written.error());
        if (!zip.add(file, *bytes))
            return diskError(archive, errno);
    }
    if (!zip.finish())
        return diskError(archive, errno);
    if (!settleOnDisk(folder))
        return fail(ErrorKind::Unwritable, QStringLiteral("the stick does not take all"));
    progress(static_cast<int>(documents.size()), static_cast<int>(documents.size()));
    made.keep();
    return Copied{name, missing};
}

} // namespace belvedere::spaces
