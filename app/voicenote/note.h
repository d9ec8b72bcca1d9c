// A voice message: Opus in an Ogg file (RFC 7845, RFC 6716), as Gajim, Dino and Conversations send and play it.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QVector>

namespace belvedere::voicenote {

inline constexpr int rate = 48'000;       // samples a second, one channel of 16 bits
inline constexpr int mostRecorded = 120;  // seconds of a message of ours
inline constexpr int mostHeard = 300;     // seconds of one of theirs
inline constexpr qint64 mostBytes = 10 << 20; // of an encoded one

using Samples = QVector<qint16>;

// An Ogg Opus file that says nothing of where, when or by whom it was made. Refused: there is no sound in it;
// TooMany: longer than mostRecorded.
Result<QByteArray> encode(const Samples &samples);

// Told by its first page: whether it is worth decode().
bool isVoice(const QByteArray &bytes);

// Channels are mixed into one. Bounded in time and memory whatever the bytes say of themselves. Malformed: it is no
// Ogg Opus, is damaged or holds no sound; TooMany: larger than mostBytes or longer than mostHeard.
Result<Samples> decode(const QByteArray &bytes);

} // namespace belvedere::voicenote
