#include <vault/attachment.h>

#include <sodium.h>

namespace belvedere::vault {
namespace {

// BLAKE2b of the digest, keyed by that branch of the key.
void derive(unsigned char *out, std::size_t size, quint64 branch, const Secret &key, const QByteArray &digest)
{
    Secret own(crypto_generichash_KEYBYTES);
    crypto_kdf_derive_from_key(own.data(), own.size(), branch, "bvattach", key.data());
    crypto_generichash(out, size, reinterpret_cast<const unsigned char *>(digest.constData()), static_cast<unsigned long long>(digest.size()),
                       own.data(), own.size());
}

} // namespace

CodeKeys attachmentKeys(const CodeKeys &bundle, const QByteArray &digest)
{
    static_assert(crypto_kdf_KEYBYTES == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    unsigned char name[32];
    CodeKeys keys;
    keys.key = Secret(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    derive(name, sizeof name, 1, bundle.key, digest);
    derive(keys.key.data(), keys.key.size(), 2, bundle.key, digest);
    keys.name = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(name), sizeof name).toHex());
    return keys;
}

} // namespace belvedere::vault
