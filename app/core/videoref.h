// How a video, and a moment of it, are named in a classeur: "FILM.1", or "FILM.1@72" for 1:12.
#pragma once

#include <QString>

namespace belvedere {

struct VideoRef {
    QString id;
    qint64 second = -1; // of the moment; -1: the video as a whole

    // What does not end in @ and digits has no moment.
    static VideoRef of(const QString &text);
    QString text() const;
    bool operator==(const VideoRef &) const = default;
};

// A moment as a player shows it: "1:12", "1:02:03". Never negative.
QString momentText(qint64 ms);

} // namespace belvedere
