#include <statistics/sealing.h>

#include <QFile>

#include <sodium.h>

namespace belvedere::statistics {
namespace {

constexpr char sealedMagic[] = "BVCOUNTS";
constexpr qsizetype sealedMagicSize = 8;
constexpr char sealedVersion = 1;
constexpr qsizetype sealedHead = sealedMagicSize + 1;
constexpr std::size_t sealedPadding = 4096;
const QByteArray openWord = "belvedere-statistics-public-1";
const QByteArray secretWord = "belvedere-statistics-private-1";

unsigned char *bytesOf(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }
const unsigned char *bytesOf(const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); }

Result<QByteArray> keyIn(const QByteArray &text, const QByteArray &word, const QString &fileName)
{
    const QList<QByteArray> parts = text.simplified().split(' ');
    const auto key = QByteArray::fromBase64Encoding(parts.value(1), QByteArray::AbortOnBase64DecodingErrors);
    if (parts.size() != 2 || parts.first() != word || !key || key.decoded.size() != crypto_box_PUBLICKEYBYTES)
        return fail(ErrorKind::Malformed, QStringLiteral("not a %1 key").arg(QString::fromLatin1(word == openWord ? "public" : "private")), fileName, 1,
                    QStringLiteral("give the file that `belvedere-study keygen` made"));
    return *key;
}

Result<QByteArray> keyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such key"), path, 0, QStringLiteral("make one with `belvedere-study keygen`"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("let this user read it"));
    return file.read(4096);
}

} // namespace

Keys newKeys()
{
    Keys keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), vault::Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(bytesOf(keys.open), keys.secret.data());
    return keys;
}

QByteArray writeOpenKey(const QByteArray &open)
{
    return openWord + ' ' + open.toBase64() + '\n';
}

QByteArray writeSecretKey(const vault::Secret &secret)
{
    return secretWord + ' ' + QByteArray::fromRawData(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())).toBase64() + '\n';
}

Result<QByteArray> readOpenKey(const QByteArray &text, const QString &fileName)
{
    return keyIn(text, openWord, fileName);
}

Result<Keys> readSecretKey(QByteArray text, const QString &fileName)
{
    auto key = keyIn(text, secretWord, fileName);
    vault::wipe(text);
    if (!key)
        return fail(key.error());
    Keys keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), vault::takeSecret(*key)};
    crypto_scalarmult_base(bytesOf(keys.open), keys.secret.data());
    return keys;
}

Result<QByteArray> loadOpenKey(const QString &path)
{
    return keyFile(path).and_then([&](const QByteArray &text) { return readOpenKey(text, path); });
}

Result<Keys> loadSecretKey(const QString &path)
{
    auto text = keyFile(path);
    return text ? readSecretKey(std::move(*text), path) : Result<Keys>(fail(text.error()));
}

Result<QByteArray> sealFor(const QByteArray &open, const QByteArray &plain)
{
    if (open.size() != crypto_box_PUBLICKEYBYTES)
        return fail(ErrorKind::Internal, QStringLiteral("a key of the wrong size"));
    QByteArray padded = plain;
    padded.resize((plain.size() / qsizetype(sealedPadding) + 1) * qsizetype(sealedPadding));
    std::size_t size = 0;
    sodium_pad(&size, bytesOf(padded), static_cast<std::size_t>(plain.size()), sealedPadding, static_cast<std::size_t>(padded.size()));
    QByteArray sealed(sealedMagic, sealedMagicSize);
    sealed += sealedVersion;
    sealed.resize(sealedHead + padded.size() + qsizetype(crypto_box_SEALBYTES));
    if (crypto_box_seal(bytesOf(sealed) + sealedHead, bytesOf(padded), static_cast<unsigned long long>(padded.size()), bytesOf(open)) != 0)
        return fail(ErrorKind::Internal, QStringLiteral("sealing failed"));
    return sealed;
}

Result<QByteArray> openSealed(const Keys &keys, const QByteArray &sealed, const QString &fileName)
{
    if (!sealed.startsWith(QByteArray(sealedMagic, sealedMagicSize)) || sealed.size() < sealedHead + qsizetype(crypto_box_SEALBYTES + sealedPadding))
        return fail(ErrorKind::Malformed, QStringLiteral("no counts of a terminal"), fileName, 0, QStringLiteral("leave the file out"));
    if (sealed.at(sealedMagicSize) > sealedVersion)
        return fail(ErrorKind::NewerVersion, QStringLiteral("sealed by a newer terminal"), fileName, 0, QStringLiteral("use the belvedere-study of that version"));
    QByteArray padded(sealed.size() - sealedHead - qsizetype(crypto_box_SEALBYTES), '\0');
    std::size_t used = 0;
    if (crypto_box_seal_open(bytesOf(padded), bytesOf(sealed) + sealedHead, static_cast<unsigned long long>(sealed.size() - sealedHead), bytesOf(keys.open), keys.secret.data()) != 0
        || sodium_unpad(&used, bytesOf(padded), static_cast<std::size_t>(padded.size()), sealedPadding) != 0)
        return fail(ErrorKind::Tampered, QStringLiteral("it does not open with this key, or is damaged"), fileName, 0,
                    QStringLiteral("give the private key whose public key the terminals have"));
    padded.truncate(static_cast<qsizetype>(used));
    return padded;
}

} // namespace belvedere::statistics
