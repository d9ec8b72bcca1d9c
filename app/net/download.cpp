#include <net/download.h>

#include <net/filesink_p.h>
#include <net/transfer_p.h>

#include <QPromise>

namespace belvedere::net {

struct Download::Private {
    Private(Session &session, const DownloadRequest &request, std::function<void(qint64, qint64)> progress)
        : sink(request, std::move(progress)), transfer(session, sink, request.address)
    {
    }
    void answer(const Result<qint64> &result)
    {
        if (std::exchange(answered, true))
            return;
        QPromise<Result<qint64>> last = std::move(promise); // who is answered may destroy the download
        last.addResult(result);
        last.finish();
    }
    FileSink sink;
    Transfer transfer;
    QPromise<Result<qint64>> promise;
    bool answered = false;
};

Download::Download(Session &session, const DownloadRequest &request)
    : d(std::make_unique<Private>(session, request, [this](qint64 done, qint64 total) { Q_EMIT progress(done, total); }))
{
    d->promise.start();
    connect(&d->transfer, &Transfer::attemptEnded, this, &Download::attemptEnded);
    connect(&d->transfer, &Transfer::finished, this, [this] {
        d->answer(d->transfer.status().map([this] { return d->sink.kept(); }));
    }, Qt::QueuedConnection);
}

Download::~Download()
{
    d->answer(fail(ErrorKind::Cancelled, QStringLiteral("the download was stopped")));
}

QFuture<Result<qint64>> Download::start()
{
    const QFuture<Result<qint64>> future = d->promise.future();
    if (d->sink.isWhole()) // killed between the last byte and the end
        d->answer(d->sink.finish().map([this] { return d->sink.kept(); }));
    else
        d->transfer.start();
    return future;
}

void Download::cancel()
{
    d->transfer.cancel();
}

} // namespace belvedere::net
