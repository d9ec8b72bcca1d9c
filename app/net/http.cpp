#include <net/http.h>

#include <net/glimpsesink_p.h>
#include <net/messagesink_p.h>
#include <net/proof.h>
#include <net/session_p.h>
#include <net/transfer_p.h>
#include <net/unprovedsink_p.h>

#include <QNetworkProxyFactory>
#include <QPromise>

namespace belvedere::net {
namespace {

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

// A get(), send() or glimpse() under way: answers its promise whatever becomes of it.
template <typename T, typename AnySink>
class Fetch : public QObject
{
public:
    template <typename Asked>
    Fetch(Session &session, const QUrl &address, const Asked &asked, QObject *parent)
        : QObject(parent), sink(asked), transfer(session, sink, address)
    {
        promise.start();
        connect(&transfer, &Transfer::finished, this, [this] {
            deleteLater();
            answer(sink.outcome(transfer.status()));
        }, Qt::QueuedConnection);
    }
    ~Fetch() override { answer(fail(ErrorKind::Cancelled, QStringLiteral("the transfer was stopped"))); }

    void answer(const Result<T> &result)
    {
        if (std::exchange(answered, true))
            return;
        QPromise<Result<T>> last = std::move(promise); // who is answered may end everything
        last.addResult(result);
        last.finish();
    }

    AnySink sink;
    Transfer transfer;
    QPromise<Result<T>> promise;
    bool answered = false;
};

void applyProxy(QNetworkAccessManager &manager, const ProxyChoice &choice)
{
    switch (choice.kind) {
    case ProxyChoice::Kind::None: manager.setProxy(QNetworkProxy::NoProxy); break;
    case ProxyChoice::Kind::System: manager.setProxyFactory(new SystemProxies); break;
    case ProxyChoice::Kind::Given:
        manager.setProxy({QNetworkProxy::HttpProxy, choice.host, choice.port, choice.user, choice.password});
        break;
    }
}

} // namespace

Http::Http(std::unique_ptr<Session> session) : m_session(std::move(session)) {}

Http::~Http()
{
    qDeleteAll(m_fetches.children()); // they answer
}

Result<std::unique_ptr<Http>> Http::create(const HttpPolicy &policy, const Clock &clock)
{
    auto session = std::make_unique<Session>(policy, clock);
    applyProxy(session->manager, policy.proxy);
    if (!policy.caFile.isEmpty()) {
        const auto certificates = readCertificates(policy.caFile);
        if (!certificates)
            return fail(certificates.error());
        session->tls.setCaCertificates(systemCertificates() + *certificates);
    }
    return std::unique_ptr<Http>(new Http(std::move(session)));
}

template <typename T, typename AnySink, typename Asked>
QFuture<Result<T>> Http::fetch(const QUrl &address, const Asked &asked)
{
    auto *fetch = new Fetch<T, AnySink>(*m_session, address, asked, &m_fetches);
    connect(&fetch->transfer, &Transfer::attemptEnded, this, [this](bool reached) { setOffline(!reached); });
    fetch->transfer.start();
    return fetch->promise.future();
}

QFuture<Result<QByteArray>> Http::get(const QUrl &address, qint64 mostBytes)
{
    return fetch<QByteArray, BodySink>(address, Message{"GET", address, {}, {}, mostBytes});
}

QFuture<Result<Reply>> Http::send(const Message &message)
{
    return fetch<Reply, MessageSink>(message.address, message);
}

QFuture<Result<Unproved>> Http::unproved(const QUrl &address)
{
    return fetch<Unproved, UnprovedSink>(address, Unproved());
}

QFuture<Result<Glimpse>> Http::glimpse(const QUrl &address, qint64 bytes)
{
    return fetch<Glimpse, GlimpseSink>(address, bytes);
}

std::unique_ptr<Download> Http::download(const DownloadRequest &request)
{
    std::unique_ptr<Download> download(new Download(*m_session, request));
    connect(download.get(), &Download::attemptEnded, this, [this](bool reached) { setOffline(!reached); });
    return download;
}

std::unique_ptr<Stream> Http::stream(const StreamRequest &request)
{
    std::unique_ptr<Stream> stream(new Stream(*m_session, request));
    connect(stream.get(), &Stream::attemptEnded, this, [this](bool reached) { setOffline(!reached); });
    return stream;
}

void Http::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) != offline)
        Q_EMIT offlineChanged(offline);
}

} // namespace belvedere::net
