#include <seance/bookfile.h>

#include <core/diskerror.h>
#include <vault/disk.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <unistd.h>

namespace belvedere::seance {
namespace {

const QByteArray bookMagic = QByteArrayLiteral("BVSEANCE\x01");
constexpr qsizetype saltSize = 16, sizeSize = 4;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype macSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 largestBook = 64 << 20;
constexpr int lockTries = 200, lockPauseMs = 25;

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray boundTo(const QByteArray &salt, quint64 part)
{
    QByteArray bound = salt + QByteArray(8, '\0');
    qToLittleEndian(part, bound.data() + salt.size());
    return bound;
}

std::optional<QByteArray> openedPart(const vault::Secret &key, const QByteArray &salt, quint64 number, const QByteArray &part)
{
    if (part.size() < nonceSize + macSize || key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return {};
    const QByteArray bound = boundTo(salt, number);
    QByteArray plain(part.size() - nonceSize - macSize, '\0');
    const int done = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, octets(part) + nonceSize,
                                                                static_cast<unsigned long long>(part.size() - nonceSize), octets(bound),
                                                                static_cast<unsigned long long>(bound.size()), octets(part), key.data());
    return done == 0 ? std::optional(plain) : std::nullopt;
}

QByteArray jsonBytes(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

BookFile::~BookFile()
{
    if (m_file >= 0)
        ::close(m_file);
    if (m_lock >= 0)
        ::close(m_lock);
}

Status BookFile::lock()
{
    if (m_lock >= 0)
        return {};
    const QString path = m_path + QStringLiteral(".lock");
    QDir().mkpath(QFileInfo(m_path).path());
    m_lock = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_lock < 0)
        return diskError(path, errno);
    for (int i = 0; i < lockTries; ++i) {
        if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
            return {};
        QThread::msleep(lockPauseMs);
    }
    ::close(std::exchange(m_lock, -1));
    return fail(ErrorKind::Unreadable, QStringLiteral("another program has this book"), m_path);
}

Result<std::optional<BookContents>> BookFile::open(const vault::Secret &key)
{
    if (const Status locked = lock(); !locked)
        return fail(locked.error());
    QFile file(m_path);
    if (!file.exists())
        return std::optional<BookContents>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), m_path);
    if (file.size() > largestBook)
        return fail(ErrorKind::TooMany, QStringLiteral("a book of that size is none of ours"), m_path);
    const QByteArray all = file.readAll();
    const qsizetype first = bookMagic.size() + saltSize;
    if (!all.startsWith(bookMagic) || all.size() < first)
        return fail(ErrorKind::Tampered, QStringLiteral("not a book of a séance"), m_path);
    m_salt = all.mid(bookMagic.size(), saltSize);
    m_parts = 0;
    m_size = first;
    BookContents contents;
    while (m_size + sizeSize <= all.size()) {
        const qint64 size = qFromLittleEndian<quint32>(all.constData() + m_size);
        const auto plain = m_size + sizeSize + size <= all.size() ? openedPart(key, m_salt, m_parts, all.mid(m_size + sizeSize, size)) : std::nullopt;
        if (!plain)
            break; // the end of what is whole
        for (const QJsonValue &line : QJsonDocument::fromJson(*plain).array())
            m_parts == 0 ? void(contents.snapshot = line.toObject()) : contents.lines.append(line.toObject());
        ++m_parts;
        m_size += sizeSize + size;
    }
    if (m_parts == 0)
        return fail(ErrorKind::Tampered, QStringLiteral("the seal of a book does not fit"), m_path);
    m_file = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (m_file < 0 || ::ftruncate(m_file, m_size) != 0)
        return diskError(m_path, errno);
    return std::optional(contents);
}

QByteArray BookFile::sealedPart(const vault::Secret &key, const QByteArray &plain) const
{
    QByteArray part(sizeSize + nonceSize + plain.size() + macSize, '\0');
    const QByteArray bound = boundTo(m_salt, m_parts);
    qToLittleEndian(static_cast<quint32>(part.size() - sizeSize), part.data());
    auto *nonce = reinterpret_cast<unsigned char *>(part.data()) + sizeSize;
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, octets(plain), static_cast<unsigned long long>(plain.size()), octets(bound),
                                               static_cast<unsigned long long>(bound.size()), nullptr, nonce, key.data());
    return part;
}

Status BookFile::replace(const vault::Secret &key, const QJsonObject &snapshot)
{
    if (const Status locked = lock(); !locked)
        return locked;
    if (key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return fail(ErrorKind::Internal, QStringLiteral("a key of the wrong size"));
    m_salt.resize(saltSize);
    randombytes_buf(m_salt.data(), saltSize);
    m_parts = 0;
    const QByteArray bytes = bookMagic + m_salt + sealedPart(key, jsonBytes({snapshot}));
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1)); // of before: never written again
    vault::Disk disk;
    if (const Status done = vault::replaceDurably(disk, m_path, bytes, QDateTime::currentDateTimeUtc()); !done)
        return done;
    m_file = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    m_parts = 1;
    m_size = bytes.size();
    return m_file >= 0 ? Status() : Status(diskError(m_path, errno));
}

Status BookFile::append(const vault::Secret &key, const QVector<QJsonObject> &lines)
{
    QJsonArray array;
    for (const QJsonObject &line : lines)
        array.append(line);
    const Status grown = grow(sealedPart(key, jsonBytes(array)));
    if (grown)
        ++m_parts;
    return grown;
}

Status BookFile::grow(const QByteArray &part)
{
    if (m_file < 0)
        return fail(ErrorKind::Internal, QStringLiteral("a book that is not open"), m_path);
    qsizetype done = 0;
    while (done < part.size()) {
        const ssize_t written = ::pwrite(m_file, part.constData() + done, size_t(part.size() - done), m_size + done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            break;
        done += written;
    }
    if (done < part.size() || ::fsync(m_file) != 0) {
        const int why = errno;
        (void)!::ftruncate(m_file, m_size);
        return diskError(m_path, why);
    }
    m_size += part.size();
    return {};
}

void BookFile::remove()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
    vault::Disk disk;
    disk.remove(m_path);
    disk.remove(m_path + vault::temporarySuffix);
    (void)disk.syncFolder(QFileInfo(m_path).path());
    disk.remove(m_path + QStringLiteral(".lock"));
}

} // namespace belvedere::seance
