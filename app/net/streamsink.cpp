#include <net/streamsink_p.h>

#include <net/ranges_p.h>

#include <QNetworkRequest>

#include <utility>

namespace belvedere::net {

Status StreamSink::checkLength(qint64 wanted) const
{
    if (wanted > m_request.mostBytes)
        return fail(ErrorKind::TooMany, QStringLiteral("a body of more than %1 bytes").arg(m_request.mostBytes));
    return {};
}

Status StreamSink::prepare(QNetworkRequest &request)
{
    if (next() == 0 && m_request.length < 0)
        return {};
    QByteArray range = "bytes=" + QByteArray::number(next()) + '-';
    if (m_request.length >= 0)
        range += QByteArray::number(m_request.from + m_request.length - 1);
    request.setRawHeader("Range", range);
    if (m_received > 0 && !m_tag.isEmpty())
        request.setRawHeader("If-Range", m_tag);
    return {};
}

Status StreamSink::begin(const ReplyHead &head)
{
    const ContentRange range = parseContentRange(head.contentRange);
    if (head.status != 200 && head.status != 206)
        return fail(ErrorKind::Http, QStringLiteral("an answer %1 without what was asked for").arg(head.status));
    if (head.status == 206 && range.first != next())
        return fail(ErrorKind::Http, QStringLiteral("another part than the asked one"));
    m_skip = head.status == 200 ? next() : 0;
    qint64 length = m_request.length;
    if (length < 0 && head.length >= 0)
        length = m_received + head.length - m_skip;
    if (const Status fits = checkLength(length); !fits)
        return fits;
    m_tag = tagOf(head);
    if (!std::exchange(m_begun, true))
        m_out.begun(length);
    return {};
}

Status StreamSink::take(const QByteArray &bytes)
{
    const qint64 passed = qMin<qint64>(m_skip, bytes.size());
    m_skip -= passed;
    QByteArray more = bytes.mid(passed);
    if (m_request.length >= 0)
        more.truncate(qMin<qint64>(more.size(), m_request.length - m_received));
    if (const Status fits = checkLength(m_received + more.size()); !fits)
        return fits;
    if (more.isEmpty())
        return {};
    m_received += more.size();
    m_out.bytes(more);
    return {};
}

Status StreamSink::finish()
{
    if (m_request.length >= 0 && m_received < m_request.length)
        return fail(ErrorKind::Http, QStringLiteral("the file ends before the wanted part does"));
    return {};
}

} // namespace belvedere::net
