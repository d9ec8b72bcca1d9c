// Where the region's advisers are reached, and under what name a visitor speaks to them.
#pragma once

#include <rooms/visitor.h>

namespace belvedere::live {

// Where the region's advisers are reached; all from the settings.
struct Desk {
    QUrl address;     // wss://host/path
    QString domain;   // on which visitors sign in
    QString room;     // in which advisers are, "accueil@salons.example.org"
    QString requests; // the account that keeps requests while nobody is there; empty: none
    bool isThere() const { return !address.isEmpty() && !domain.isEmpty() && !room.isEmpty(); }
};

using rooms::newVisitorSecret;
net::XmppAccount visitorAccount(const Desk &desk, const QString &secret);

} // namespace belvedere::live
