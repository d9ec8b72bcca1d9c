#include <identity/navigation.h>

#include <QUrlQuery>

#include <algorithm>

namespace belvedere::identity {
namespace {

constexpr int httpsPort = 443;
constexpr int longestTicket = 512; // of which 256 are the least that 3.1.1 asks for
constexpr int longestAddress = 8192;

bool isTicketCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

bool isSameService(const QUrl &url, const QUrl &service)
{
    return url.scheme() == service.scheme() && url.host() == service.host() && url.userInfo().isEmpty()
        && url.port(httpsPort) == service.port(httpsPort) && url.path() == service.path();
}

// "host", "host:port" or "*.domain".
bool isListed(const QString &listed, const QUrl &url)
{
    const QString host = listed.section(u':', 0, 0);
    const int port = listed.contains(u':') ? listed.section(u':', 1).toInt() : httpsPort;
    if (url.port(httpsPort) != port)
        return false;
    return host.startsWith(QStringLiteral("*.")) ? url.host().endsWith(host.mid(1)) : url.host() == host;
}

} // namespace

std::optional<QByteArray> ticketIn(const QUrl &url, const QUrl &service)
{
    if (service.isEmpty() || !isSameService(url, service))
        return std::nullopt;
    const QStringList tickets = QUrlQuery(url).allQueryItemValues(QStringLiteral("ticket"), QUrl::FullyEncoded);
    if (tickets.size() != 1)
        return std::nullopt;
    const QByteArray ticket = tickets.first().toLatin1();
    if (!ticket.startsWith("ST-") || ticket.size() > longestTicket || !std::all_of(ticket.begin(), ticket.end(), isTicketCharacter))
        return std::nullopt;
    return ticket;
}

bool isAllowedSite(const IdentityProvider &provider, const QUrl &url)
{
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.host() == provider.cas.host() && url.port(httpsPort) == provider.cas.port(httpsPort))
        return true;
    return std::any_of(provider.hosts.begin(), provider.hosts.end(), [&](const QString &listed) { return isListed(listed, url); });
}

Verdict judge(const IdentityProvider &provider, const QUrl &service, const QUrl &url, bool mainFrame)
{
    if (url.toEncoded().size() > longestAddress)
        return Verdict::Refuse;
    if (mainFrame && ticketIn(url, service))
        return Verdict::Ticket;
    if (isAllowedSite(provider, url) && !isSameService(url, provider.service))
        return Verdict::Load;
    if (!mainFrame && (url == QUrl(QStringLiteral("about:blank")) || url == QUrl(QStringLiteral("about:srcdoc"))))
        return Verdict::Load;
    return url.scheme() == QStringLiteral("https") && !url.host().isEmpty() ? Verdict::Elsewhere : Verdict::Refuse;
}

} // namespace belvedere::identity
