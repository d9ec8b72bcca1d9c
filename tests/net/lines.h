// What the tests of net share: a quick policy, a wait for a future, bytes that differ everywhere.
#pragma once

#include <net/http.h>

#include <QTest>

namespace lines {

// Looks at the time often; pauses of the clock that is given, which a test moves.
inline belvedere::net::HttpPolicy quickPolicy(const QString &caFile = {})
{
    belvedere::net::HttpPolicy policy;
    policy.proxy.kind = belvedere::net::ProxyChoice::Kind::None;
    policy.caFile = caFile;
    policy.tickMs = 5;
    policy.firstPauseMs = 10;
    policy.longestPauseMs = 20;
    policy.loopbackHttp = true;
    return policy;
}

template <typename T>
belvedere::Result<T> wait(const QFuture<belvedere::Result<T>> &future, int milliseconds = 30'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds))
        return belvedere::fail(belvedere::ErrorKind::Internal, QStringLiteral("the test waited in vain"));
    return future.result();
}

QByteArray mixedBytes(qsizetype size, quint32 seed = 1);

} // namespace lines
