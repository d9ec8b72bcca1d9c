// Where the view of a sign-in may go: decided without a web engine.
#pragma once

#include <identity/provider.h>

#include <optional>

namespace belvedere::identity {

enum class Verdict {
    Load,      // a page of the sign-in
    Ticket,    // the service's address, with the ticket that was waited for: nothing is loaded
    Elsewhere, // a site that is not on the list
    Refuse,    // what is no page of a site (file:, javascript:, http:, ...)
};

// The ticket in an address of that service (CAS 3.0, 2.2.4: `ticket` in its query); nothing when the address is
// another one, or the ticket is not made as 3.1.1 says: "ST-", letters, digits, and of signs only - . _ ~
std::optional<QByteArray> ticketIn(const QUrl &url, const QUrl &service);

// True for https to the CAS server, or to one of the hosts of the list.
bool isAllowedSite(const IdentityProvider &provider, const QUrl &url);

// `service`: for which a ticket is waited for. A frame of a page may be of an allowed site, or empty.
Verdict judge(const IdentityProvider &provider, const QUrl &service, const QUrl &url, bool mainFrame);

} // namespace belvedere::identity
