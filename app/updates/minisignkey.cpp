#include <updates/minisignkey.h>

#include <updates/filehash.h>
#include <updates/minisigntext_p.h>

#include <vault/disk.h>

#include <QFile>
#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace belvedere::updates {
namespace {

// struct SeckeyStruct of minisign: kinds of signature, derivation and checksum; salt and cost of the
// derivation; then what the derived stream covers: id, secret key, checksum.
constexpr qsizetype saltAt = 6;
constexpr qsizetype opsAt = 38;
constexpr qsizetype memoryAt = 46;
constexpr qsizetype coveredAt = 54;
constexpr qsizetype coveredBytes = 104;
constexpr qsizetype fileBytes = coveredAt + coveredBytes;
constexpr qsizetype idBytes = 8;
constexpr qsizetype secretBytes = crypto_sign_SECRETKEYBYTES;
const QByteArray scryptKind("Sc");
const QByteArray noDerivation("\0\0", 2);
const QByteArray checksumKind("B2");

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

tl::unexpected<Error> noLockedMemory()
{
    return fail(ErrorKind::Internal, QStringLiteral("no locked memory for the key"), {}, 0,
                QStringLiteral("raise the limit of locked memory (ulimit -l)"));
}

// The checksum at the end of the covered part: BLAKE2b-256 of kind, id and key.
QByteArray checksumOf(const vault::Secret &covered)
{
    QByteArray sum(32, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(keyKind.constData()), 2);
    crypto_generichash_update(&state, covered.data(), idBytes + secretBytes);
    crypto_generichash_final(&state, raw(sum), 32);
    return sum;
}

// XORs the covered part with what scrypt makes of the password.
Status cover(vault::Secret &covered, const QByteArray &head, const vault::Secret &password)
{
    const auto ops = qFromLittleEndian<quint64>(head.constData() + opsAt);
    const auto memory = qFromLittleEndian<quint64>(head.constData() + memoryAt);
    if (ops > crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE || memory > crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE)
        return fail(ErrorKind::TooMany, QStringLiteral("a key whose password costs too much to try"));
    vault::Secret stream(coveredBytes);
    if (stream.isEmpty()
        || crypto_pwhash_scryptsalsa208sha256(stream.data(), stream.size(), reinterpret_cast<const char *>(password.data()),
                                              password.size(), reinterpret_cast<const unsigned char *>(head.constData()) + saltAt,
                                              ops, static_cast<std::size_t>(memory)) != 0)
        return fail(ErrorKind::Internal, QStringLiteral("not enough memory to try the password"), {}, 0,
                    QStringLiteral("use a machine with 2 GB of memory free"));
    for (std::size_t i = 0; i < covered.size(); ++i)
        covered.data()[i] ^= stream.data()[i];
    return {};
}

QByteArray decodedKey(const QByteArray &text)
{
    const QList<QByteArray> lines = linesOf(text);
    return lines.size() == 2 ? decoded(lines.at(1), fileBytes) : QByteArray();
}

} // namespace

