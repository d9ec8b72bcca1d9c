// How somebody watches: chosen once, for all videos of a visit. Never kept.
#pragma once

#include <media/video.h>

#include <QMetaType>
#include <QSet>
#include <QString>

#include <optional>

namespace belvedere::media::ui {

// What tells the tracks of a video apart: the language, and whether the noises are told too.
inline QString keyOf(const SubtitleTrack &track)
{
    return track.hardOfHearing ? track.language + u'+' : track.language;
}

enum class TextSize { Small, Medium, Large };

struct Watching {
    std::optional<bool> subtitles; // as chosen; nothing: on where the terminal has no sound
    QString track;                 // keyOf() of the subtitles; empty: the first
    TextSize textSize = TextSize::Medium;
    bool highContrast = false;     // white on a black box
    double rate = 1;
    int volume = 70;               // percent of the ceiling
    bool muted = false;
    bool saving = false;           // as little data as possible
    bool sign = false;             // in sign language, where there is such a film
    bool headphonesSaid = false;   // said once
    QString pole;                  // how the wall is narrowed; empty: not
    QString last;                  // the video opened last
    QSet<QString> watched;         // to their end, or nearly
    bool operator==(const Watching &) const = default;
};

} // namespace belvedere::media::ui
