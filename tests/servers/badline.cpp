#include "badline.h"

#include <memory>

namespace servers {

BadLine::BadLine(quint16 to) : m_to(to)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &BadLine::accept);
}

void BadLine::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        server->setReadBufferSize(64 << 10);
        server->connectToHost(QHostAddress::LocalHost, m_to);
        relay(client, server, cuts.value(m_connections++, -1));
    }
}

void BadLine::relay(QTcpSocket *client, QTcpSocket *server, qint64 cutAfter)
{
    connect(client, &QIODevice::readyRead, server, [=] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::connected, client, [=] { server->write(client->readAll()); });
    auto here = std::make_shared<qint64>(0); // passed on this connection
    const auto pass = [this, client, server, cutAfter, here] {
        qint64 most = server->bytesAvailable();
        if (cutAfter >= 0)
            most = qMin(most, cutAfter - *here);
        if (stallAfter >= 0)
            most = qMin(most, qMax<qint64>(0, stallAfter - m_passed));
        if (client->bytesToWrite() > (256 << 10))
            return; // it takes its time: a real line does not hold everything either
        const qint64 done = client->write(server->read(most));
        *here += done;
        m_passed += done;
        if (cutAfter >= 0 && *here >= cutAfter) {
            client->flush();
            client->abort();
        }
    };
    connect(server, &QIODevice::readyRead, client, pass);
    connect(client, &QIODevice::bytesWritten, server, pass);
    connect(server, &QTcpSocket::disconnected, client, [=] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace servers
