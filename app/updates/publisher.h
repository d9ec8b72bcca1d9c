// A folder that any web server can serve to a fleet:
//   manifest.json, manifest.json.minisig    what is offered
//   packs/DIGEST.pack (+ .minisig)          the packs of the last versions
//   deltas/FROM-DIGEST.delta                to the last one: from each of the others, and from nothing
#pragma once

#include <updates/manifest.h>
#include <updates/minisignkey.h>

#include <core/stopflag.h>

namespace belvedere::updates {

struct PublishRequest {
    QString folder;
    QString pack;          // empty: what is published already, with a new date
    QString channel = QStringLiteral("stable");
    int validDays = 60;    // until the manifest expires
    int keep = 5;          // packs that stay, the new one included: 1 to 49
    QDateTime now;         // UTC
};

struct Publication {
    Manifest manifest;
    QStringList removed; // files of versions that are not kept any more
};

// Adds the pack to the folder and makes it the offered one; what is offered stays whole until the new
// manifest takes its place, as the last step. The version is one more than the folder's. The key must be
// the one the folder was signed with. Errors: those of the pack; Refused, Tampered, Malformed for a
// folder of another key, a changed or a foreign manifest; Unwritable, DiskFull, Cancelled.
Result<Publication> publish(const PublishRequest &request, const SecretKey &key, const StopFlag &stop = false);

} // namespace belvedere::updates
