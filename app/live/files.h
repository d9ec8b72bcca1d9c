// Files with a talk: put on the region's server (XEP-0363) and fetched from it.
#pragma once

#include <live/visitor.h>

#include <net/http.h>
#include <net/xmppstream.h>

#include <QFuture>

namespace belvedere::live {

inline constexpr qint64 largestFile = 10 << 20; // bytes

// A host of the desk's own: the one of its WebSocket, or a neighbour of it ("files.example.org" of "talk.example.org").
bool isOfTheDesk(const QUrl &file, const Desk &desk);

class Files : public QObject
{
    Q_OBJECT
public:
    Files(net::XmppStream &stream, net::Http &http, const Desk &desk); // both outlive it

    // The address under which others fetch it; goes on after a cut of the stream. NotFound: the server takes no files;
    // TooMany: too large; Http: it refuses; else as net::Http::send().
    QFuture<Result<QUrl>> put(const QString &name, const QByteArray &type, const QByteArray &bytes);
    // Refused: of a host that is not the desk's. Else as net::Http::get(). What it is is for the caller to find out.
    QFuture<Result<QByteArray>> fetch(const QUrl &address);

private:
    net::XmppStream &m_stream;
    net::Http &m_http;
    const Desk m_desk;
    QString m_service; // once it was found
};

} // namespace belvedere::live
