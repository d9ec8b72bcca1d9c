#include "badline.h"

#include <QTimer>

#include <memory>

namespace servers {

BadLine::BadLine(quint16 to) : m_to(to)
{
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
    connect(this, &QTcpServer::newConnection, this, &BadLine::accept);
}

void BadLine::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        client->setParent(&m_lines);
        auto *server = new QTcpSocket(client);
        server->setReadBufferSize(64 << 10);
        server->connectToHost(QHostAddress::LocalHost, m_to);
        relay(client, server, cuts.value(m_connections++, -1));
    }
}

void BadLine::goOn()
{
    stallAfter = -1;
    for (QTcpSocket *client : m_lines.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
        Q_EMIT client->bytesWritten(0); // passes what waits
}

void BadLine::cut()
{
    close();
    for (QTcpSocket *client : m_lines.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
        client->abort();
}

void BadLine::mend()
{
    listen(QHostAddress::LocalHost, m_port);
}

void BadLine::cutOne(quint32 which)
{
    QList<QTcpSocket *> there;
    for (QTcpSocket *client : m_lines.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (client->state() == QAbstractSocket::ConnectedState)
            there += client;
    }
    if (!there.isEmpty())
        there.at(int(which % quint32(there.size())))->abort();
}

// What is written with it comes to `to` in the same order, after the delay.
std::function<void(const QByteArray &)> BadLine::sender(QTcpSocket *to)
{
    auto onItsWay = std::make_shared<QList<QByteArray>>();
    return [this, to, onItsWay](const QByteArray &bytes) {
        if (delayMs == 0) {
            to->write(bytes);
            return;
        }
        onItsWay->append(bytes);
        QTimer::singleShot(delayMs, Qt::PreciseTimer, to, [to, onItsWay] {
            const QByteArray first = onItsWay->takeFirst();
            if (to->isOpen())
                to->write(first);
        });
    };
}

// The same packets in each run.
bool BadLine::isLost()
{
    m_packets = m_packets * 1'664'525U + 1'013'904'223U;
    return int(m_packets >> 8) % 1000 < lostPerThousand;
}

void BadLine::relay(QTcpSocket *client, QTcpSocket *server, qint64 cutAfter)
{
    const auto toServer = sender(server), toClient = sender(client);
    auto *heldUp = new QTimer(client); // the same to the server
    heldUp->setSingleShot(true);
    heldUp->setInterval(200);
    const auto passUp = [this, client, server, toServer, heldUp] {
        if (server->state() != QAbstractSocket::ConnectedState || client->bytesAvailable() == 0 || heldUp->isActive())
            return;
        if (delayMs > 0 && isLost())
            heldUp->start();
        else
            toServer(client->readAll());
    };
    connect(client, &QIODevice::readyRead, server, passUp);
    connect(server, &QTcpSocket::connected, client, passUp);
    connect(heldUp, &QTimer::timeout, client, [client, toServer] { toServer(client->readAll()); });
    auto here = std::make_shared<qint64>(0); // passed on this connection
    auto *held = new QTimer(client); // a packet is on its way again
    held->setSingleShot(true);
    held->setInterval(200);
    const auto pass = [this, client, server, toClient, cutAfter, here, held] {
        if (held->isActive())
            return;
        qint64 most = server->bytesAvailable();
        if (cutAfter >= 0)
            most = qMin(most, cutAfter - *here);
        if (stallAfter >= 0)
            most = qMin(most, qMax<qint64>(0, stallAfter - m_passed));
        if (client->bytesToWrite() > (256 << 10))
            return; // it takes its time: a real line does not hold everything either
        if (lostPerThousand > 0) {
            constexpr qint64 packet = 1460;
            qint64 before = 0;
            while (before < most && !isLost())
                before += packet;
            if (before < most)
                held->start();
            most = qMin(most, before);
        }
        const QByteArray bytes = server->read(most);
        const qint64 done = bytes.size();
        if (done > 0)
            toClient(bytes);
        *here += done;
        m_passed += done;
        if (cutAfter >= 0 && *here >= cutAfter) {
            client->flush();
            client->abort();
        }
    };
    connect(held, &QTimer::timeout, client, pass);
    connect(server, &QIODevice::readyRead, client, pass);
    connect(client, &QIODevice::bytesWritten, server, pass);
    connect(server, &QTcpSocket::disconnected, client, [=] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace servers
