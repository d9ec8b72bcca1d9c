// The head of an answer and its first bytes; the rest is not asked for, and not taken.
#pragma once

#include <net/http.h>
#include <net/sink_p.h>

#include <QNetworkRequest>

namespace belvedere::net {

class GlimpseSink : public Sink
{
public:
    explicit GlimpseSink(qint64 most) : m_most(most) {}

    Status prepare(QNetworkRequest &request) override
    {
        m_seen = {};
        request.setRawHeader("Range", "bytes=0-" + QByteArray::number(m_most - 1));
        return {};
    }
    Status begin(const ReplyHead &head) override
    {
        if (head.status != 200 && head.status != 206)
            return fail(ErrorKind::Http, QStringLiteral("an answer %1 without what was asked for").arg(head.status));
        m_partial = head.status == 206;
        m_seen.address = head.address;
        m_seen.type = head.type;
        bool known = false; // RFC 9110, 14.4: bytes 0-99/1234
        const qint64 total = head.contentRange.mid(head.contentRange.lastIndexOf('/') + 1).toLongLong(&known);
        m_seen.length = head.status == 200 ? head.length : known ? total : -1;
        return {};
    }
    Status take(const QByteArray &more) override
    {
        m_seen.beginning += more.left(m_most - m_seen.beginning.size());
        m_enough = m_seen.beginning.size() == m_most;
        // A server that knows no ranges sends everything: the exchange is ended here.
        return m_enough && !m_partial && m_seen.length != m_most ? fail(ErrorKind::Cancelled, QStringLiteral("enough was seen")) : Status();
    }
    Status finish() override { return {}; }
    qint64 kept() const override { return 0; }

    Result<Glimpse> outcome(const Status &status) const
    {
        if (!status && !m_enough)
            return fail(status.error());
        return m_seen;
    }

private:
    const qint64 m_most;
    Glimpse m_seen;
    bool m_partial = false;
    bool m_enough = false;
};

} // namespace belvedere::net
