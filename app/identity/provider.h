// Where people sign in with an account that they have already: Folios, an ENT.
#pragma once

#include <core/settings.h>

#include <QUrl>
#include <QVector>

namespace belvedere::identity {

// See [[identity]] in core/settings.h.
struct IdentityProvider {
    QString name;
    QUrl cas;          // "https://host/cas", without a slash at its end
    QUrl service;      // of this terminal; nothing is ever asked there
    QStringList hosts; // beside that of the CAS server
    QUrl space;        // with a slash at its end; empty: there is none
};

QVector<IdentityProvider> providersOf(const Settings &settings);

// Addresses of the CAS protocol 3.0 (https://apereo.github.io/cas/6.6.x/protocol/CAS-Protocol-Specification.html):
// 2.1, where people sign in, to come back to `service` with a ticket for it;
QUrl loginAddress(const IdentityProvider &provider, const QUrl &service);
// 2.5, which says once whose ticket it is;
QUrl validationAddress(const IdentityProvider &provider, const QByteArray &ticket);
// 2.3, which ends the session, and tells the services that were given a ticket.
QUrl logoutAddress(const IdentityProvider &provider);

} // namespace belvedere::identity
