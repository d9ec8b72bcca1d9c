#include <voicenote/note.h>

#include <opusenc.h>
#include <opusfile.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace belvedere::voicenote {

namespace {

constexpr int bitsASecond = 24'000; // of speech: clear, and 360 kB for two minutes
constexpr int mostHoles = 100;      // damaged places that are passed over
constexpr int mostStreams = 8;      // one after the other in a file

struct Unread {
    const QByteArray &bytes;
    qsizetype at = 0;
};

// Without a way to seek: so the bytes are read once, from the first to the last, and no search of the ends of many
// streams goes over them again and again.
int readMore(void *source, unsigned char *to, int most)
{
    auto &unread = *static_cast<Unread *>(source);
    const auto length = std::min<qsizetype>(most, unread.bytes.size() - unread.at);
    std::memcpy(to, unread.bytes.constData() + unread.at, size_t(length));
    unread.at += length;
    return int(length);
}

} // namespace

Result<QByteArray> encode(const Samples &samples)
{
    if (samples.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("a voice message without sound"));
    if (samples.size() > qsizetype(rate) * mostRecorded)
        return fail(ErrorKind::TooMany, QStringLiteral("a voice message of more than %1 s").arg(mostRecorded));
    const std::unique_ptr<OggOpusComments, decltype(&ope_comments_destroy)> comments(ope_comments_create(), &ope_comments_destroy);
    int problem = OPE_OK;
    const std::unique_ptr<OggOpusEnc, decltype(&ope_encoder_destroy)> encoder(
        comments ? ope_encoder_create_pull(comments.get(), rate, 1, 0, &problem) : nullptr, &ope_encoder_destroy);
    if (!encoder)
        return fail(ErrorKind::Internal, QStringLiteral("no Opus encoder (%1)").arg(problem));
    ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(bitsASecond));
    ope_encoder_ctl(encoder.get(), OPE_SET_SERIALNO(1)); // else made of the clock
    QByteArray bytes;
    const auto takePages = [&] {
        unsigned char *page = nullptr;
        opus_int32 length = 0;
        while (ope_encoder_get_page(encoder.get(), &page, &length, 1))
            bytes.append(reinterpret_cast<const char *>(page), length);
    };
    for (qsizetype at = 0; at < samples.size() && problem == OPE_OK; at += rate) {
        problem = ope_encoder_write(encoder.get(), samples.constData() + at, int(std::min<qsizetype>(rate, samples.size() - at)));
        takePages();
    }
    if (problem == OPE_OK)
        problem = ope_encoder_drain(encoder.get());
    takePages();
    if (problem != OPE_OK || bytes.isEmpty())
        return fail(ErrorKind::Internal, QStringLiteral("the Opus encoder failed (%1)").arg(problem));
    return bytes;
}

bool isVoice(const QByteArray &bytes)
{
    constexpr qsizetype header = 27; // of an Ogg page, before its table of segments (RFC 3533)
    if (bytes.size() <= header || !bytes.startsWith("OggS"))
        return false;
    return bytes.mid(header + static_cast<unsigned char>(bytes.at(header - 1)), 8) == "OpusHead";
}

Result<Samples> decode(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return fail(ErrorKind::TooMany, QStringLiteral("a voice message of more than %1 bytes").arg(mostBytes));
    if (!isVoice(bytes))
        return fail(ErrorKind::Malformed, QStringLiteral("no Ogg Opus file"));
    Unread unread{bytes};
    const OpusFileCallbacks ways{&readMore, nullptr, nullptr, nullptr};
    int problem = 0;
    const std::unique_ptr<OggOpusFile, decltype(&op_free)> file(op_open_callbacks(&unread, &ways, nullptr, 0, &problem), &op_free);
    if (!file)
        return fail(ErrorKind::Malformed, QStringLiteral("Ogg Opus that cannot be opened (%1)").arg(problem));
    op_set_dither_enabled(file.get(), 0);
    Samples samples;
    int holes = 0;
    for (;;) {
        opus_int16 stereo[2 * 5760]; // the longest packet, 120 ms
        const int got = op_read_stereo(file.get(), stereo, int(std::size(stereo)));
        if (got == 0)
            break;
        if (got == OP_HOLE && ++holes <= mostHoles)
            continue;
        if (got < 0)
            return fail(ErrorKind::Malformed, QStringLiteral("damaged Ogg Opus (%1)").arg(got));
        if (op_current_link(file.get()) >= mostStreams || samples.size() + got > qsizetype(rate) * mostHeard)
            return fail(ErrorKind::TooMany, QStringLiteral("a voice message of more than %1 s").arg(mostHeard));
        for (int i = 0; i < got; ++i)
            samples.append(qint16((int(stereo[2 * i]) + stereo[2 * i + 1]) / 2));
    }
    if (samples.isEmpty())
        return fail(ErrorKind::Malformed, QStringLiteral("an Ogg Opus file without sound"));
    return samples;
}

} // namespace belvedere::voicenote
