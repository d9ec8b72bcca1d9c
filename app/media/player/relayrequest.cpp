#include <media/player/relayrequest.h>

#include <media/player/upstream.h>

#include <QRegularExpression>
#include <QTcpSocket>

namespace belvedere::media {
namespace {

constexpr qsizetype longestHead = 8 << 10;
constexpr qint64 largestPlaylist = 2 << 20;
constexpr qint64 largestSegment = 64 << 20; // a minute of 8 Mbit/s
constexpr int silenceMs = 4000;             // GStreamer gives up after 15 s without a byte

// RFC 9110, 14.1.2: one range, with its beginning.
net::StreamRequest rangeOf(const QByteArray &head)
{
    static const QRegularExpression form(QStringLiteral("\\r\\nrange: *bytes=(\\d{1,15})-(\\d{0,15})\\r\\n"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(head));
    net::StreamRequest request;
    request.from = match.captured(1).toLongLong();
    const qint64 last = match.captured(2).isEmpty() ? -1 : match.captured(2).toLongLong();
    if (last >= request.from)
        request.length = last - request.from + 1;
    return request;
}

// The length of the whole is not told: GStreamer does not need it.
QByteArray contentRange(const net::StreamRequest &request, qint64 length)
{
    if ((request.from == 0 && request.length < 0) || length <= 0)
        return {};
    return "Content-Range: bytes " + QByteArray::number(request.from) + '-' + QByteArray::number(request.from + length - 1) + "/*\r\n";
}

} // namespace

RelayRequest::RelayRequest(Relay &relay, QTcpSocket *socket, QObject *parent) : QObject(parent), m_relay(relay), m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &RelayRequest::readHead);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_silence, &QTimer::timeout, this, &RelayRequest::fillSilence);
    readHead();
}

RelayRequest::~RelayRequest()
{
    m_socket->disconnect(this);
}

void RelayRequest::readHead()
{
    if (m_item) { // nothing more is expected
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    m_head += m_socket->read(longestHead);
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end >= 0)
        begin(std::exchange(m_head, {}).left(end + 2));
    else if (m_head.size() >= longestHead)
        refuse("431 Request Header Fields Too Large");
}

void RelayRequest::begin(const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() == 3 && words.at(0) == "GET")
        m_item = m_relay.item(words.at(1));
    if (!m_item) {
        refuse("404 Not Found");
        return;
    }
    net::StreamRequest request;
    if (!m_item->playlist)
        request = rangeOf(head);
    request.mostBytes = m_item->playlist ? largestPlaylist : largestSegment;
    m_request = request;
    if (!m_item->playlist && request.from == 0 && request.length < 0)
        m_clock.emplace(m_relay.delayOf(*m_item));
    // A stream that can be filled while its line is silent is answered at once.
    if (m_clock && m_item->address.path().endsWith(QStringLiteral(".ts"), Qt::CaseInsensitive)) {
        answerHead("200 OK", -1);
        m_silence.start(silenceMs);
    }
    fetch(request);
}

void RelayRequest::fetch(const net::StreamRequest &request)
{
    m_upstream = m_relay.upstream(*m_item, request);
    connect(m_upstream.get(), &Upstream::begun, this, &RelayRequest::upstreamBegun);
    connect(m_upstream.get(), &Upstream::bytes, this, &RelayRequest::upstreamBytes);
    connect(m_upstream.get(), &Upstream::troubled, this, [this](const Error &error) { m_relay.lineFailed(error); });
    connect(m_upstream.get(), &Upstream::finished, this, &RelayRequest::upstreamFinished);
    m_upstream->start();
}

void RelayRequest::upstreamBegun(qint64 length)
{
    if (m_item->playlist || m_answered)
        return;
    answerHead(m_request.from > 0 || m_request.length >= 0 ? "206 Partial Content" : "200 OK", length);
}

void RelayRequest::upstreamBytes(const QByteArray &more)
{
    m_relay.bytesCame();
    if (m_item->playlist) {
        m_head += more;
        return;
    }
    write(m_clock ? m_clock->pass(more) : more);
}

void RelayRequest::upstreamFinished()
{
    m_silence.stop();
    if (!m_upstream->status()) {
        m_relay.fault(m_upstream->status().error());
        refuse("502 Bad Gateway");
        return;
    }
    if (m_item->playlist) {
        answerPlaylist();
        return;
    }
    if (m_clock)
        write(m_clock->rest());
    if (m_chunked)
        m_socket->write("0\r\n\r\n");
    m_socket->disconnectFromHost();
    Q_EMIT m_relay.delivered();
}

void RelayRequest::answerPlaylist()
{
    const auto playlist = m_relay.rewritten(m_head, m_item->list);
    if (!playlist) {
        m_relay.fault(playlist.error());
        refuse("502 Bad Gateway");
        return;
    }
    answerHead("200 OK", playlist->size());
    write(*playlist);
    m_socket->disconnectFromHost();
}

void RelayRequest::answerHead(const QByteArray &status, qint64 length)
{
    m_answered = true;
    m_chunked = length < 0;
    m_socket->write("HTTP/1.1 " + status + "\r\nContent-Type: "
                    + (m_item->playlist ? "application/vnd.apple.mpegurl" : "application/octet-stream")
                    + "\r\nConnection: close\r\n" + contentRange(m_request, length)
                    + (m_chunked ? QByteArray("Transfer-Encoding: chunked") : "Content-Length: " + QByteArray::number(length))
                    + "\r\n\r\n");
}

void RelayRequest::write(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_silence.isActive())
        m_silence.start();
    m_socket->write(m_chunked ? QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n" : bytes);
}

void RelayRequest::fillSilence()
{
    write(emptyTsPacket());
}

void RelayRequest::refuse(const QByteArray &status)
{
    if (!m_answered)
        m_socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    if (m_answered)
        m_socket->abort();
    else
        m_socket->disconnectFromHost();
}

} // namespace belvedere::media
