// One connection of XMPP over WebSocket (RFC 7395): elements in, elements out, through the proxy of the policy.
#pragma once

#include <net/policy.h>
#include <net/xmlnode.h>

#include <QSslConfiguration>
#include <QWebSocket>

namespace belvedere::net {

class XmppSocket : public QObject
{
    Q_OBJECT
public:
    XmppSocket(const HttpPolicy &policy, const QSslConfiguration &tls);
    ~XmppSocket() override;

    void open(const QUrl &address); // wss; ws to the loopback where the policy allows it
    void send(const QByteArray &element);
    void finish(); // after what was sent
    void drop(); // at once, without a word

Q_SIGNALS:
    void opened();
    void received(const belvedere::net::XmlNode &element);
    void ended(const belvedere::Error &error); // once; by itself, never through drop()

private:
    void end(const Error &error);
    void socketFailed(QAbstractSocket::SocketError error);
    void read(const QString &frame);

    const HttpPolicy m_policy;
    const QSslConfiguration m_tls;
    QWebSocket *m_socket = nullptr;
    bool m_opened = false;
    bool m_proxyAsks = false;
};

} // namespace belvedere::net
