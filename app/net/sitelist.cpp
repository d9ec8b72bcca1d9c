#include <net/sitelist.h>

#include <algorithm>

namespace belvedere::net {
namespace {
constexpr int portOfHttps = 443;
}

bool isListed(const QString &listed, const QUrl &url)
{
    const QString host = listed.section(u':', 0, 0);
    const int port = listed.contains(u':') ? listed.section(u':', 1).toInt() : portOfHttps;
    if (url.port(portOfHttps) != port)
        return false;
    return host.startsWith(QStringLiteral("*.")) ? url.host().endsWith(host.mid(1)) : url.host() == host;
}

bool isAllowedSite(const QUrl &home, const QStringList &hosts, const QUrl &url)
{
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.host() == home.host() && url.port(portOfHttps) == home.port(portOfHttps))
        return true;
    return std::any_of(hosts.begin(), hosts.end(), [&url](const QString &listed) { return isListed(listed, url); });
}

} // namespace belvedere::net
