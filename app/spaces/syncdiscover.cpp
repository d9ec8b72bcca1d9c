// What is there: the folder, the manifest in it, and the files that nobody knows in their present version.
#include <spaces/sync_p.h>

#include <QCryptographicHash>

namespace belvedere::spaces {

void Sync::Private::startRound()
{
    if (++rounds > mostRounds) {
        worsen({ErrorKind::Refused, QStringLiteral("other terminals change this folder all the time")});
        finish();
        return;
    }
    result.status = {}; // what failed for a while is tried again
    stopped.reset();
    again = false;
    arrived.clear();
    parcels.clear();
    list();
}

void Sync::Private::list()
{
    await(tree.list(), [this](const Result<QVector<net::DavEntry>> &there) {
        if (there) {
            listed(*there);
        } else if (there.error().kind != ErrorKind::NotFound) {
            goesOn(there.error());
        } else {
            await(tree.makeFolder(), [this](const Status &made) {
                if (made)
                    listed({});
                else
                    goesOn(made.error());
            });
        }
    });
}

void Sync::Private::listed(const QVector<net::DavEntry> &there)
{
    facts.there.clear();
    const net::DavEntry *manifest = nullptr;
    for (const net::DavEntry &entry : there) {
        if (entry.name == manifestName && !entry.folder)
            manifest = &entry;
        else if (!entry.name.isEmpty())
            facts.there.append(entry);
    }
    if (manifest && base && sameVersion(manifest->etag, result.journal.etag)) {
        baseEtag = manifest->etag;
        look();
    } else if (manifest) {
        readTheirs(*manifest);
    } else { // the first time; or the person took it away, and what was agreed on last tells what is ours
        baseEtag.clear();
        look();
    }
}

void Sync::Private::readTheirs(const net::DavEntry &entry)
{
    await(tree.fetch(manifestName, largestManifest), [this, etag = entry.etag](Result<net::Reply> reply) {
        // Later than the listing, it would call ours what that listing does not show yet.
        const bool later = reply && !reply->etag.isEmpty() && !etag.isEmpty() && !sameVersion(reply->etag, etag);
        if (later || (!reply && reply.error().kind == ErrorKind::NotFound)) {
            startRound();
        } else if (!reply) {
            goesOn(reply.error());
        } else {
            if (reply->etag.isEmpty())
                reply->etag = etag;
            gotTheirs(*reply);
        }
    });
}

void Sync::Private::gotTheirs(const net::Reply &reply)
{
    const auto theirs = readManifest(reply.body);
    if (!theirs) { // nothing there is touched
        goesOn(theirs.error());
        return;
    }
    const bool ours = reply.body == lastSent || reply.body == result.journal.manifest;
    if (!ours && theirs->classeur != result.classeur) {
        const bool later = changed >= theirs->changed;
        result.classeur = later ? rules.merge(result.classeur, theirs->classeur) : rules.merge(theirs->classeur, result.classeur);
        changed = std::max(changed, theirs->changed);
        result.merged = true;
    }
    baseEtag = reply.etag;
    base = *theirs;
    result.journal = {reply.etag, reply.body};
    look();
}

// At the files that are said to be ours and have changed.
void Sync::Private::look()
{
    facts.claims = mine;
    if (base)
        facts.claims = base->documents + mine + base->loose;
    const QStringList names = toLookAt(facts);
    looking = int(names.size());
    if (names.isEmpty())
        plan();
    for (const QString &name : names) {
        await(tree.fetch(name, largestDocument), [this, name](const Result<net::Reply> &reply) {
            const bool gone = !reply && reply.error().kind == ErrorKind::NotFound;
            if (!reply && !gone && reply.error().kind != ErrorKind::TooMany) {
                goesOn(reply.error());
                return;
            }
            const auto entry = std::find_if(facts.there.begin(), facts.there.end(), [&](const net::DavEntry &each) { return each.name == name; });
            const bool later = reply && !reply->etag.isEmpty() && !sameVersion(reply->etag, entry->etag);
            if (gone || later) {
                again = true;
            } else {
                const QByteArray digest = reply ? QCryptographicHash::hash(reply->body, QCryptographicHash::Sha256).toHex() : QByteArray();
                facts.seen.insert(name, {entry->etag, digest});
            }
            if (--looking == 0 && again)
                startRound();
            else if (looking == 0)
                plan();
        });
    }
}

} // namespace belvedere::spaces
