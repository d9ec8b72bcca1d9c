// What the pages of videos say: lengths, states, and why a video does not play with what to do about it.
#pragma once

#include <core/language.h>
#include <core/result.h>
#include <media/player.h>
#include <media/ui/watching.h>
#include <media/video.h>

namespace belvedere::media::ui {

// "2 min", "40 s", "1 h 05".
QString lengthText(qint64 ms);
// "12 MB", in the numbers of that language.
QString sizeText(qint64 bytes, Language language);

struct Sentence {
    QString what; // short: it stands in the picture
    QString then; // what to do, or what comes by itself
};

Sentence problemSentence(Player::State state, ErrorKind kind);
// Of the others; `then` is empty.
Sentence stateSentence(Player::State state);

// The one that was chosen; else one in that language, else the first; null when there is none.
const SubtitleTrack *trackOf(const Video &video, const Watching &watching);
// As a menu names it.
QString trackName(const SubtitleTrack &track);
// A language as its speakers call it, by its BCP 47 name; that name itself where none is known.
QString languageName(const QString &tag);

} // namespace belvedere::media::ui
