// What the tests of streams share: a policy that waits for nothing, the films as a catalogue has them.
#pragma once

#include <media/keptvideos.h>
#include <servers/films.h>

#include <net/policy.h>

namespace streams {

inline belvedere::net::HttpPolicy quickPolicy(const QString &caFile)
{
    belvedere::net::HttpPolicy policy;
    policy.proxy.kind = belvedere::net::ProxyChoice::Kind::None;
    policy.caFile = caFile;
    policy.tickMs = 5;
    policy.firstPauseMs = 10;
    policy.longestPauseMs = 20;
    policy.mostAttempts = 1;
    return policy;
}

// The films of the demo, streamed from there.
QVector<belvedere::media::Video> videos(const servers::Films &films);
inline belvedere::media::KeepSource source(const QString &id, const QUrl &stream)
{
    return {id, QStringLiteral("nature"), stream, 18'000};
}

} // namespace streams
