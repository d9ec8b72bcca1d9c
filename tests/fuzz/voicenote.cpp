// A voice message that somebody sent: a few edits of a real one, or anything; heard within its bounds or not at all.
#include "fuzz.h"

#include <voicenote/note.h>

using namespace belvedere;

namespace {

// Each page with the checksum of what it holds now (RFC 3533), so that edits come further than to its refusal.
QByteArray sealed(QByteArray pages)
{
    for (qsizetype at = pages.indexOf("OggS"); at >= 0 && at + 27 <= pages.size(); at = pages.indexOf("OggS", at + 27)) {
        const auto byte = [&pages](qsizetype i) { return static_cast<std::uint8_t>(pages.at(i)); };
        qsizetype end = at + 27 + byte(at + 26);
        for (qsizetype i = at + 27; i < std::min(at + 27 + byte(at + 26), pages.size()); ++i)
            end += byte(i);
        pages.replace(at + 22, 4, QByteArray(4, '\0'));
        std::uint32_t sum = 0;
        for (qsizetype i = at; i < std::min(end, pages.size()); ++i) {
            sum ^= std::uint32_t(byte(i)) << 24;
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum << 1) ^ ((sum >> 31) * 0x04c11db7U);
        }
        for (int i = 0; i < 4; ++i)
            pages[at + 22 + i] = char(sum >> (8 * i));
    }
    return pages;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray real = *voicenote::encode(voicenote::Samples(4'800, 900));
    if (size < 1)
        return 0;
    const QByteArray input = fuzz::bytes(data + 1, size - 1);
    const auto heard = voicenote::decode(sealed(data[0] % 2 ? fuzz::edited(real, input) : input));
    if (heard)
        fuzz::require(!heard->isEmpty() && heard->size() <= qsizetype(voicenote::rate) * voicenote::mostHeard, "the bounds of what is heard");
    return 0;
}
