// Minisign's three files: as they came, and a sound signature with a few bytes changed.
#include "fuzz.h"

#include <updates/filehash.h>
#include <updates/minisignkey.h>

using namespace belvedere;
using namespace belvedere::updates;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray content("the content");
    static const SecretKey key = std::move(SecretKey::generate().value());
    static const QByteArray sound = key.sign(hashBytes(content, prehashBytes), QStringLiteral("version:1")).value();
    static const QByteArray secret = key.write({}).value();
    const QByteArray input = fuzz::bytes(data, size);
    fuzz::require(!verifyBytes(content, input, key.publicKey()).has_value(), "nothing verifies that was not signed");
    (void)readPublicKey(input);
    (void)SecretKey::read(input, {});
    const auto verified = verifyBytes(content, fuzz::edited(sound, input), key.publicKey());
    fuzz::require(!verified || *verified == QStringLiteral("version:1"), "a changed comment is told");
    fuzz::require(!verifyBytes(content + 'x', fuzz::edited(sound, input), key.publicKey()).has_value(), "other content is told");
    (void)SecretKey::read(fuzz::edited(secret, input), {}); // a password is never tried: none is given
    return 0;
}
