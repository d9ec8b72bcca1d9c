#include <web/loaderror.h>

namespace belvedere::web {
namespace {

constexpr int stoppedLoad = -3; // ERR_ABORTED

ErrorKind kindOfNetError(int code)
{
    switch (code) {
    case -7:   // TIMED_OUT
    case -118: // CONNECTION_TIMED_OUT
        return ErrorKind::TimedOut;
    case -100: // CONNECTION_CLOSED
    case -101: // CONNECTION_RESET
    case -103: // CONNECTION_ABORTED
    case -324: // EMPTY_RESPONSE
    case -354: // CONTENT_LENGTH_MISMATCH
    case -355: // INCOMPLETE_CHUNKED_ENCODING
        return ErrorKind::Interrupted;
    case -111: // TUNNEL_CONNECTION_FAILED
    case -115: // PROXY_AUTH_UNSUPPORTED
    case -120: // SOCKS_CONNECTION_FAILED
    case -127: // PROXY_AUTH_REQUESTED
    case -130: // PROXY_CONNECTION_FAILED
    case -131: // MANDATORY_PROXY_CONFIGURATION_FAILED
    case -136: // PROXY_CERTIFICATE_INVALID
        return ErrorKind::Proxy;
    case -20: // BLOCKED_BY_CLIENT
    case -30: // BLOCKED_BY_CSP
    case -301: // DISALLOWED_URL_SCHEME
    case -302: // UNKNOWN_URL_SCHEME
        return ErrorKind::Refused;
    default: break;
    }
    if ((code <= -200 && code > -300) || code == -107 || code == -113 || code == -150) // SSL_PROTOCOL_ERROR, SSL_VERSION_...
        return ErrorKind::Tls;
    if ((code <= -102 && code > -200) || (code <= -800 && code > -900)) // refused, no name, no route, no network; DNS
        return ErrorKind::Offline;
    return ErrorKind::Http;
}

} // namespace

std::optional<ErrorKind> loadError(QWebEngineLoadingInfo::ErrorDomain domain, int code)
{
    if (code == 0 || code == stoppedLoad)
        return std::nullopt;
    if (domain == QWebEngineLoadingInfo::HttpStatusCodeDomain || code > 0)
        return code >= 500 ? std::optional(ErrorKind::Unavailable) : std::nullopt;
    return kindOfNetError(code);
}

std::optional<ErrorKind> loadError(const QWebEngineLoadingInfo &info)
{
    if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus)
        return std::nullopt;
    return loadError(info.errorDomain(), info.errorCode());
}

} // namespace belvedere::web
