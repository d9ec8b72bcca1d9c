// A voice message that somebody sent: a few edits of a real one, or anything; heard within its bounds or not at all.
#include "fuzz.h"

#include <voicenote/note.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray real = *voicenote::encode(voicenote::Samples(4'800, 900));
    if (size < 1)
        return 0;
    const QByteArray input = fuzz::bytes(data + 1, size - 1);
    const auto heard = voicenote::decode(data[0] % 2 ? fuzz::edited(real, input) : input);
    if (heard)
        fuzz::require(!heard->isEmpty() && heard->size() <= qsizetype(voicenote::rate) * voicenote::mostHeard, "the bounds of what is heard");
    return 0;
}
