#include <net/stream.h>

#include <net/streamsink_p.h>
#include <net/transfer_p.h>

namespace belvedere::net {

struct Stream::Private {
    Private(Session &session, const StreamRequest &request, StreamSink::Out out)
        : sink(request, std::move(out)), transfer(session, sink, request.address)
    {
    }
    StreamSink sink;
    Transfer transfer;
};

Stream::Stream(Session &session, const StreamRequest &request)
    : d(std::make_unique<Private>(session, request,
                                  StreamSink::Out{[this](qint64 length) { Q_EMIT begun(length); },
                                                  [this](const QByteArray &more) { Q_EMIT bytes(more); }}))
{
    connect(&d->transfer, &Transfer::attemptEnded, this, &Stream::attemptEnded);
    connect(&d->transfer, &Transfer::attemptFailed, this, &Stream::attemptFailed);
    connect(&d->transfer, &Transfer::finished, this, &Stream::finished,
            Qt::QueuedConnection); // who listens may destroy this
}

Stream::~Stream() = default;

void Stream::start()
{
    d->transfer.start();
}

const Status &Stream::status() const
{
    return d->transfer.status();
}

qint64 Stream::received() const
{
    return d->sink.kept();
}

} // namespace belvedere::net
