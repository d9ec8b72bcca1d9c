// Sites on a list of the settings.
#pragma once

#include <QStringList>
#include <QUrl>

namespace belvedere::net {

// "host", "host:port" or "*.domain" (any host below it, not the domain itself); 443 where no port is said.
bool isListed(const QString &listed, const QUrl &url);
// True for https, without a user in it, to the host and port of `home` or to one of the list.
bool isAllowedSite(const QUrl &home, const QStringList &hosts, const QUrl &url);

} // namespace belvedere::net
