// Brings a classeur and the folder of a person's space together: discover, reconcile, propagate (README.md).
#pragma once

#include <core/clock.h>
#include <spaces/reconcile.h>
#include <spaces/tree.h>

#include <QObject>

#include <functional>
#include <memory>

namespace belvedere::spaces {

// The manifest that both sides agreed on last, as it was sent or read, with its etag. Empty: never yet.
struct Journal {
    QByteArray etag;
    QByteArray manifest;
};

// What the caller knows of classeurs, which are opaque here.
struct Rules {
    // Two versions that were changed apart, the later one first: together, nothing lost.
    std::function<QJsonObject(const QJsonObject &newer, const QJsonObject &older)> merge;
    // What the folder shows of a classeur, in order. Quick: the bytes are made later. An error ends the run before
    // anything is written.
    std::function<Result<QVector<SpaceDocument>>(const QJsonObject &classeur)> documents;
};

struct SyncRequest {
    QJsonObject classeur; // as the person sees it
    QDateTime changed;    // when they changed it last, UTC
    Journal journal = {};
};

struct SyncResult {
    Status status;        // all is in the space, or the worst of why not (net/dav.h; Cancelled; Malformed, NewerVersion: the manifest there)
    bool kept = false;    // the classeur is in the space, in the manifest; documents may be missing
    bool merged = false;  // another terminal had changed it: `classeur` is both
    QJsonObject classeur;
    Journal journal;      // for the next time
    QVector<DocumentOutcome> documents;
};

// One run. Asynchronous, on the thread that made it; no document ends it, a line that is down and a session that is
// over do. It may be stopped, or die with the power, at any moment: the next run, from any terminal, goes on.
class Sync : public QObject
{
    Q_OBJECT
public:
    static constexpr int parallel = 6; // requests at once
    static constexpr int mostRounds = 8; // against terminals that change the same folder just now

    // The tree and the clock outlive it.
    Sync(Tree &tree, Rules rules, const Clock &clock, QObject *parent = nullptr);
    ~Sync() override; // what was not answered is answered Cancelled

    QFuture<SyncResult> run(const SyncRequest &request); // once
    // Answers at once. What is under way may still arrive: it is told apart the next time.
    void cancel();

Q_SIGNALS:
    void progress(int done, int total); // documents to send or to take away
    void documentDone(const belvedere::spaces::DocumentOutcome &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::spaces
