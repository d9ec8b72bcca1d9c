// Subtitles: whatever comes, what is taken is in order and within its bounds.
#include "fuzz.h"

#include <media/webvtt.h>

using namespace belvedere;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const media::WebVttLimits limits;
    const auto read = media::readWebVtt(fuzz::bytes(data, size), QStringLiteral("input"), limits);
    if (!read) {
        fuzz::require(!read.error().file.isEmpty() && !read.error().detail.isEmpty() && !read.error().remedy.isEmpty(), "a refusal says what, where and what to do");
        return 0;
    }
    fuzz::require(!read->cues.isEmpty(), "something is said");
    qint64 before = 0;
    for (const media::Cue &cue : read->cues) {
        fuzz::require(cue.fromMs >= before && cue.toMs > cue.fromMs && cue.toMs <= limits.longestMs, "cues are in order, none over another");
        fuzz::require(!cue.text.isEmpty() && cue.text.size() <= limits.letters, "a cue says something, and not too much");
        before = cue.toMs;
    }
    return 0;
}
