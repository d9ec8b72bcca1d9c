// What is to be in the folder, and what became of each document of it.
#pragma once

#include <core/result.h>

#include <QString>

#include <functional>

namespace belvedere::spaces {

struct SpaceDocument {
    QString id;     // the same for as long as it is the same document; unique
    QString title;  // of which its name is made when it is new
    QString suffix; // "html", "pdf"
    QByteArray type; // media type
    QByteArray fingerprint; // another one when the document is another: of what it is made from
    // Its bytes, on another thread. Without it: what is in the folder stays as it is.
    std::function<Result<QByteArray>()> bytes = {};
};

inline constexpr qint64 largestDocument = 64 << 20; // bytes

struct DocumentOutcome {
    enum class Kind {
        Same,     // nothing was to be done
        Sent,
        Beside,   // sent under another name: the person has changed the one that was there, which stays
        Removed,
        Left,     // to be removed, and the person has changed it: it stays, as theirs
        Gone,     // it is not there any more, and its bytes are not here
        TooLarge, // for the server (413), or more than largestDocument
        NoRoom,   // the quota is used up (507)
        Later,    // the server was busy, locked it, or the line was cut
        Failed,
    };
    QString id;
    QString file;
    Kind kind = Kind::Same;
};

} // namespace belvedere::spaces
