#include <identity/navigation.h>

#include <net/sitelist.h>

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
    return net::isAllowedSite(provider.cas, provider.hosts, url);
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
