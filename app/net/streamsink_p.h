// A body that is handed on as it comes: each attempt asks for what the others have not brought.
#pragma once

#include <net/sink_p.h>
#include <net/stream.h>

#include <functional>

namespace belvedere::net {

class StreamSink : public Sink
{
public:
    struct Out {
        std::function<void(qint64 length)> begun;
        std::function<void(const QByteArray &)> bytes;
    };
    StreamSink(const StreamRequest &request, Out out) : m_request(request), m_out(std::move(out)) {}

    Status prepare(QNetworkRequest &request) override;
    Status begin(const ReplyHead &head) override;
    Status take(const QByteArray &bytes) override;
    Status finish() override;
    qint64 kept() const override { return m_received; }

private:
    qint64 next() const { return m_request.from + m_received; } // the byte of the file that is waited for
    Status checkLength(qint64 wanted) const;

    const StreamRequest m_request;
    const Out m_out;
    QByteArray m_tag;
    qint64 m_received = 0;
    qint64 m_skip = 0; // bytes before the wanted ones, from a server that has no ranges
    bool m_begun = false;
};

} // namespace belvedere::net
