// A sealed bundle: as it came, and a sound one with a few bytes changed.
#include "fuzz.h"

#include <vault/seal.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const vault::Secret key = [] {
        vault::Secret secret(32);
        for (std::size_t i = 0; i < secret.size(); ++i)
            secret.data()[i] = static_cast<unsigned char>(i);
        return secret;
    }();
    static const QByteArray plain(5000, 'a');
    static const QByteArray sound = vault::seal(key, plain, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC)).value();
    const QByteArray input = fuzz::bytes(data, size);
    fuzz::require(!vault::unseal(key, input).has_value(), "nothing opens that was not sealed");
    const QByteArray changed = fuzz::edited(sound, input);
    fuzz::require(vault::unseal(key, changed).has_value() == (changed == sound), "a changed byte is told");
    const auto sealed = vault::seal(key, input, QDateTime::fromSecsSinceEpoch(1, Qt::UTC));
    fuzz::require(sealed.has_value() && vault::unseal(key, *sealed)->plain == input, "what is sealed is found again");
    return 0;
}
