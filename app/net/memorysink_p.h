// A small body, kept in memory.
#pragma once

#include <net/sink_p.h>

namespace belvedere::net {

class MemorySink : public Sink
{
public:
    explicit MemorySink(qint64 most) : m_most(most) {}

    Status prepare(QNetworkRequest &) override
    {
        bytes.clear();
        return {};
    }
    Status begin(const ReplyHead &head) override
    {
        if (head.status != 200)
            return fail(ErrorKind::Http, QStringLiteral("an answer %1 without what was asked for").arg(head.status));
        return room(head.length);
    }
    Status take(const QByteArray &more) override
    {
        if (const Status fits = room(bytes.size() + more.size()); !fits)
            return fits;
        bytes += more;
        return {};
    }
    Status finish() override { return {}; }
    qint64 kept() const override { return 0; }

    Result<QByteArray> outcome(const Status &status) const
    {
        return status.map([this] { return bytes; });
    }

    QByteArray bytes;

private:
    Status room(qint64 size) const
    {
        if (size <= m_most)
            return {};
        return fail(ErrorKind::TooMany, QStringLiteral("an answer of more than %1 bytes").arg(m_most));
    }
    const qint64 m_most;
};

} // namespace belvedere::net
