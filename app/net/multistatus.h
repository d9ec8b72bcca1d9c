// What a WebDAV server says of a folder and of what is in it: RFC 4918, 14.16 (multistatus) and 15; RFC 4331 (quota).
#pragma once

#include <core/result.h>

#include <QDateTime>
#include <QUrl>
#include <QVector>

namespace belvedere::net {

struct DavEntry {
    QString name;          // below the folder that was asked for; empty: that folder itself
    bool folder = false;
    QByteArray etag = {};  // as the server writes it; empty: it has none
    qint64 length = -1;    // bytes; -1: not said
    QByteArray type = {};  // its media type; may be empty
    QDateTime modified = {}; // UTC; may be invalid
    qint64 roomLeft = -1;  // bytes that may still be put there; -1: not said
};

inline constexpr qsizetype largestMultistatus = 8 << 20; // bytes
inline constexpr qsizetype mostDavEntries = 20'000;

// The entries of that folder itself and right below it. Whatever has an address elsewhere or a deeper one is left
// out, and so are properties whose own status is not 200. Malformed: no multistatus, a document type, an entity
// that XML does not know, an unfinished document. TooMany: more than the bounds above.
Result<QVector<DavEntry>> readMultistatus(const QByteArray &xml, const QUrl &folder);

} // namespace belvedere::net
