// USB sticks: which are there, and a classeur onto one of them.
#pragma once

#include <core/stopflag.h>
#include <spaces/document.h>

#include <QDateTime>
#include <QVector>

namespace belvedere::spaces {

struct Stick {
    QString name;   // as its owner called it, or its folder
    QString folder; // where it is mounted
    qint64 room = 0; // bytes that are free
    bool operator==(const Stick &) const = default;
};

struct Copied {
    QString folder; // its name on the stick
    int missing = 0; // documents whose bytes are not on this terminal
};

// What the system has mounted under /media or /run/media and lets us write to. Blocking.
QVector<Stick> sticksThere();

// A folder "Belvédère" of its own on the stick ("Belvédère (2)" where there is one): a file a document, and all of them
// once more in "Mon classeur.zip", to be sent on. When it returns all is on the stick, which may be pulled out.
// Blocking. Nothing that was there is written to; on an error, and when it is stopped, nothing is left of it.
// DiskFull, Unwritable; Cancelled; an error of the documents.
using StickProgress = std::function<void(int done, int total)>; // on the thread that copies
Result<Copied> copyOnto(const QString &stick, const QVector<SpaceDocument> &documents, const QString &zipTitle, const QDateTime &now, const StopFlag &stop,
                         const StickProgress &progress);

} // namespace belvedere::spaces
