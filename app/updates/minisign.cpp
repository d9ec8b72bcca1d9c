#include <updates/minisign.h>

#include <updates/filehash.h>
#include <updates/minisigntext_p.h>

#include <QFile>
#include <QtEndian>

#include <sodium.h>

namespace belvedere::updates {
namespace {

const QByteArray oldKind("Ed");
const QByteArray prehashedKind("ED");

bool signedBy(const QByteArray &signature, const QByteArray &bytes, const PublicKey &key)
{
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()),
                                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                                       static_cast<unsigned long long>(bytes.size()),
                                       reinterpret_cast<const unsigned char *>(key.key.constData())) == 0;
}

} // namespace

QString keyName(const QByteArray &id)
{
    return QString::number(qFromLittleEndian<quint64>(id.constData()), 16).toUpper();
}

QByteArray writePublicKey(const PublicKey &key)
{
    return "untrusted comment: minisign public key " + keyName(key.id).toLatin1() + '\n'
           + QByteArray(keyKind + key.id + key.key).toBase64() + '\n';
}

Result<PublicKey> readPublicKey(const QByteArray &text, const QString &fileName)
{
    const QList<QByteArray> lines = linesOf(text);
    // A file, or the one line that people copy from it.
    const QByteArray bytes = decoded(lines.size() == 1 ? lines.first() : lines.value(1), 42);
    if (!bytes.startsWith(keyKind))
        return fail(ErrorKind::Malformed, QStringLiteral("not a public key of minisign"), fileName, 0,
                    QStringLiteral("give the .pub file that keygen wrote"));
    return PublicKey{bytes.mid(2, 8), bytes.mid(10)};
}

Result<PublicKey> loadPublicKey(const QString &path)
{
    return readSmallFile(path).and_then([&](const QByteArray &text) { return readPublicKey(text, path); });
}

QByteArray writeSignature(const Signature &signature, const QByteArray &untrustedComment)
{
    return "untrusted comment: " + untrustedComment + '\n'
           + QByteArray(prehashedKind + signature.keyId + signature.signature).toBase64() + "\ntrusted comment: "
           + signature.trustedComment + '\n' + signature.commentProof.toBase64() + '\n';
}

Result<Signature> readSignature(const QByteArray &text, const QString &fileName)
{
    static const QByteArray trusted("trusted comment: ");
    const QList<QByteArray> lines = linesOf(text);
    const QByteArray first = decoded(lines.value(1), 74);
    const QByteArray proof = decoded(lines.value(3), crypto_sign_BYTES);
    if (first.startsWith(oldKind) && lines.size() == 4)
        return fail(ErrorKind::Refused, QStringLiteral("a signature of the older kind, without a hash"), fileName, 0,
                    QStringLiteral("sign again, with minisign 0.11 or belvedere-pack"));
    if (lines.size() != 4 || !lines.first().startsWith("untrusted comment: ") || !first.startsWith(prehashedKind)
        || !lines.at(2).startsWith(trusted) || proof.isEmpty())
        return fail(ErrorKind::Malformed, QStringLiteral("not a signature of minisign"), fileName, 0,
                    QStringLiteral("sign the file again"));
    return Signature{first.mid(2, 8), first.mid(10), lines.at(2).mid(trusted.size()), proof};
}

Result<QString> verify(const QByteArray &hash, const Signature &signature, const PublicKey &key)
{
    if (signature.keyId != key.id)
        return fail(ErrorKind::Refused, QStringLiteral("signed by the key %1, where %2 is trusted")
                        .arg(keyName(signature.keyId), keyName(key.id)), {}, 0,
                    QStringLiteral("sign with the right key, or trust the other one"));
    if (!signedBy(signature.signature, hash, key))
        return fail(ErrorKind::Tampered, QStringLiteral("the signature is not of these bytes"), {}, 0,
                    QStringLiteral("fetch it again; do not use it"));
    if (!signedBy(signature.commentProof, signature.signature + signature.trustedComment, key))
        return fail(ErrorKind::Tampered, QStringLiteral("the trusted comment was changed"), {}, 0,
                    QStringLiteral("fetch it again; do not use it"));
    return QString::fromUtf8(signature.trustedComment);
}

Result<QString> verifyBytes(const QByteArray &bytes, const QByteArray &signature, const PublicKey &key)
{
    return readSignature(signature).and_then([&](const Signature &read) {
        return verify(hashBytes(bytes, prehashBytes), read, key);
    });
}

Result<QString> verifyFile(const QString &path, const PublicKey &key)
{
    const Result<QByteArray> text = readSmallFile(signaturePath(path));
    if (!text)
        return fail(text.error());
    const Result<Signature> signature = readSignature(*text, signaturePath(path));
    if (!signature)
        return fail(signature.error());
    return hashFile(path, prehashBytes).and_then([&](const QByteArray &hash) { return verify(hash, *signature, key); })
        .map_error([&](Error error) {
            error.file = path;
            return error;
        });
}

QString signaturePath(const QString &path)
{
    return path + QStringLiteral(".minisig");
}

} // namespace belvedere::updates
