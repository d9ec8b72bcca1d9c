// Under what name a visitor speaks to the region's server: one that only who holds the secret can take again.
#pragma once

#include <net/xmppstream.h>

namespace belvedere::live {

// Where the region's advisers are reached; all from the settings.
struct Desk {
    QUrl address;     // wss://host/path
    QString domain;   // on which visitors sign in
    QString room;     // in which advisers are, "accueil@salons.example.org"
    QString requests; // the account that keeps requests while nobody is there; empty: none
    bool isThere() const { return !address.isEmpty() && !domain.isEmpty() && !room.isEmpty(); }
};

QString newVisitorSecret(); // 256 bits
// The name is the first 32 hexadecimal digits of the secret's SHA-256 (installer/prosody/mod_auth_visitor.lua); where
// the server does not know that, ANONYMOUS.
net::XmppAccount visitorAccount(const Desk &desk, const QString &secret);

} // namespace belvedere::live
