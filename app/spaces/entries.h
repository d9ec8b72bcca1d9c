// What a person sees of a folder of their own space.
#pragma once

#include <net/multistatus.h>

namespace belvedere::spaces {

struct SpaceEntry {
    QString name;
    QString path; // below the top of the space, decoded; that of a folder ends with a slash
    bool folder = false;
    qint64 length = -1;  // bytes; -1: not said
    QDateTime modified;  // UTC; may be invalid
};

// Of the listing of that folder ("" is the top): without what is hidden, and without our own folder at the top.
// Folders first, then by name, whatever capitals and accents.
QVector<SpaceEntry> entriesToShow(const QVector<net::DavEntry> &listing, const QString &folder);
// "Cours/2026/" is in "Cours/", which is in "".
QString folderAbove(const QString &folder);

} // namespace belvedere::spaces
