// What a server says it has: one JSON file, signed (README.md has the format). Addresses are not in it:
// the names of the files follow from the digests.
#pragma once

#include <core/result.h>

#include <QDateTime>
#include <QVector>

namespace belvedere::updates {

constexpr qint64 mostManifestBytes = 64 << 10;
constexpr qint64 mostPackBytes = 2'000'000'000;

struct PackEntry {
    QString digest;     // hex BLAKE2b-256, as in the pack's own trailer (content/packfile.h)
    qint64 bytes = 0;   // of the file
    int schema = 0;     // of the pack: an older Belvédère cannot read it
};

struct DeltaEntry {
    QString from;       // digest of the pack it starts from; empty: it starts from nothing
    QString digest;     // hex BLAKE2b-256 of the delta
    qint64 bytes = 0;
};

struct Manifest {
    QString channel;        // a word; a terminal follows one
    int version = 0;        // grows with each publication, never again the same
    QDateTime date;         // UTC, to the second
    QDateTime expires;      // UTC: later, it says nothing any more
    QString title;          // of the pack
    PackEntry pack;
    QVector<DeltaEntry> deltas; // the newest start first; at most 50

    const DeltaEntry *deltaFrom(const QString &digest) const;
};

QByteArray writeManifest(const Manifest &manifest);
// Malformed, with the line; NewerVersion: of a later format. Every field is checked.
Result<Manifest> readManifest(const QByteArray &json, const QString &fileName);

// Paths below the folder of the publication.
QString manifestName();
QString packName(const QString &digest);
QString deltaName(const QString &from, const QString &to);

// "title:... version:... date:..." separated by tabs: the trusted comment of its signature.
QString trustedComment(const Manifest &manifest);

} // namespace belvedere::updates
