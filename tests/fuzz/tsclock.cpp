// The clock of a transport stream: whatever comes and however it is cut, nothing is lost, and no byte but
// those of the clock is another.
#include "fuzz.h"

#include <media/player/tsclock.h>

using namespace belvedere;

namespace {

// Through the clock, in pieces of one size or another.
QByteArray through(const QByteArray &stream, qsizetype piece, std::optional<qint64> &delay)
{
    media::TsClock clock(delay);
    QByteArray out;
    for (qsizetype at = 0; at < stream.size(); at += piece)
        out += clock.pass(stream.mid(at, piece));
    return out + clock.rest();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray stream = fuzz::bytes(data + 1, size - 1);
    std::optional<qint64> one, other;
    const QByteArray whole = through(stream, stream.size(), one);
    fuzz::require(whole.size() == stream.size(), "nothing is lost and nothing added");
    fuzz::require(through(stream, 1 + data[0], other) == whole && one == other, "pieces do not matter");
    for (qsizetype i = 0; i < whole.size(); ++i)
        fuzz::require(whole.at(i) == stream.at(i) || (i % media::tsPacketBytes >= 6 && i % media::tsPacketBytes <= 10),
                      "nothing but clocks is set");
    return 0;
}
