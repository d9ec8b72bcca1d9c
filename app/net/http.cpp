#include <net/http.h>

#include <net/memorysink_p.h>
#include <net/session_p.h>
#include <net/transfer_p.h>

#include <QFile>
#include <QNetworkProxyFactory>
#include <QPromise>

namespace belvedere::net {
namespace {

class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

// A get() under way: answers its promise whatever becomes of it.
class Fetch : public QObject
{
public:
    Fetch(Session &session, const QUrl &address, qint64 most, QObject *parent)
        : QObject(parent), sink(most), transfer(session, sink, address)
    {
        promise.start();
        connect(&transfer, &Transfer::finished, this, [this] {
            deleteLater();
            answer(transfer.status().map([this] { return sink.bytes; }));
        }, Qt::QueuedConnection);
    }
    ~Fetch() override { answer(fail(ErrorKind::Cancelled, QStringLiteral("the transfer was stopped"))); }

    void answer(const Result<QByteArray> &result)
    {
        if (std::exchange(answered, true))
            return;
        QPromise<Result<QByteArray>> last = std::move(promise); // who is answered may end everything
        last.addResult(result);
        last.finish();
    }

    MemorySink sink;
    Transfer transfer;
    QPromise<Result<QByteArray>> promise;
    bool answered = false;
};

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("no file of certificates"), path, 0, QStringLiteral("correct ca-file under [network]"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("let the user of the kiosk read it"));
    const auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(ErrorKind::Malformed, QStringLiteral("no certificate in it"), path, 0, QStringLiteral("give certificates in PEM"));
    return certificates;
}

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
        session->tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *certificates);
    }
    return std::unique_ptr<Http>(new Http(std::move(session)));
}

QFuture<Result<QByteArray>> Http::get(const QUrl &address, qint64 mostBytes)
{
    auto *fetch = new Fetch(*m_session, address, mostBytes, &m_fetches);
    connect(&fetch->transfer, &Transfer::attemptEnded, this, [this](bool reached) { setOffline(!reached); });
    fetch->transfer.start();
    return fetch->promise.future();
}

std::unique_ptr<Download> Http::download(const DownloadRequest &request)
{
    std::unique_ptr<Download> download(new Download(*m_session, request));
    connect(download.get(), &Download::attemptEnded, this, [this](bool reached) { setOffline(!reached); });
    return download;
}

void Http::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) != offline)
        Q_EMIT offlineChanged(offline);
}

} // namespace belvedere::net
