// A request whole, and its answer in memory.
#pragma once

#include <net/http.h>
#include <net/sink_p.h>

#include <QNetworkRequest>

namespace belvedere::net {

class MessageSink : public Sink
{
public:
    explicit MessageSink(Message asked) : m_asked(std::move(asked)) {}

    QByteArray method() const override { return m_asked.method; }
    QByteArray body() const override { return m_asked.body; }
    bool follows() const override { return m_asked.follow; }

    Status prepare(QNetworkRequest &request) override
    {
        reply = {};
        for (const auto &[name, value] : m_asked.fields)
            request.setRawHeader(name, value);
        if (!m_asked.body.isEmpty() && !request.hasRawHeader("Content-Type"))
            request.setRawHeader("Content-Type", "application/octet-stream");
        return {};
    }
    bool reads(int status) const override
    {
        const bool mayPass = status == 407 || status == 408 || status == 423 || status == 429;
        return m_asked.readsRefusals && status >= 300 && status < 500 && !mayPass;
    }
    Status begin(const ReplyHead &head) override
    {
        const bool sent = !m_asked.follow && head.status >= 300 && head.status < 400;
        const bool expected = sent || reads(head.status) || (m_asked.method == "GET" ? head.status == 200 : head.status >= 200 && head.status < 300);
        if (!expected)
            return fail(ErrorKind::Http, QStringLiteral("an answer %1 without what was asked for").arg(head.status));
        reply.status = head.status;
        reply.etag = head.etag;
        reply.location = head.location;
        reply.cookies = head.cookies;
        reply.type = head.type;
        return room(head.length);
    }
    Status take(const QByteArray &more) override
    {
        if (const Status fits = room(reply.body.size() + more.size()); !fits)
            return fits;
        reply.body += more;
        return {};
    }
    Status finish() override { return {}; }
    qint64 kept() const override { return 0; }

    Result<Reply> outcome(const Status &status) const
    {
        return status.map([this] { return reply; });
    }

    Reply reply;

private:
    Status room(qint64 size) const
    {
        if (size <= m_asked.mostBytes)
            return {};
        return fail(ErrorKind::TooMany, QStringLiteral("an answer of more than %1 bytes").arg(m_asked.mostBytes));
    }
    const Message m_asked;
};

// Of which the body alone is wanted.
class BodySink : public MessageSink
{
public:
    using MessageSink::MessageSink;
    Result<QByteArray> outcome(const Status &status) const
    {
        return status.map([this] { return reply.body; });
    }
};

} // namespace belvedere::net
