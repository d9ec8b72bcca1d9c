// manifest.json of a space: the classeur itself, and which files of the folder are ours (README.md, manifest.schema.json).
#pragma once

#include <core/result.h>

#include <QDateTime>
#include <QJsonObject>
#include <QVector>

namespace belvedere::spaces {

// A file that is ours. What is in the folder under that name and is none of its versions is the person's.
struct ManifestFile {
    QString id;        // of the document, unique among documents
    QString file;      // its name in the folder
    QByteArray type;   // media type
    QByteArray source; // SpaceDocument::fingerprint of what was put there
    QByteArray digest; // SHA-256 of its bytes, hex
    qint64 length = 0;
    QByteArray etag = {};  // that the server gave it; empty: not known (yet)
    QDateTime since = {};  // of a loose one: when it was said
    bool operator==(const ManifestFile &) const = default;
};

struct Manifest {
    qint64 serial = 0;   // one more at each writing
    QDateTime changed;   // when the person changed the classeur, UTC
    QJsonObject classeur; // from which all is rebuilt
    QVector<ManifestFile> documents; // all there, complete
    QVector<ManifestFile> loose;     // may be there: not yet named above, or no longer
};

inline constexpr int manifestVersion = 1;
inline constexpr qsizetype largestManifest = 16 << 20; // bytes
inline constexpr int mostDocuments = 2000;
extern const QString manifestName; // "manifest.json"

QByteArray writeManifest(const Manifest &manifest);
// Malformed, NewerVersion, TooMany: it stays as it is, and so does the whole folder.
Result<Manifest> readManifest(const QByteArray &bytes);

} // namespace belvedere::spaces
