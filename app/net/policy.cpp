#include <net/policy.h>

#include <QHostAddress>

#include <algorithm>

namespace belvedere::net {
namespace {

bool isLoopback(const QString &host)
{
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

HttpPolicy httpPolicy(const Settings &settings)
{
    HttpPolicy policy;
    policy.caFile = settings.caFile;
    if (settings.proxy == QStringLiteral("system"))
        return policy;
    policy.proxy.kind = ProxyChoice::Kind::None;
    const QUrl address(settings.proxy);
    if (!address.host().isEmpty())
        policy.proxy = {ProxyChoice::Kind::Given, address.host(), static_cast<quint16>(address.port(8080)),
                        settings.proxyUser, settings.proxyPassword};
    return policy;
}

Status checkAddress(const QUrl &address, const HttpPolicy &policy)
{
    const bool plain = address.scheme() == QStringLiteral("http") && policy.loopbackHttp
                       && isLoopback(address.host());
    const bool allowed = address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty()
                         && (plain || address.scheme() == QStringLiteral("https"));
    if (allowed)
        return {};
    return fail(ErrorKind::Refused, QStringLiteral("an address that is not https, or holds a name or a password"),
                {}, 0, QStringLiteral("give an address such as https://host/folder"));
}

Status checkRedirect(const QUrl &from, const QUrl &to, const HttpPolicy &policy)
{
    if (to.host() != from.host())
        return fail(ErrorKind::Refused, QStringLiteral("the server sends elsewhere: from %1 to %2").arg(from.host(), to.host()), {}, 0,
                    QStringLiteral("give the final address; behind a captive portal, let the terminal through"));
    if (from.scheme() == QStringLiteral("https") && to.scheme() != from.scheme())
        return fail(ErrorKind::Refused, QStringLiteral("the server sends from https to %1").arg(to.scheme()), {}, 0,
                    QStringLiteral("give the final address"));
    return checkAddress(to, policy);
}

bool worthAnotherTry(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::TimedOut || kind == ErrorKind::Interrupted
           || kind == ErrorKind::Unavailable;
}

qint64 pauseBefore(int attempt, double chance, const HttpPolicy &policy)
{
    const int doublings = std::clamp(attempt - 2, 0, 30);
    const qint64 whole = std::min(policy.firstPauseMs << doublings, policy.longestPauseMs);
    return whole - static_cast<qint64>(static_cast<double>(whole) * std::clamp(chance, 0.0, 1.0) / 2);
}

} // namespace belvedere::net
