#include <content/packfile.h>

#include <content/schema.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace belvedere::content {

namespace {

constexpr qint64 trailerBytes = 64;
constexpr qint64 packDigestBytes = 32;
constexpr qint64 sqliteHeaderBytes = 100;
constexpr int versionOffset = 60;     // user_version, https://www.sqlite.org/fileformat.html
constexpr int applicationOffset = 68; // application_id

QByteArray trailerStart(qint64 databaseBytes)
{
    QByteArray start("BELVPACK1", 9);
    start.resize(16, '\0');
    start.resize(32, '\0');
    qToBigEndian<qint64>(databaseBytes, start.data() + 16);
    return start;
}

// BLAKE2b of the first `bytes` of the file; empty when they cannot all be read.
QByteArray hashOf(QFile &file, qint64 bytes)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, packDigestBytes);
    QByteArray buffer(256 << 10, Qt::Uninitialized);
    file.seek(0);
    while (bytes > 0) {
        const qint64 read = file.read(buffer.data(), qMin<qint64>(bytes, buffer.size()));
        if (read <= 0)
            return {};
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(buffer.constData()),
                                  static_cast<unsigned long long>(read));
        bytes -= read;
    }
    QByteArray digest(packDigestBytes, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), packDigestBytes);
    return digest;
}

tl::unexpected<Error> packFault(ErrorKind kind, const QString &detail, const QString &path,
                                const QString &remedy)
{
    return fail(kind, detail, path, 0, remedy);
}

Status openForReading(QFile &file, const QString &path)
{
    // A FIFO would make open() wait for ever, a device would answer for ever.
    struct stat found;
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        const bool absent = errno == ENOENT || errno == ENOTDIR;
        return absent ? packFault(ErrorKind::NotFound, QStringLiteral("there is no such file"), path,
                                  QStringLiteral("build a pack, or correct the path"))
                      : packFault(ErrorKind::Unreadable, qt_error_string(errno), path,
                                  QStringLiteral("check the rights on the file and its folder"));
    }
    if (!S_ISREG(found.st_mode))
        return packFault(ErrorKind::Unreadable, QStringLiteral("it is not a file"), path,
                         QStringLiteral("give the path of a pack"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return packFault(ErrorKind::Unreadable, file.errorString(), path,
                         QStringLiteral("check the rights on the file and its folder"));
    return {};
}

tl::unexpected<Error> writeFault(const QFile &file, const QString &detail)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
    return packFault(full ? ErrorKind::DiskFull : ErrorKind::Unwritable, detail, file.fileName(),
                     full ? QStringLiteral("make room on the disk")
                          : QStringLiteral("check the disk, and the rights on the file and its folder"));
}

Result<int> checkedVersion(const QByteArray &header, const QString &path)
{
    const int version = qFromBigEndian<qint32>(header.constData() + versionOffset);
    if (version > packSchemaVersion)
        return packFault(ErrorKind::NewerVersion,
                         QStringLiteral("schema %1, this program reads up to %2").arg(version).arg(packSchemaVersion),
                         path, QStringLiteral("update Belvédère"));
    if (version < oldestPackSchemaVersion)
        return packFault(ErrorKind::OlderVersion, QStringLiteral("schema %1 is too old").arg(version), path,
                         QStringLiteral("build the pack again"));
    return version;
}

} // namespace

Result<PackFileInfo> sealPackFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return packFault(ErrorKind::Unwritable, file.errorString(), path,
                         QStringLiteral("check the rights on the file and its folder"));
    PackFileInfo info{file.size(), packSchemaVersion, {}};
    const QByteArray start = trailerStart(info.databaseBytes);
    const bool started = file.seek(info.databaseBytes) && file.write(start) == start.size();
    const QByteArray digest = started ? hashOf(file, info.databaseBytes + start.size()) : QByteArray();
    const bool written = !digest.isEmpty() && file.seek(info.databaseBytes + start.size())
                         && file.write(digest) == digest.size() && fsync(file.handle()) == 0;
    if (!written)
        return writeFault(file, QStringLiteral("the end of the pack cannot be written"));
    info.digest = QString::fromLatin1(digest.toHex());
    return info;
}

Result<PackFileInfo> verifyPackFile(const QString &path)
{
    QFile file(path);
    if (const Status opened = openForReading(file, path); !opened)
        return fail(opened.error());
    const qint64 size = file.size();
    const QByteArray header = file.read(sqliteHeaderBytes);
    const bool sqlite = header.size() == sqliteHeaderBytes && header.startsWith("SQLite format 3");
    const bool ours = sqlite
                      && qFromBigEndian<qint32>(header.constData() + applicationOffset) == packApplicationId;
    QByteArray trailer;
    if (size >= sqliteHeaderBytes + trailerBytes && file.seek(size - trailerBytes))
        trailer = file.read(trailerBytes);
    const bool sealed = trailer.startsWith("BELVPACK");
    if (!ours && !sealed)
        return packFault(ErrorKind::Malformed, QStringLiteral("it is not a Belvédère pack"), path,
                         QStringLiteral("give a file written by belvedere-pack build"));
    const qint64 sealedBytes = size - packDigestBytes;
    const bool intact = ours && trailer.startsWith(trailerStart(size - trailerBytes))
                        && hashOf(file, sealedBytes) == trailer.right(packDigestBytes);
    if (!intact)
        return packFault(ErrorKind::Tampered, QStringLiteral("it is damaged or was changed"), path,
                         QStringLiteral("copy the pack again, or build it again"));
    const Result<int> version = checkedVersion(header, path);
    if (!version)
        return fail(version.error());
    return PackFileInfo{size - trailerBytes, *version,
                        QString::fromLatin1(trailer.right(packDigestBytes).toHex())};
}

Status copyFile(const QString &from, const QString &to)
{
    QFile source(from), copy(to);
    if (const Status opened = openForReading(source, from); !opened)
        return opened;
    constexpr auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        || !copy.setPermissions(rights))
        return writeFault(copy, copy.errorString());
    QByteArray buffer;
    do {
        buffer = source.read(256 << 10);
        if (copy.write(buffer) != buffer.size())
            return writeFault(copy, copy.errorString());
    } while (!buffer.isEmpty());
    if (source.error() != QFileDevice::NoError)
        return packFault(ErrorKind::Unreadable, source.errorString(), from, QStringLiteral("check the disk"));
    if (fsync(copy.handle()) != 0)
        return writeFault(copy, qt_error_string(errno));
    return {};
}

Status replaceFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return packFault(ErrorKind::Unwritable, qt_error_string(errno), to,
                         QStringLiteral("check that it is not a folder, and the rights on its folder"));
    const int folder = ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace belvedere::content
