#include <media/player/relayrequest.h>

#include <media/player/upstream.h>

#include <QPointer>
#include <QRegularExpression>
#include <QTcpSocket>

namespace belvedere::media {
namespace {

constexpr qsizetype longestHead = 8 << 10;
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
    if (m_target) { // nothing more is expected
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

bool RelayRequest::isPlaylist() const
{
    return m_target->kind == Relay::Target::Kind::Entry || m_target->kind == Relay::Target::Kind::List;
}

void RelayRequest::begin(const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() == 3 && words.at(0) == "GET")
        m_target = m_relay.target(words.at(1));
    if (!m_target) {
        refuse("404 Not Found");
        return;
    }
    if (isPlaylist()) {
        const QPointer<RelayRequest> still(this);
        m_relay.playlist(*m_target, [still](const Result<QByteArray> &playlist) {
            if (still)
                still->answerPlaylist(playlist);
        });
        return;
    }
    m_request = rangeOf(head);
    beginPart();
}

void RelayRequest::beginPart()
{
    if (m_relay.isHeld(*m_target)) {
        connect(&m_relay, &Relay::released, this, &RelayRequest::beginPart, Qt::SingleShotConnection);
        return;
    }
    const auto part = m_relay.part(*m_target, m_request.from > 0);
    if (!part) {
        refuse("404 Not Found");
        return;
    }
    const bool whole = m_request.from == 0 && m_request.length < 0;
    if (whole && m_target->kind == Relay::Target::Kind::Segment)
        m_clock.emplace(m_relay.clockDelay(*m_target, part->choice));
    // A stream that can be filled while its line is silent is answered at once.
    if (m_clock && part->address.path().endsWith(QStringLiteral(".ts"), Qt::CaseInsensitive)) {
        answerHead("200 OK", -1);
        m_silence.start(silenceMs);
    }
    net::StreamRequest request = m_request;
    request.address = part->address;
    request.mostBytes = largestSegment;
    if (part->range) {
        request.from += part->range->offset;
        const qint64 left = part->range->length - m_request.from;
        request.length = request.length < 0 ? left : qMin(request.length, left);
        if (left <= 0) {
            refuse("416 Range Not Satisfiable");
            return;
        }
    }
    m_startedAt = m_relay.m_clock.elapsed();
    m_upstream = m_relay.upstream(request);
    connect(m_upstream.get(), &Upstream::begun, this, &RelayRequest::upstreamBegun);
    connect(m_upstream.get(), &Upstream::bytes, this, &RelayRequest::upstreamBytes);
    connect(m_upstream.get(), &Upstream::troubled, &m_relay, &Relay::lineFailed);
    connect(m_upstream.get(), &Upstream::finished, this, &RelayRequest::upstreamFinished);
    m_upstream->start();
}

void RelayRequest::upstreamBegun(qint64 length)
{
    if (!m_answered)
        answerHead(m_request.from > 0 || m_request.length >= 0 ? "206 Partial Content" : "200 OK", length);
}

void RelayRequest::upstreamBytes(const QByteArray &more)
{
    m_relay.bytesCame();
    m_received += more.size();
    write(m_clock ? m_clock->pass(more) : more);
}

void RelayRequest::upstreamFinished()
{
    m_silence.stop();
    if (!m_upstream->status()) {
        fail(m_upstream->status().error());
        return;
    }
    if (m_clock)
        write(m_clock->rest());
    if (m_chunked)
        m_socket->write("0\r\n\r\n");
    m_socket->disconnectFromHost();
    if (m_target->kind == Relay::Target::Kind::Segment)
        m_relay.segmentDone(*m_target, m_received, m_relay.m_clock.elapsed() - m_startedAt);
}

void RelayRequest::answerPlaylist(const Result<QByteArray> &playlist)
{
    if (!playlist) {
        fail(playlist.error());
        return;
    }
    answerHead("200 OK", playlist->size());
    write(*playlist);
    m_socket->disconnectFromHost();
}

void RelayRequest::fail(const Error &error)
{
    if (m_request.from > 0 && !m_answered) { // what was asked for is not there; the video may be
        refuse("416 Range Not Satisfiable");
        return;
    }
    m_relay.fault(error);
    refuse("502 Bad Gateway");
}

void RelayRequest::answerHead(const QByteArray &status, qint64 length)
{
    m_answered = true;
    m_chunked = length < 0;
    m_socket->write("HTTP/1.1 " + status + "\r\nContent-Type: "
                    + (isPlaylist() ? "application/vnd.apple.mpegurl" : "application/octet-stream")
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
