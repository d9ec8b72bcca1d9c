#include "origin.h"

#include <QRegularExpression>
#include <QTestEventLoop>

namespace origin {
namespace {

QByteArray rangeOf(const QByteArray &request)
{
    static const QRegularExpression form(QStringLiteral("range: *bytes=(\\d+-\\d*)"), QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromLatin1(request)).captured(1).toLatin1();
}

QByteArray joined(QByteArray pieces)
{
    QByteArray whole;
    for (;;) {
        const qsizetype end = pieces.indexOf("\r\n");
        const qsizetype size = pieces.left(end).toLongLong(nullptr, 16);
        if (end < 0 || size <= 0)
            return whole;
        whole += pieces.mid(end + 2, size);
        pieces.remove(0, end + 2 + size + 2);
    }
}

} // namespace

Origin::Origin() : m_server([this](const QByteArray &request, QTcpSocket *socket) { answer(request, socket); }) {}

void Origin::answer(const QByteArray &request, QTcpSocket *socket)
{
    const QByteArray path = request.split(' ').value(1);
    if (!files.contains(path)) {
        socket->write(servers::plainAnswer("none", "404 Not Found"));
        socket->disconnectFromHost();
        return;
    }
    const QByteArray whole = files.value(path);
    const QByteArray range = rangeOf(request);
    const qsizetype from = range.split('-').value(0).toLongLong();
    const QByteArray last = range.split('-').value(1);
    const QByteArray body = whole.mid(from, last.isEmpty() ? -1 : last.toLongLong() - from + 1);
    QByteArray fields;
    if (!range.isEmpty())
        fields = "Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + body.size() - 1) + '/'
                 + QByteArray::number(whole.size()) + "\r\n";
    QByteArray all = servers::plainAnswer(body, range.isEmpty() ? "200 OK" : "206 Partial Content", fields);
    if (cutAfter >= 0)
        all.truncate(all.size() - body.size() + std::exchange(cutAfter, -1));
    socket->write(all);
    socket->disconnectFromHost();
}

QByteArrayList Origin::asked() const
{
    QByteArrayList paths;
    for (const QByteArray &request : m_server.requests()) {
        const QByteArray range = rangeOf(request);
        paths += request.split(' ').value(1) + (range.isEmpty() ? QByteArray() : ' ' + range);
    }
    return paths;
}

Answer read(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    Answer answer{bytes.mid(9, bytes.indexOf("\r\n") - 9), bytes.left(end), bytes.mid(end + 4)};
    if (answer.head.contains("chunked"))
        answer.body = joined(answer.body);
    return answer;
}

Answer ask(const QUrl &address, const QByteArray &fields, const QByteArray &method)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port()));
    socket.write(method + ' ' + address.path().toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "\r\n");
    QByteArray bytes;
    QTestEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { bytes += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QTestEventLoop::exitLoop);
    loop.enterLoop(10);
    return loop.timeout() ? Answer() : read(bytes);
}

} // namespace origin
