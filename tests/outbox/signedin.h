// Somebody who is signed in at the real CAS server, with a real space behind it, and who looks from outside afterwards.
#pragma once

#include <core/clock.h>
#include <identity/provider.h>
#include <net/http.h>
#include <outbox/entry.h>
#include <servers/apache.h>
#include <servers/cas.h>

class SignedIn
{
public:
    // The CAS server and its space, which outlive it.
    SignedIn(servers::Cas &cas, servers::Apache &space);

    bool start(); // both servers
    // A new session, whose space is reached at `root`; empty: straight.
    belvedere::Result<belvedere::outbox::Session> signIn(const QUrl &root = {});
    void signOut() const; // of CAS, from somewhere else
    QByteArray casCookie() const { return m_casCookie; } // of the last one
    QByteArray spaceCookie() const { return m_spaceCookie; }
    // What the servers say to who has copied the cookies of the last session.
    bool isSignedInAtCas() const;
    bool isSignedInAtSpace() const;
    belvedere::Settings settings() const;

private:
    belvedere::identity::IdentityProvider provider() const;

    servers::Cas &m_cas;
    servers::Apache &m_space;
    const belvedere::SystemClock m_clock;
    QByteArray m_casCookie;
    QByteArray m_spaceCookie;
    std::unique_ptr<belvedere::net::Http> m_http;
};
