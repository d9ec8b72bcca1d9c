// The head of whatever answers, without a proof of who it is; the body is not taken.
#pragma once

#include <net/http.h>
#include <net/sink_p.h>

namespace belvedere::net {

class UnprovedSink : public Sink
{
public:
    explicit UnprovedSink(const Unproved &) {}

    bool follows() const override { return false; }
    bool wantsProof() const override { return false; }
    Status prepare(QNetworkRequest &) override { return {}; }
    Status begin(const ReplyHead &head) override
    {
        m_seen = Unproved{head.date, head.location};
        return fail(ErrorKind::Cancelled, QStringLiteral("enough was seen"));
    }
    Status take(const QByteArray &) override { return {}; }
    Status finish() override { return {}; }
    qint64 kept() const override { return 0; }

    Result<Unproved> outcome(const Status &status) const
    {
        if (m_seen)
            return *m_seen;
        return fail(status ? Error{ErrorKind::Http, QStringLiteral("no answer")} : status.error());
    }

private:
    std::optional<Unproved> m_seen;
};

} // namespace belvedere::net
