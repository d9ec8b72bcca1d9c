#include <spaces/sync_p.h>

namespace belvedere::spaces {
namespace {

// Which of two failures the person is to be told.
int weight(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignedOut: return 5;
    case ErrorKind::DiskFull: return 4;
    case ErrorKind::TooMany: return 3;
    case ErrorKind::Unavailable: return 1;
    default: return 2;
    }
}

} // namespace

Sync::Sync(Tree &tree, Rules rules, const Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, tree, std::move(rules), clock))
{
}

Sync::~Sync()
{
    cancel();
}

QFuture<SyncResult> Sync::run(const SyncRequest &request)
{
    d->result.classeur = request.classeur;
    d->result.journal = request.journal;
    d->changed = request.changed;
    if (!request.journal.manifest.isEmpty()) {
        if (const auto manifest = readManifest(request.journal.manifest))
            d->base = *manifest;
        else
            d->result.journal = {};
    }
    d->promise.start();
    const auto future = d->promise.future();
    d->startRound();
    return future;
}

void Sync::cancel()
{
    if (d->ended)
        return;
    d->worsen({ErrorKind::Cancelled, QStringLiteral("somebody asked to stop")});
    d->finish();
}

Sync::Private::Private(Sync &owner, Tree &where, Rules what, const Clock &terminalClock)
    : q(owner), tree(where), rules(std::move(what)), clock(terminalClock)
{
}

// The classeur of now over the documents that were there before.
Manifest Sync::Private::manifestNow() const
{
    Manifest manifest = base.value_or(Manifest());
    manifest.classeur = result.classeur;
    manifest.changed = changed;
    ++manifest.serial;
    return manifest;
}

// `done` when ours is there; a new round when another terminal was quicker.
void Sync::Private::putManifest(Manifest manifest, std::function<void()> next)
{
    lastSent = writeManifest(manifest);
    await(tree.put(manifestName, lastSent, "application/json", baseEtag), [this, manifest, next](const Result<net::Reply> &put) {
        if (!put && put.error().kind == ErrorKind::Refused) {
            startRound();
        } else if (!put) {
            if (goesOn(put.error()))
                finish();
        } else if (!put->etag.isEmpty()) {
            agreed(put->etag, lastSent, manifest);
            next();
        } else { // the server does not tell: look, and see whether it is still ours
            result.kept = true;
            await(tree.fetch(manifestName, largestManifest), [this, manifest, next](const Result<net::Reply> &there) {
                if (there && there->body == lastSent && !there->etag.isEmpty()) {
                    agreed(there->etag, lastSent, manifest);
                    next();
                } else if (there || there.error().kind == ErrorKind::NotFound) {
                    startRound();
                } else if (goesOn(there.error())) {
                    finish();
                }
            });
        }
    });
}

void Sync::Private::agreed(const QByteArray &etag, const QByteArray &bytes, const Manifest &manifest)
{
    result.kept = true;
    result.journal = {etag, bytes};
    base = manifest;
    baseEtag = etag;
}

void Sync::Private::worsen(const Error &error)
{
    if (result.status || weight(error.kind) > weight(result.status.error().kind))
        result.status = fail(error);
}

// What no other request would change ends the run.
bool Sync::Private::goesOn(const Error &error)
{
    worsen(error);
    finish();
    return false;
}

void Sync::Private::tell(const QString &id, const QString &file, DocumentOutcome::Kind kind)
{
    const auto same = std::find_if(result.documents.begin(), result.documents.end(), [&](const DocumentOutcome &each) { return each.id == id && each.file == file; });
    const DocumentOutcome outcome{id, file, kind};
    if (same == result.documents.end())
        result.documents.append(outcome);
    else if (kind != DocumentOutcome::Kind::Same) // of a later round
        *same = outcome;
    if (kind != DocumentOutcome::Kind::Same)
        Q_EMIT q.documentDone(outcome);
}

void Sync::Private::step()
{
    Q_EMIT q.progress(++done, total);
}

void Sync::Private::finish()
{
    if (std::exchange(ended, true))
        return;
    QPromise<SyncResult> last = std::move(promise);
    last.addResult(result);
    last.finish();
}

} // namespace belvedere::spaces
