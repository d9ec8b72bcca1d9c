#include <vault/seal.h>

#include <QtEndian>

#include <sodium.h>

namespace belvedere::vault {
namespace {

constexpr char bundleMagic[] = "BVBUNDLE";
constexpr qsizetype magicSize = 8;
constexpr char bundleVersion = 1;
constexpr qsizetype prologueSize = magicSize + 1;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype paddedTo = 4096;

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray paddedBody(const QByteArray &plain, const QDateTime &expires)
{
    QByteArray body(8, '\0');
    qToLittleEndian<qint64>(expires.toSecsSinceEpoch(), body.data());
    body += plain;
    const auto used = body.size();
    body.resize(((used + paddedTo) / paddedTo) * paddedTo);
    std::size_t size = 0;
    sodium_pad(&size, raw(body), static_cast<std::size_t>(used), paddedTo,
               static_cast<std::size_t>(body.size()));
    return body;
}

} // namespace

Result<QByteArray> seal(const Secret &key, const QByteArray &plain, const QDateTime &expires)
{
    if (key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES)
        return fail(ErrorKind::Internal, QStringLiteral("a key of the wrong size"));
    QByteArray body = paddedBody(plain, expires);
    QByteArray out(bundleMagic, magicSize);
    out += bundleVersion;
    const QByteArray prologue = out;
    out.resize(prologueSize + streamHeaderSize + body.size() + tagSize);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(out) + prologueSize, key.data());
    const int done = crypto_secretstream_xchacha20poly1305_push(
        &state, raw(out) + prologueSize + streamHeaderSize, nullptr, raw(body),
        static_cast<unsigned long long>(body.size()), raw(prologue),
        static_cast<unsigned long long>(prologue.size()),
        crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    sodium_memzero(&state, sizeof state);
    wipe(body);
    if (done != 0)
        return fail(ErrorKind::Internal, QStringLiteral("sealing failed"));
    return out;
}

Result<Opened> unseal(const Secret &key, const QByteArray &sealed)
{
    if (sealed.size() < prologueSize + streamHeaderSize + tagSize + paddedTo
        || !sealed.startsWith(QByteArray(bundleMagic, magicSize)))
        return fail(ErrorKind::Malformed, QStringLiteral("not a bundle"));
    if (sealed.at(magicSize) > bundleVersion)
        return fail(ErrorKind::NewerVersion, QStringLiteral("a bundle of a newer version"));
    const QByteArray prologue = sealed.left(prologueSize);
    const auto cipherSize = sealed.size() - prologueSize - streamHeaderSize;
    QByteArray body(cipherSize - tagSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_state state;
    unsigned char tag = 0;
    const bool opened
        = crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(sealed) + prologueSize, key.data()) == 0
        && crypto_secretstream_xchacha20poly1305_pull(
               &state, raw(body), nullptr, &tag, raw(sealed) + prologueSize + streamHeaderSize,
               static_cast<unsigned long long>(cipherSize), raw(prologue),
               static_cast<unsigned long long>(prologue.size())) == 0
        && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    sodium_memzero(&state, sizeof state);
    std::size_t used = 0;
    if (!opened || sodium_unpad(&used, raw(body), static_cast<std::size_t>(body.size()), paddedTo) != 0
        || used < 8) {
        wipe(body);
        return fail(ErrorKind::Tampered, QStringLiteral("the seal of a bundle is broken"));
    }
    Opened result{body.mid(8, static_cast<qsizetype>(used) - 8),
                  QDateTime::fromSecsSinceEpoch(qFromLittleEndian<qint64>(body.constData()), Qt::UTC)};
    wipe(body);
    return result;
}

} // namespace belvedere::vault
