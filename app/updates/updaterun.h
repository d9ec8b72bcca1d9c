// One visit to the server: manifest, decision, the new pack by the cheapest way, checks, and the pack
// that waits as UpdateStore::nextPack(). Runs on a thread of its own that has an event loop: it hashes and
// patches there. Whatever stops it, at any step, leaves the packs in use alone, and what has come is used
// by the next run.
#pragma once

#include <updates/minisign.h>
#include <updates/updateplan.h>

#include <core/clock.h>
#include <core/stopflag.h>
#include <net/http.h>

#include <QFuture>
#include <QPromise>

namespace belvedere::updates {

struct UpdateSource {
    QUrl address;      // of the folder of the publication
    PublicKey key;     // of whoever publishes
    QString channel;
};

struct PackInUse {
    QString path;   // empty: there is none
    QString digest;
};

struct UpdateOutcome {
    bool ready = false;  // a new pack waits
    int version = 0;     // of the manifest
    QString digest;      // of its pack
    qint64 moved = 0;    // bytes of the file that made it, 0 when nothing was fetched
};

class UpdateRun : public QObject
{
    Q_OBJECT
public:
    // All that is given by reference outlives it. `reserve`: bytes that stay free on the disk, so that
    // classeurs can be kept whatever comes.
    UpdateRun(net::Http &http, UpdateSource source, UpdateStore store, PackInUse current, const Clock &clock,
              const StopFlag &stop, qint64 reserve = 64 << 20);
    ~UpdateRun() override;

    // Once. Errors: those of the network; Refused, Tampered, Expired, Malformed, NewerVersion for what came;
    // DiskFull, Unwritable; Cancelled.
    QFuture<Result<UpdateOutcome>> start();

private:
    QUrl addressOf(const QString &name) const;
    QString madePack() const;
    void manifestCame(const Result<QByteArray> &bytes);
    Status accept(const QByteArray &bytes, const QByteArray &signature);
    Status prepareFetch();
    void tryWay();
    void wayFetched(const Result<qint64> &fetched);
    void wayFailed(const Error &error);
    Status makePack(const QString &fetched);
    Status checkPack(const QString &path);
    void end(const Result<UpdateOutcome> &outcome);

    net::Http &m_http;
    const UpdateSource m_source;
    const UpdateStore m_store;
    const PackInUse m_current;
    const Clock &m_clock;
    const StopFlag &m_stop;
    const qint64 m_reserve;
    QPromise<Result<UpdateOutcome>> m_promise;
    bool m_ended = false;
    Manifest m_manifest;
    QVector<UpdateWay> m_ways; // not yet tried; the first is under way
    std::unique_ptr<net::Download> m_download;
};

} // namespace belvedere::updates
