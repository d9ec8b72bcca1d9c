#include <net/replyerror_p.h>

namespace belvedere::net {
namespace {

Error statusError(int status, const QString &host)
{
    const QString detail = QStringLiteral("%1 answers %2").arg(host).arg(status);
    switch (status) {
    case 404:
    case 410: return {ErrorKind::NotFound, detail, {}, 0, QStringLiteral("check the address")};
    case 407:
        return {ErrorKind::Proxy, QStringLiteral("the proxy asks for a name and a password"), {}, 0,
                QStringLiteral("set proxy-user and proxy-password under [network]")};
    case 408:
    case 429: return {ErrorKind::Unavailable, detail, {}, 0, QStringLiteral("try again later")};
    case 412: return {ErrorKind::Refused, QStringLiteral("what was there at %1 has changed meanwhile").arg(host)};
    case 413: return {ErrorKind::TooMany, QStringLiteral("too much for %1").arg(host)};
    case 423: return {ErrorKind::Unavailable, QStringLiteral("locked at %1").arg(host), {}, 0, QStringLiteral("try again later")};
    case 507: return {ErrorKind::DiskFull, QStringLiteral("%1 has no room left").arg(host)};
    default: break;
    }
    return status >= 500 ? Error{ErrorKind::Unavailable, detail, {}, 0, QStringLiteral("try again later")}
                         : Error{ErrorKind::Http, detail, {}, 0, QStringLiteral("check the rights on the server")};
}

Error proxyError(QNetworkReply::NetworkError code)
{
    if (code == QNetworkReply::ProxyAuthenticationRequiredError)
        return statusError(407, {});
    return {ErrorKind::Proxy, QStringLiteral("the proxy cannot be reached or refuses"), {}, 0,
            QStringLiteral("check proxy under [network], and that the proxy lets this address through")};
}

} // namespace

Error replyError(QNetworkReply::NetworkError code, int status, const QString &host, bool byProxy)
{
    using Code = QNetworkReply;
    if (status >= 400)
        return statusError(status, host);
    if (byProxy && code == Code::UnknownNetworkError)
        return proxyError(code);
    switch (code) {
    case Code::SslHandshakeFailedError:
        return {ErrorKind::Tls, QStringLiteral("%1 cannot prove who it is").arg(host), {}, 0,
                QStringLiteral("check the clock of the terminal, and ca-file under [network]")};
    case Code::ProxyConnectionRefusedError:
    case Code::ProxyNotFoundError:
    case Code::ProxyAuthenticationRequiredError:
    case Code::UnknownProxyError: return proxyError(code);
    case Code::TimeoutError:
    case Code::ProxyTimeoutError:
        return {ErrorKind::TimedOut, QStringLiteral("%1 does not answer").arg(host)};
    case Code::RemoteHostClosedError:
    case Code::ProxyConnectionClosedError:
        return {ErrorKind::Interrupted, QStringLiteral("the connection to %1 ended too early").arg(host)};
    case Code::ConnectionRefusedError:
    case Code::HostNotFoundError:
    case Code::TemporaryNetworkFailureError:
    case Code::NetworkSessionFailedError:
    case Code::UnknownNetworkError:
        return {ErrorKind::Offline, QStringLiteral("%1 cannot be reached").arg(host), {}, 0,
                QStringLiteral("check the cable, the name of the server, and proxy under [network]")};
    default: break;
    }
    return {ErrorKind::Http, QStringLiteral("%1 does not answer as expected (%2)").arg(host).arg(int(code))};
}

} // namespace belvedere::net
