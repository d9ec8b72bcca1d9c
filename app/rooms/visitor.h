// Under what name somebody speaks to the region's server: one that only who holds the secret can take again.
#pragma once

#include <net/xmppstream.h>

namespace belvedere::rooms {

QString newVisitorSecret(); // 256 bits
// The name is the first 32 hexadecimal digits of the secret's SHA-256 (installer/prosody/mod_auth_visitor.lua); where
// the server does not know that, ANONYMOUS.
net::XmppAccount visitorAccount(const QUrl &address, const QString &domain, const QString &secret);
// Of such a name, as far as it can be told: nobody else can have it.
bool isVisitorName(const QString &bareJid, const QString &domain);

} // namespace belvedere::rooms
