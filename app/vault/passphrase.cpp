#include <vault/passphrase.h>

#include <sodium.h>

namespace belvedere::vault {
namespace {

// "Anne-Lise  B." is "anneliseb".
QByteArray bareName(const QString &name)
{
    QString bare;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare.toUtf8();
}

} // namespace

QByteArray newPassphraseSalt()
{
    if (sodium_init() < 0)
        qFatal("no source of randomness");
    QByteArray salt(passphraseSaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

Result<CodeKeys> passphraseKeys(const QString &name, QByteArray &passphrase, const QByteArray &salt, const CodeCost &cost)
{
    static_assert(passphraseSaltSize == crypto_generichash_KEYBYTES_MIN && crypto_pwhash_SALTBYTES == crypto_generichash_BYTES_MIN);
    const QByteArray who = bareName(name);
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, QStringLiteral("libsodium does not start"));
    if (QString::fromUtf8(passphrase).size() < shortestPassphrase || who.isEmpty() || salt.size() != passphraseSaltSize) {
        wipe(passphrase);
        return fail(ErrorKind::Refused, QStringLiteral("the sentence is too short, or the name is empty"), {}, 0,
                    QStringLiteral("take %1 letters or more").arg(shortestPassphrase));
    }
    unsigned char own[crypto_pwhash_SALTBYTES]; // BLAKE2b of the name, keyed by the terminal's bytes
    crypto_generichash(own, sizeof own, reinterpret_cast<const unsigned char *>(who.constData()), static_cast<unsigned long long>(who.size()),
                       reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<std::size_t>(salt.size()));
    Secret master(crypto_kdf_KEYBYTES);
    const int done = crypto_pwhash(master.data(), master.size(), passphrase.constData(), static_cast<unsigned long long>(passphrase.size()), own,
                                   cost.passes, cost.bytes, crypto_pwhash_ALG_ARGON2ID13);
    wipe(passphrase);
    if (done != 0)
        return fail(ErrorKind::Internal, QStringLiteral("not enough memory to derive a key"));
    unsigned char folder[32];
    CodeKeys keys;
    keys.key = Secret(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_kdf_derive_from_key(folder, sizeof folder, 1, "bvstaff1", master.data());
    crypto_kdf_derive_from_key(keys.key.data(), keys.key.size(), 2, "bvstaff1", master.data());
    keys.name = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(folder), sizeof folder).toHex());
    return keys;
}

} // namespace belvedere::vault
