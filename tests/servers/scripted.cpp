#include "scripted.h"

namespace servers {

Scripted::Scripted(Answer answer) : m_answer(std::move(answer))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QIODevice::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                m_requests.append(request);
                m_answer(request, socket);
            });
        }
    });
}

QUrl Scripted::address(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(path));
}

QByteArray plainAnswer(const QByteArray &body, const QByteArray &status, const QByteArray &fields)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nConnection: close\r\n" + fields + "\r\n" + body;
}

} // namespace servers
