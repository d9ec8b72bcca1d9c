// A line to a server that is cut or stalls when the test wants it: a relay of bytes between a client
// and a port of the loopback, for faults that a real server does not have on demand.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace servers {

// How often a test cuts: as usual, or as BELVEDERE_CUTS says.
inline int cutsOfTest(int usual)
{
    return qEnvironmentVariableIsSet("BELVEDERE_CUTS") ? qEnvironmentVariableIntValue("BELVEDERE_CUTS") : usual;
}

class BadLine : public QTcpServer
{
    Q_OBJECT
public:
    explicit BadLine(quint16 to);

    // Of the next connections in turn: the bytes from the server after which the line is cut; -1 and
    // beyond the list: never.
    QList<qint64> cuts;
    // The bytes after which nothing more passes, and the connection stays open; -1: never.
    qint64 stallAfter = -1;

    // Of the packets of a line, in thousandths: each one lost is sent again after a fifth of a second,
    // which is what TCP makes of it, and holds up those behind it.
    int lostPerThousand = 0;

    // Each way, in milliseconds. With it, packets to the server are lost too.
    int delayMs = 0;

    void goOn();  // no stall any more
    void cut();   // all connections now, and nobody is let in
    void mend();  // those who come are let in again
    void cutOne(quint32 which); // of those that are there, counted round

    int connections() const { return m_connections; }
    qint64 passed() const { return m_passed; } // bytes from the server, in all

private:
    void accept();
    bool isLost();
    std::function<void(const QByteArray &)> sender(QTcpSocket *to);
    void relay(QTcpSocket *client, QTcpSocket *server, qint64 cutAfter);

    quint16 m_to;
    quint16 m_port = 0;
    quint32 m_packets = 0;
    QObject m_lines; // the parent of the connections
    int m_connections = 0;
    qint64 m_passed = 0;
};

} // namespace servers
