#include <media/player/upstream.h>

#include <algorithm>
#include <utility>

namespace belvedere::media {
namespace {

constexpr int proxyPauseMs = 3000;
constexpr qint64 pieceBytes = 256 << 10;

} // namespace

void Upstream::finish(const Status &status)
{
    m_status = status;
    Q_EMIT finished();
}

NetUpstream::NetUpstream(net::Http &http, const net::StreamRequest &request, bool patient)
    : m_http(http), m_request(request), m_patient(patient)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &NetUpstream::begin);
}

void NetUpstream::start()
{
    begin();
}

void NetUpstream::begin()
{
    m_stream = m_http.stream(m_request);
    connect(m_stream.get(), &net::Stream::begun, this, [this](qint64 length) {
        if (!std::exchange(m_begun, true))
            Q_EMIT begun(length);
    });
    connect(m_stream.get(), &net::Stream::bytes, this, &Upstream::bytes);
    connect(m_stream.get(), &net::Stream::attemptFailed, this, &Upstream::troubled);
    connect(m_stream.get(), &net::Stream::finished, this, &NetUpstream::streamEnded);
    m_stream->start();
}

void NetUpstream::streamEnded()
{
    const Status status = m_stream->status();
    const qint64 came = m_stream->received();
    m_stream.release()->deleteLater(); // it is the sender
    const bool again = !status && m_patient && status.error().kind == ErrorKind::Proxy;
    if (!again) {
        finish(status);
        return;
    }
    m_request.from += came;
    m_request.mostBytes -= came;
    if (m_request.length >= 0)
        m_request.length -= came;
    m_pause.start(proxyPauseMs);
    Q_EMIT troubled(status.error());
}

FileUpstream::FileUpstream(const QString &path, const net::StreamRequest &request) : m_file(path), m_request(request)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &FileUpstream::readSome);
}

void FileUpstream::start()
{
    m_turn.start();
}

void FileUpstream::readSome()
{
    if (!m_file.isOpen()) {
        m_left = m_file.size() - m_request.from;
        if (m_left < 0 || !m_file.open(QIODevice::ReadOnly) || !m_file.seek(m_request.from)) {
            m_turn.stop();
            finish(fail(ErrorKind::NotFound, QStringLiteral("a part of a kept video is missing, or ends before")));
            return;
        }
        if (m_request.length >= 0)
            m_left = std::min(m_left, m_request.length);
        Q_EMIT begun(m_left);
    }
    const QByteArray piece = m_file.read(qMin(m_left, pieceBytes));
    m_left -= piece.size();
    if (!piece.isEmpty())
        Q_EMIT bytes(piece);
    if (m_left > 0 && !piece.isEmpty())
        return;
    m_turn.stop();
    finish(m_left == 0 ? Status() : fail(ErrorKind::Malformed, QStringLiteral("a part of a kept video is shorter than it should be")));
}

} // namespace belvedere::media
