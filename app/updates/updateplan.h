// What to do about a manifest: pure rules, manifest and state in, decision out.
#pragma once

#include <updates/manifest.h>
#include <updates/updatestore.h>

namespace belvedere::updates {

// One way to come to the new pack; they are tried in order.
struct UpdateWay {
    QString name;     // of the file below the publication's folder
    qint64 bytes = 0; // of that file
    QString digest;   // of that file; empty for the pack itself, which has its own
    QString from;     // the pack that a delta starts from; empty: none is needed

    bool isDelta() const { return !digest.isEmpty(); }
};

// Refused: of another channel; older than what was accepted before (rollback). Expired (freeze).
// NewerVersion: its pack is of a schema that this program cannot read. `key` is the name of the key it
// was verified with: what was learnt under another key does not count, so that a stolen key that
// went fast forward is answered by a new key.
Status checkManifest(const Manifest &manifest, const UpdateState &state, const QString &key, const QString &channel,
                     const QDateTime &now);

// What to remember of a manifest that passed.
void remember(UpdateState &state, const Manifest &manifest, const QString &key, const QDateTime &now);

// The ways to the manifest's pack; empty when it is in use, ready, or refused. The delta from the
// current pack first, then the compressed whole, then the pack itself.
QVector<UpdateWay> waysTo(const Manifest &manifest, const UpdateState &state, const QString &currentDigest);

// Room that the ways need on the disk, bytes: for the largest of them, the pack made of it and its copy
// on the shelf.
qint64 roomFor(const Manifest &manifest, const QVector<UpdateWay> &ways);

} // namespace belvedere::updates
