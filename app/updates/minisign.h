// Signatures that the minisign program makes and verifies: Ed25519 over BLAKE2b-512 ("prehashed").
// Format: https://jedisct1.github.io/minisign/ . The older kind, over the bytes themselves, is refused.
#pragma once

#include <core/result.h>

#include <QByteArray>

namespace belvedere::updates {

struct PublicKey {
    QByteArray id;  // 8 bytes, drawn with the key
    QByteArray key; // 32 bytes

    bool operator==(const PublicKey &) const = default;
};

struct Signature {
    QByteArray keyId;          // 8 bytes
    QByteArray signature;      // 64 bytes, of the hash
    QByteArray trustedComment; // UTF-8, one line
    QByteArray commentProof;   // 64 bytes, of the signature and the comment
};

// The text of the .pub file, and the reverse. Malformed with the file's name.
QByteArray writePublicKey(const PublicKey &key);
Result<PublicKey> readPublicKey(const QByteArray &text, const QString &fileName = {});
Result<PublicKey> loadPublicKey(const QString &path);
// As minisign writes it: the key id as a number.
QString keyName(const QByteArray &id);

// The text of a .minisig file, and the reverse. Malformed; Refused for the older kind.
QByteArray writeSignature(const Signature &signature, const QByteArray &untrustedComment);
Result<Signature> readSignature(const QByteArray &text, const QString &fileName = {});

// The trusted comment when the signature is this key's and of that hash (filehash.h, 64 bytes).
// Refused: of another key. Tampered: not of these bytes, or another comment.
Result<QString> verify(const QByteArray &hash, const Signature &signature, const PublicKey &key);
// The same for bytes, and for a file with its signature's text.
Result<QString> verifyBytes(const QByteArray &bytes, const QByteArray &signature, const PublicKey &key);
Result<QString> verifyFile(const QString &path, const PublicKey &key); // path.minisig beside it

// The name of the signature of a file.
QString signaturePath(const QString &path);

} // namespace belvedere::updates
