// What every exchange over HTTP keeps to: which addresses, through which proxy, how long, how often.
#pragma once

#include <core/result.h>
#include <core/settings.h>

#include <QUrl>

namespace belvedere::net {

struct ProxyChoice {
    enum class Kind { None, System, Given };
    Kind kind = Kind::System;
    QString host = {};
    quint16 port = 0;
    QString user = {};
    QString password = {}; // never in a log, an address or an error
};

// Times are milliseconds of the clock that is handed to Http.
struct HttpPolicy {
    ProxyChoice proxy = {};
    QString caFile = {};             // PEM, trusted beside the system's certificates; empty: none
    qint64 connectMs = 30'000;       // from the request to the head of the answer
    qint64 idleMs = 30'000;          // without one byte of the body
    qint64 slowestPerSecond = 2'000; // bytes, as a mean over rateMs; slower is given up
    qint64 rateMs = 60'000;
    int mostRedirects = 4;
    int mostAttempts = 5;            // in a row that bring nothing new
    qint64 firstPauseMs = 2'000;     // between attempts; see pauseBefore()
    qint64 longestPauseMs = 120'000;
    int tickMs = 250;                // how often the times above are looked at
    bool loopbackHttp = false;       // http to this very machine, for tests and demonstrations alone
};

// The policy that the [network] section asks for.
HttpPolicy httpPolicy(const Settings &settings);

// Refused unless https, without a user or a password in it; or http to the loopback where allowed.
Status checkAddress(const QUrl &address, const HttpPolicy &policy);
// A redirection stays on the same host and on an allowed address, so that an answer of a captive
// portal is never taken for the server's.
Status checkRedirect(const QUrl &from, const QUrl &to, const HttpPolicy &policy);

// True for what may pass by itself: Offline, TimedOut, Interrupted, Unavailable.
bool worthAnotherTry(ErrorKind kind);
// Before attempt 2, 3...: firstPauseMs doubled each time up to longestPauseMs, of which `chance`
// (0 to 1) takes away up to a half, so that a thousand terminals do not come back together.
qint64 pauseBefore(int attempt, double chance, const HttpPolicy &policy);

} // namespace belvedere::net