Result<SecretKey> SecretKey::generate()
{
    SecretKey key;
    key.m_secret = vault::Secret(secretBytes);
    if (key.m_secret.isEmpty())
        return noLockedMemory();
    key.m_public = {QByteArray(idBytes, '\0'), QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    randombytes_buf(key.m_public.id.data(), idBytes);
    crypto_sign_keypair(raw(key.m_public.key), key.m_secret.data());
    return key;
}

bool SecretKey::isEncrypted(const QByteArray &text)
{
    return decodedKey(text).mid(2, 2) == scryptKind;
}

Result<SecretKey> SecretKey::read(const QByteArray &text, const vault::Secret &password, const QString &fileName)
{
    QByteArray bytes = decodedKey(text);
    const QByteArray head = bytes.left(coveredAt);
    const bool encrypted = head.mid(2, 2) == scryptKind;
    if (!head.startsWith(keyKind) || head.mid(4, 2) != checksumKind || (!encrypted && head.mid(2, 2) != noDerivation))
        return fail(ErrorKind::Malformed, QStringLiteral("not a secret key of minisign"), fileName, 0,
                    QStringLiteral("give the file that keygen wrote"));
    vault::Secret covered(coveredBytes);
    if (covered.isEmpty())
        return noLockedMemory();
    std::memcpy(covered.data(), bytes.constData() + coveredAt, coveredBytes);
    vault::wipe(bytes);
    if (encrypted && password.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("the key needs its password"), fileName, 0, QStringLiteral("give --password-file"));
    if (encrypted) {
        if (Status done = cover(covered, head, password); !done) {
            done.error().file = fileName;
            return fail(std::move(done.error()));
        }
        const QByteArray sum = checksumOf(covered);
        if (sodium_memcmp(sum.constData(), covered.data() + idBytes + secretBytes, 32) != 0)
            return fail(ErrorKind::Refused, QStringLiteral("the password is not the key's"), fileName, 0, QStringLiteral("type it again"));
    }
    SecretKey key;
    key.m_secret = vault::Secret(secretBytes);
    if (key.m_secret.isEmpty())
        return noLockedMemory();
    std::memcpy(key.m_secret.data(), covered.data() + idBytes, secretBytes);
    key.m_public.id = QByteArray(reinterpret_cast<const char *>(covered.data()), idBytes);
    key.m_public.key = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(raw(key.m_public.key), key.m_secret.data());
    return key;
}

Result<QByteArray> SecretKey::write(const vault::Secret &password, KeyCost cost) const
{
    const bool encrypt = !password.isEmpty();
    QByteArray head(coveredAt, '\0');
    head.replace(0, 2, keyKind);
    head.replace(4, 2, checksumKind);
    vault::Secret covered(coveredBytes);
    if (covered.isEmpty())
        return noLockedMemory();
    std::memset(covered.data(), 0, covered.size());
    std::memcpy(covered.data(), m_public.id.constData(), idBytes);
    std::memcpy(covered.data() + idBytes, m_secret.data(), secretBytes);
    if (encrypt) {
        const bool strong = cost == KeyCost::Strong;
        head.replace(2, 2, scryptKind);
        randombytes_buf(head.data() + saltAt, opsAt - saltAt);
        qToLittleEndian<quint64>(strong ? crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE
                                        : crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_MIN, head.data() + opsAt);
        qToLittleEndian<quint64>(strong ? crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE
                                        : crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_MIN, head.data() + memoryAt);
        const QByteArray sum = checksumOf(covered);
        std::memcpy(covered.data() + idBytes + secretBytes, sum.constData(), 32);
        if (const Status done = cover(covered, head, password); !done)
            return fail(done.error());
    }
    QByteArray bytes = head + QByteArray(reinterpret_cast<const char *>(covered.data()), coveredBytes);
    QByteArray text = "untrusted comment: minisign encrypted secret key\n" + bytes.toBase64() + '\n';
    vault::wipe(bytes);
    return text;
}

Result<QByteArray> SecretKey::sign(const QByteArray &hash, const QString &trustedComment) const
{
    const QByteArray comment = trustedComment.toUtf8();
    if (comment.contains('\n') || comment.contains('\r') || comment.size() > 8000)
        return fail(ErrorKind::Refused, QStringLiteral("a trusted comment is one line of at most 8000 bytes"));
    Signature signature{m_public.id, QByteArray(crypto_sign_BYTES, '\0'), comment, QByteArray(crypto_sign_BYTES, '\0')};
    const auto signInto = [this](QByteArray &out, const QByteArray &bytes) {
        return crypto_sign_detached(raw(out), nullptr, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                    static_cast<unsigned long long>(bytes.size()), m_secret.data()) == 0;
    };
    if (!signInto(signature.signature, hash) || !signInto(signature.commentProof, signature.signature + comment))
        return fail(ErrorKind::Internal, QStringLiteral("signing failed"));
    return writeSignature(signature, "signature from belvedere-pack");
}

Status writeForAll(const QString &path, const QByteArray &text)
{
    vault::Disk disk;
    if (const Status written = vault::replaceDurably(disk, path, text, QDateTime::currentDateTimeUtc()); !written)
        return written;
    if (QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther))
        return {};
    return fail(ErrorKind::Unwritable, QStringLiteral("its rights cannot be set"), path, 0, QStringLiteral("let everybody read it"));
}

Status signFile(const QString &path, const SecretKey &key, const QString &trustedComment)
{
    const Result<QByteArray> text = hashFile(path, prehashBytes).and_then([&](const QByteArray &hash) {
        return key.sign(hash, trustedComment);
    });
    if (!text)
        return fail(text.error());
    return writeForAll(signaturePath(path), *text);
}

} // namespace belvedere::updates
