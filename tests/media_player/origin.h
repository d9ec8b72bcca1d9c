// A server of streams for the tests of the relay, plain HTTP on the loopback, which answers ranges; and who
// asks the relay as GStreamer does.
#pragma once

#include <servers/scripted.h>

#include <QMap>

namespace origin {

class Origin
{
public:
    Origin();

    QMap<QByteArray, QByteArray> files; // "/main.m3u8"
    qsizetype cutAfter = -1;            // bytes of the next body; -1: whole
    QUrl address(const char *path) const { return m_server.address(QString::fromLatin1(path)); }
    QByteArrayList asked() const; // the paths, in turn, with the range where there is one: "/a.ts 4-"

private:
    void answer(const QByteArray &request, QTcpSocket *socket);
    servers::Scripted m_server;
};

struct Answer {
    QByteArray status; // "200 OK"
    QByteArray head;
    QByteArray body;   // put together, when it came in pieces
};

// Asks and waits for the whole of the answer; empty when none came.
Answer ask(const QUrl &address, const QByteArray &fields = {}, const QByteArray &method = "GET");
Answer read(const QByteArray &bytes);

} // namespace origin
