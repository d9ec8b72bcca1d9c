// Subtitles in WebVTT (W3C, https://www.w3.org/TR/webvtt1/): when what is said. Where it stands on the
// picture is the player's choice, so settings, regions and styles are dropped.
#pragma once

#include <core/result.h>
#include <media/video.h>

namespace belvedere::media {

struct WebVttLimits {
    qint64 bytes = 1 << 20;
    qsizetype cues = 5000;
    qsizetype letters = 500;             // of one cue; the rest is cut off
    qint64 longestMs = 12 * 3'600'000;   // the last moment that a film can have
};

// What was not as it should be, and what was made of it.
struct WebVttNote {
    qint64 line = 0;
    QString what;
    QString done;
};

struct WebVtt {
    QVector<Cue> cues; // in order, none over another
    QVector<WebVttNote> notes;
};

// Texts without their tags, with their character references resolved. A cue with times that cannot be
// read, that ends before it begins or that says nothing is left out; cues are put in order; one that goes
// on over the next is cut there; two that begin together become one. Each of these is noted with its line.
// Malformed, with the line: no "WEBVTT" at the beginning, bytes that are not UTF-8, no cue at all.
// TooMany: above the limits.
Result<WebVtt> readWebVtt(const QByteArray &bytes, const QString &fileName, const WebVttLimits &limits = {});

} // namespace belvedere::media
