// What all the exchanges of one Http share.
#pragma once

#include <net/policy.h>

#include <core/clock.h>

#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace belvedere::net {

struct Session {
    Session(const HttpPolicy &asked, const Clock &terminalClock) : policy(asked), clock(terminalClock) {}

    const HttpPolicy policy;
    const Clock &clock;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager manager;
};

} // namespace belvedere::net
