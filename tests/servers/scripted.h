// A server whose every word the test says: plain HTTP on the loopback, for answers that no honest
// server gives.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace servers {

class Scripted : public QTcpServer
{
    Q_OBJECT
public:
    // Called with the head of each request; writes what it likes to the socket.
    using Answer = std::function<void(const QByteArray &request, QTcpSocket *socket)>;
    explicit Scripted(Answer answer);

    QUrl address(const QString &path) const;
    const QList<QByteArray> &requests() const { return m_requests; }

private:
    Answer m_answer;
    QList<QByteArray> m_requests;
};

// "HTTP/1.1 200 OK" and the rest, with its length; closes after it.
QByteArray plainAnswer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &fields = {});

} // namespace servers
