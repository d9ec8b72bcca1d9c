#include <net/xmppsocket_p.h>

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QTimer>
#include <QWebSocketHandshakeOptions>

namespace belvedere::net {
namespace {

constexpr int lastWordsMs = 3'000;

QNetworkProxy proxyOf(const ProxyChoice &choice, const QUrl &address)
{
    if (choice.kind == ProxyChoice::Kind::Given)
        return {QNetworkProxy::HttpProxy, choice.host, choice.port, choice.user, choice.password};
    if (choice.kind == ProxyChoice::Kind::None)
        return QNetworkProxy::NoProxy;
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address)).value(0, QNetworkProxy::NoProxy);
}

ErrorKind kindOfSocket(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return ErrorKind::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError: return ErrorKind::Proxy;
    case QAbstractSocket::SocketTimeoutError: return ErrorKind::TimedOut;
    case QAbstractSocket::RemoteHostClosedError: return ErrorKind::Interrupted;
    default: return ErrorKind::Offline;
    }
}

QUrl asHttp(QUrl address)
{
    address.setScheme(address.scheme() == QStringLiteral("wss") ? QStringLiteral("https")
                      : address.scheme() == QStringLiteral("ws") ? QStringLiteral("http") : QString());
    return address;
}

} // namespace

XmppSocket::XmppSocket(const HttpPolicy &policy, const QSslConfiguration &tls) : m_policy(policy), m_tls(tls) {}

XmppSocket::~XmppSocket()
{
    drop();
}

void XmppSocket::open(const QUrl &address)
{
    drop();
    if (const Status allowed = checkAddress(asHttp(address), m_policy); !allowed) {
        QMetaObject::invokeMethod(this, [this, allowed] { Q_EMIT ended(allowed.error()); }, Qt::QueuedConnection);
        return;
    }
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(proxyOf(m_policy.proxy, asHttp(address)));
    m_socket->setSslConfiguration(m_tls);
    m_socket->setMaxAllowedIncomingFrameSize(quint64(XmlBounds().bytes));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(XmlBounds().bytes));
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_opened = true;
        if (m_socket->subprotocol() == QStringLiteral("xmpp"))
            Q_EMIT opened();
        else
            end({ErrorKind::Portal, QStringLiteral("what answers there speaks no XMPP")});
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &XmppSocket::read);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this] { end({ErrorKind::Malformed, QStringLiteral("a frame that is no text")}); });
    connect(m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, &XmppSocket::socketFailed);
    connect(m_socket, &QWebSocket::disconnected, this, [this] { // which may come before its error
        const auto error = m_socket->error();
        socketFailed(error == QAbstractSocket::UnknownSocketError ? QAbstractSocket::RemoteHostClosedError : error);
    });
    m_proxyAsks = m_opened = false;
    connect(m_socket, &QWebSocket::proxyAuthenticationRequired, this, [this] { m_proxyAsks = true; }); // for another password
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QStringLiteral("xmpp")});
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Belvedere"));
    m_socket->open(request, options);
}

void XmppSocket::send(const QByteArray &element)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(element));
}

void XmppSocket::drop()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    std::exchange(m_socket, nullptr)->deleteLater(); // never below a signal of its own
}

void XmppSocket::finish()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->setParent(nullptr); // it may outlive this: what was sent is still on its way
    connect(m_socket, &QWebSocket::disconnected, m_socket, &QObject::deleteLater);
    QTimer::singleShot(lastWordsMs, m_socket, &QObject::deleteLater);
    std::exchange(m_socket, nullptr)->close();
}

void XmppSocket::end(const Error &error)
{
    drop();
    Q_EMIT ended(error);
}

void XmppSocket::socketFailed(QAbstractSocket::SocketError error)
{
    // A proxy that refuses often says no more than that.
    const bool closedByProxy = !m_opened && m_policy.proxy.kind == ProxyChoice::Kind::Given && error == QAbstractSocket::RemoteHostClosedError;
    end({m_proxyAsks || closedByProxy ? ErrorKind::Proxy : kindOfSocket(error), QStringLiteral("the talk server: %1").arg(m_socket->errorString())});
}

void XmppSocket::read(const QString &frame)
{
    const auto element = readXml(frame.toUtf8());
    if (element)
        Q_EMIT received(*element);
    else
        end(element.error());
}

} // namespace belvedere::net
