// The secret key that signs, in the file that the minisign program reads and writes too.
#pragma once

#include <updates/minisign.h>
#include <vault/secret.h>

namespace belvedere::updates {

// What it costs to try a password (scrypt). Minisign uses the strongest; a test may use the lightest.
enum class KeyCost { Strong, Light };

class SecretKey
{
public:
    static Result<SecretKey> generate();
    // Refused: the password is wrong, or missing. Malformed. TooMany: a cost beyond minisign's own.
    static Result<SecretKey> read(const QByteArray &text, const vault::Secret &password, const QString &fileName = {});
    // True when the text is of a key that needs a password.
    static bool isEncrypted(const QByteArray &text);

    // An empty password writes the key in clear, as `minisign -W` does.
    Result<QByteArray> write(const vault::Secret &password, KeyCost cost = KeyCost::Strong) const;
    const PublicKey &publicKey() const { return m_public; }
    // The text of a .minisig for bytes of that hash. The comment is one line of text that the signature
    // covers.
    Result<QByteArray> sign(const QByteArray &hash, const QString &trustedComment) const;

private:
    SecretKey() = default;
    PublicKey m_public;
    vault::Secret m_secret; // 64 bytes: seed and public key
};

// Writes what everybody may read, a public key or a signature, whole or not at all. DiskFull, Unwritable.
Status writeForAll(const QString &path, const QByteArray &text);

// Signs a file and writes path.minisig beside it, whole or not at all.
Status signFile(const QString &path, const SecretKey &key, const QString &trustedComment);

} // namespace belvedere::updates
