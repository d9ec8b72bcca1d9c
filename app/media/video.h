// A video of the catalogue: what is said of it, where it streams from, and the words spoken in it.
#pragma once

#include <QDate>
#include <QStringList>
#include <QUrl>
#include <QVector>

namespace belvedere::media {

// What is said (or heard) from one moment to another.
struct Cue {
    qint64 fromMs = 0;
    qint64 toMs = 0; // after fromMs
    QString text;    // plain; lines separated by \n
    bool operator==(const Cue &) const = default;
};

struct SubtitleTrack {
    QString language;          // BCP 47, "fr"
    QString label;             // as the menu names it, "Français"
    bool hardOfHearing = false; // tells the noises too
    QVector<Cue> cues;         // in order of fromMs
};

// What the wall shows of a video.
struct VideoSummary {
    QString id;
    QString title;
    QString pole;         // id of the pôle; empty when it is about none in particular
    QStringList metiers;  // ids, as fiches are named ("MET.1"); may name some that the pack has not
    qint64 durationMs = 0;
    bool subtitled = false;
    bool signLanguage = false;
    bool operator==(const VideoSummary &) const = default;
};

struct Video {
    VideoSummary summary;
    QString description; // one or two sentences; may be empty
    QUrl stream;         // HLS (RFC 8216), https
    QUrl signStream;     // the same in French sign language; empty: there is none
    QVector<SubtitleTrack> tracks;
    QString transcript;  // plain text, paragraphs separated by \n\n; empty: the words of the first track
    QString licence;     // "CC BY 4.0"
    QString credit;      // who made it
    QDate date;          // of the film; may be null
};

} // namespace belvedere::media
