#include <updates/filehash.h>

#include <QFile>

#include <sodium.h>

namespace belvedere::updates {
namespace {

constexpr qint64 pieceBytes = 256 << 10;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

Result<QByteArray> hashFile(const QString &path, int hashBytes, const StopFlag &stop)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such file"), path, 0, QStringLiteral("correct the path"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("check the rights on it"));
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, static_cast<std::size_t>(hashBytes));
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        if (stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("reading was stopped"), path);
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("check the disk"));
        if (read == 0)
            break;
        crypto_generichash_update(&state, raw(piece), static_cast<unsigned long long>(read));
    }
    QByteArray hash(hashBytes, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hashBytes));
    return hash;
}

QByteArray hashBytes(const QByteArray &bytes, int hashBytes)
{
    QByteArray hash(hashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hashBytes), raw(bytes),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace belvedere::updates
