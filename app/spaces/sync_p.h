// The state of one run, and its steps.
#pragma once

#include <spaces/sync.h>

#include <core/whendone.h>

#include <QPromise>

namespace belvedere::spaces {

// A document whose bytes are made, on its way.
struct Parcel {
    Placement placement;
    ManifestFile file;
    QByteArray bytes;
};

struct Sync::Private {
    Private(Sync &owner, Tree &where, Rules what, const Clock &terminalClock);

    // discover (syncdiscover.cpp)
    void startRound();
    void list();
    void listed(const QVector<net::DavEntry> &there);
    void readTheirs(const net::DavEntry &entry);
    void gotTheirs(const net::Reply &reply);
    void look();
    // propagate (syncpropagate.cpp)
    void plan();
    void prepare();
    void claim();
    void sendNext();
    void sent(const Parcel &parcel, const Result<net::Reply> &reply);
    void afterSending();
    void learnEtags();
    void conclude();
    void removeNext();
    // the manifest (sync.cpp)
    Manifest manifestNow() const;
    void putManifest(Manifest manifest, std::function<void()> done);
    void agreed(const QByteArray &etag, const QByteArray &bytes, const Manifest &manifest);
    // ends
    bool goesOn(const Error &error); // false once the run was ended by it
    void tell(const QString &id, const QString &file, DocumentOutcome::Kind kind);
    void step();
    void worsen(const Error &error);
    void finish();
    // Calls with the answer, as long as the run goes on.
    template <typename T, typename Function>
    void await(const QFuture<T> &future, Function function)
    {
        whenDone(future, &q, [this, function](const T &answer) mutable {
            if (!ended)
                function(answer);
        });
    }

    Sync &q;
    Tree &tree;
    const Rules rules;
    const Clock &clock;
    QPromise<SyncResult> promise;
    SyncResult result;
    bool ended = false;
    int rounds = 0;

    QDateTime changed;
    QByteArray baseEtag;     // of the manifest that ours is to take the place of; empty: none is there
    QByteArray lastSent;     // a manifest whose arrival is not known
    std::optional<Manifest> base; // the one there, or the one agreed on last
    QVector<ManifestFile> mine;   // what this run has put or is about to
    Facts facts;
    int looking = 0;

    QVector<SpaceDocument> wanted;
    Plan todo;
    std::vector<Parcel> parcels;
    std::size_t nextParcel = 0;
    qsizetype nextRemoval = 0;
    int underWay = 0;
    bool again = false;      // another terminal was there meanwhile
    std::optional<Error> stopped; // nothing more is to be sent
    QHash<QString, ManifestFile> arrived; // of this round, by file
    int done = 0, total = 0;
};

} // namespace belvedere::spaces
