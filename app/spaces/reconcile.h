// From what is there and what is wanted to what is to be done. Pure: no network, no clock, no disk.
#pragma once

#include <net/multistatus.h>
#include <spaces/document.h>
#include <spaces/manifest.h>

#include <QHash>

#include <optional>

namespace belvedere::spaces {

// What this run has seen of a file with its own eyes.
struct Seen {
    QByteArray etag;
    QByteArray digest;
};

struct Facts {
    QVector<net::DavEntry> there;
    QVector<ManifestFile> claims; // what the manifest and this run say is ours: those of its documents first
    QHash<QString, Seen> seen;
};

// Files that we claim and whose present version nobody knows: to be fetched and looked at.
QStringList toLookAt(const Facts &facts);

struct Placement {
    qsizetype wanted = 0;              // its place among the documents that are wanted
    QString file;
    QByteArray etag = {};              // of the version that an upload takes the place of; empty: none
    bool upload = false;
    bool beside = false;               // the person has changed the former file
    std::optional<ManifestFile> now = {}; // what is there of ours under that name
};

struct Plan {
    QVector<Placement> placements;
    QVector<ManifestFile> removals; // ours, and no longer wanted
    QVector<ManifestFile> claims;   // others that may be ours once an unfinished run of another terminal goes on
    QVector<DocumentOutcome> lost;  // Gone, Left
};

// Nothing is planned for a file that is not, in its present version, one of ours.
Plan reconcile(const Facts &facts, const QVector<SpaceDocument> &wanted, const QDateTime &now);

// As RFC 9110, 8.8.3.2 compares weakly: W/ does not count. False when both are empty.
bool sameVersion(const QByteArray &etag, const QByteArray &other);

} // namespace belvedere::spaces
