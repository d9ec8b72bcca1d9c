// What a failed reply means, in the terms of core/result.h.
#pragma once

#include <core/result.h>

#include <QNetworkReply>

namespace belvedere::net {

// `status` is the HTTP status, 0 when no head came; `byProxy` when a proxy was set: what Qt then calls
// an unknown error is the proxy's. Never says a user or a password.
Error replyError(QNetworkReply::NetworkError code, int status, const QString &host, bool byProxy);

} // namespace belvedere::net
