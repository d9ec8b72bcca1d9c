// The clock of an MPEG transport stream, set so that the film begins when its first picture does.
//
// A multiplexer sends the clock (PCR, ISO/IEC 13818-1, 2.4.3.5) ahead of the pictures (PTS) by its own
// delay, 0.7 s for that of FFmpeg. GStreamer's tsdemux counts from the clock: each start and each jump
// would wait for that long on a picture that does not move, and the subtitles would be late by as much. The sound
// of a segment may begin a little before its first picture, which is where a playlist cuts: it sets the clock of a
// stream without pictures alone.
#pragma once

#include <QByteArray>

#include <optional>

namespace belvedere::media {

constexpr qsizetype tsPacketBytes = 188;

// A packet that means nothing (PID 0x1FFF): what a stream that has to wait is filled with.
QByteArray emptyTsPacket();

// One for each segment; those of one playlist share the delay that the first of them has found.
class TsClock
{
public:
    explicit TsClock(std::optional<qint64> &delay) : m_delay(delay) {}

    // What may be handed on of all that has come: whole packets, once the delay is known. What is no
    // transport stream comes out as it went in.
    QByteArray pass(const QByteArray &more);
    QByteArray rest(); // at the end
    bool isTransport() const { return m_kind == Kind::Transport; }

private:
    enum class Kind { Unknown, Transport, Other };

    void findDelay();
    void shiftClock(char *packet) const;

    std::optional<qint64> &m_delay; // in 90 kHz
    Kind m_kind = Kind::Unknown;
    QByteArray m_waiting;
    qsizetype m_looked = 0; // how far findDelay() has come
    std::optional<qint64> m_clock, m_soundDelay;
};

} // namespace belvedere::media
