// What is to be done, done: the claim first, then the documents, then the manifest that names them, then what goes.
#include <spaces/sync_p.h>

#include <QCryptographicHash>
#include <QtConcurrent>

namespace belvedere::spaces {
namespace {

using Kind = DocumentOutcome::Kind;

// Bytes made, measured and named; without bytes where that failed.
struct Made {
    std::vector<Parcel> parcels;
    QVector<std::pair<DocumentOutcome, Error>> failed;
};

std::shared_ptr<Made> make(const QVector<SpaceDocument> &wanted, const QVector<Placement> &placements, const QDateTime &now)
{
    auto made = std::make_shared<Made>();
    for (const Placement &placement : placements) {
        if (!placement.upload)
            continue;
        const SpaceDocument &document = wanted.at(placement.wanted);
        auto bytes = document.bytes();
        if (bytes && bytes->size() > largestDocument)
            bytes = fail(ErrorKind::TooMany, QStringLiteral("a document of more than %1 bytes").arg(largestDocument));
        if (!bytes) {
            const Kind kind = bytes.error().kind == ErrorKind::TooMany ? Kind::TooLarge : Kind::Failed;
            made->failed.append({{document.id, placement.file, kind}, bytes.error()});
            continue;
        }
        const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
        made->parcels.push_back({placement, {document.id, placement.file, document.type, document.fingerprint, digest, bytes->size(), {}, now}, *bytes});
    }
    return made;
}

Kind kindOf(ErrorKind error)
{
    switch (error) {
    case ErrorKind::TooMany: return Kind::TooLarge;
    case ErrorKind::DiskFull: return Kind::NoRoom;
    case ErrorKind::Unavailable:
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Interrupted:
    case ErrorKind::SignedOut:
    case ErrorKind::Proxy: return Kind::Later;
    default: return Kind::Failed;
    }
}

// What the next document would meet as well.
bool endsSending(ErrorKind kind)
{
    return kind == ErrorKind::DiskFull || (kindOf(kind) == Kind::Later && kind != ErrorKind::Unavailable);
}

} // namespace

void Sync::Private::plan()
{
    auto documents = rules.documents(result.classeur);
    if (!documents) {
        goesOn(documents.error());
        return;
    }
    wanted = std::move(*documents);
    todo = reconcile(facts, wanted, clock.now());
    nextParcel = 0;
    nextRemoval = 0;
    done = 0;
    total = int(todo.removals.size()) + int(std::count_if(todo.placements.begin(), todo.placements.end(), [](const Placement &each) { return each.upload; }));
    for (const DocumentOutcome &each : todo.lost)
        tell(each.id, each.file, each.kind);
    for (const Placement &each : todo.placements) {
        if (!each.upload)
            tell(wanted.at(each.wanted).id, each.file, Kind::Same);
    }
    if (total > 0)
        Q_EMIT q.progress(0, total);
    prepare();
}

void Sync::Private::prepare()
{
    if (total == todo.removals.size()) {
        conclude();
        return;
    }
    const auto work = QtConcurrent::run([wanted = wanted, placements = todo.placements, now = clock.now()] { return make(wanted, placements, now); });
    await(work, [this](const std::shared_ptr<Made> &made) {
        for (const auto &[outcome, error] : made->failed) {
            worsen(error);
            tell(outcome.id, outcome.file, outcome.kind);
            step();
        }
        parcels = std::move(made->parcels);
        if (parcels.empty())
            conclude();
        else
            claim();
    });
}

// Whatever happens from here on, every terminal can tell what is ours in the folder; and the classeur is kept.
void Sync::Private::claim()
{
    Manifest manifest = manifestNow();
    manifest.loose = todo.claims + todo.removals;
    for (const Placement &placement : todo.placements) { // found again of an unfinished run, and not named yet
        if (placement.now)
            manifest.loose.append(*placement.now);
    }
    for (const Parcel &parcel : parcels) {
        manifest.loose.append(parcel.file);
        mine.append(parcel.file);
    }
    for (ManifestFile &file : manifest.loose)
        file.since = file.since.isValid() ? file.since : clock.now();
    putManifest(manifest, [this] { sendNext(); });
}

void Sync::Private::sendNext()
{
    while (underWay < parallel && nextParcel < parcels.size() && !stopped) {
        const Parcel parcel = std::move(parcels[nextParcel++]);
        ++underWay;
        const auto put = tree.put(parcel.file.file, parcel.bytes, parcel.file.type, parcel.placement.etag);
        await(put, [this, parcel](const Result<net::Reply> &reply) {
            --underWay;
            sent(parcel, reply);
            sendNext();
        });
    }
    if (underWay == 0 && (stopped || nextParcel >= parcels.size()))
        afterSending();
}

void Sync::Private::sent(const Parcel &parcel, const Result<net::Reply> &reply)
{
    const ManifestFile &file = parcel.file;
    if (reply) {
        ManifestFile there = file;
        there.etag = reply->etag;
        there.since = {};
        arrived.insert(file.file, there);
        if (!reply->etag.isEmpty())
            facts.seen.insert(file.file, {reply->etag, file.digest});
        tell(file.id, file.file, parcel.placement.beside ? Kind::Beside : Kind::Sent);
    } else if (reply.error().kind == ErrorKind::Refused || reply.error().kind == ErrorKind::NotFound) {
        again = true; // another version is there, or the folder is gone: look again
    } else {
        worsen(reply.error());
        tell(file.id, file.file, kindOf(reply.error().kind));
        if (endsSending(reply.error().kind))
            stopped = reply.error();
    }
    step();
}

void Sync::Private::afterSending()
{
    for (; nextParcel < parcels.size(); ++nextParcel) { // not even begun
        const ManifestFile &file = parcels[nextParcel].file;
        tell(file.id, file.file, kindOf(stopped->kind));
        step();
    }
    const bool down = stopped && stopped->kind != ErrorKind::DiskFull;
    const bool untold = std::any_of(arrived.begin(), arrived.end(), [](const ManifestFile &file) { return file.etag.isEmpty(); });
    if (down) {
        finish();
    } else if (again) {
        startRound();
    } else if (untold) {
        learnEtags();
    } else {
        conclude();
    }
}

// From one listing, where the server does not tell the etag of what is put.
void Sync::Private::learnEtags()
{
    await(tree.list(), [this](const Result<QVector<net::DavEntry>> &there) {
        if (!there) {
            if (there.error().kind == ErrorKind::NotFound)
                startRound();
            else
                goesOn(there.error());
            return;
        }
        QHash<QString, net::DavEntry> now;
        for (const net::DavEntry &entry : *there)
            now.insert(entry.name, entry);
        for (ManifestFile &file : arrived) {
            const auto entry = now.constFind(file.file);
            if (entry == now.constEnd() || entry->length != file.length)
                again = true;
            else {
                file.etag = entry->etag;
                facts.seen.insert(file.file, {file.etag, file.digest});
            }
        }
        if (again)
            startRound();
        else
            conclude();
    });
}

// The manifest that names what is there now.
void Sync::Private::conclude()
{
    Manifest manifest = manifestNow();
    manifest.documents.clear();
    for (const Placement &placement : todo.placements) {
        const auto file = arrived.constFind(placement.file);
        if (file != arrived.constEnd())
            manifest.documents.append(*file);
        else if (placement.now)
            manifest.documents.append(*placement.now);
    }
    for (ManifestFile &file : manifest.documents)
        file.since = {};
    manifest.loose = todo.claims + todo.removals;
    for (const ManifestFile &file : mine) { // what may still arrive of what failed
        const auto there = arrived.constFind(file.file);
        if ((there == arrived.constEnd() || there->digest != file.digest) && !manifest.loose.contains(file))
            manifest.loose.append(file);
    }
    for (ManifestFile &file : manifest.loose)
        file.since = file.since.isValid() ? file.since : clock.now();
    const bool same = base && !baseEtag.isEmpty() && base->classeur == manifest.classeur && base->documents == manifest.documents && todo.removals.isEmpty();
    if (same) {
        result.kept = true;
        finish();
    } else {
        putManifest(manifest, [this] { removeNext(); });
    }
}

void Sync::Private::removeNext()
{
    while (underWay < parallel && nextRemoval < todo.removals.size()) {
        const ManifestFile file = todo.removals.at(nextRemoval++);
        ++underWay;
        await(tree.remove(file.file, file.etag), [this, file](const Status &gone) {
            --underWay;
            if (gone) {
                tell(file.id, file.file, Kind::Removed);
            } else if (gone.error().kind == ErrorKind::Refused) {
                tell(file.id, file.file, Kind::Left);
            } else {
                worsen(gone.error());
                tell(file.id, file.file, Kind::Later);
            }
            step();
            removeNext();
        });
    }
    if (underWay == 0 && nextRemoval >= todo.removals.size())
        finish();
}

} // namespace belvedere::spaces
