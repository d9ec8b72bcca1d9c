// One sign-in through CAS, as a state machine without a window: the ui shows pages and hands their navigations.
#pragma once

#include <identity/navigation.h>
#include <identity/response.h>
#include <identity/spaceaccess.h>

#include <core/clock.h>
#include <net/http.h>

#include <memory>
#include <optional>

namespace belvedere::identity {

class SignIn : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Out,      // nobody is signed in
        AtLogin,  // the view is at the pages of the sign-in
        Checking, // a ticket came: whose is it?
        Opening,  // the person is known; a ticket for their space is waited for, without asking them again
        In,       // signed in, and the space is open where there is one
        Failed,   // problem() says why; begin() tries again
    };

    // Both outlive it. For http, mostAttempts is 1: a ticket is worth one request.
    SignIn(IdentityProvider provider, net::Http &http, const Clock &clock, QObject *parent = nullptr);
    ~SignIn() override;

    const IdentityProvider &provider() const { return m_provider; }
    State state() const { return m_state; }
    // Kinds of Failed: Expired (ticket), Clock, Portal, Offline, TimedOut, Interrupted, Unavailable (server), Proxy,
    // Tls (certificate), Refused (the server does not know the terminal, or leads to a site off the list),
    // Malformed, Http (answers of another kind), Internal (the view's process died). Its detail names nobody.
    const Error &problem() const { return m_problem; }
    const std::optional<Person> &person() const { return m_person; } // from Opening on
    // In, where the provider has a space; else null. The signed-in person's, until end().
    std::shared_ptr<const SpaceAccess> space() const { return m_access; }

    // From Out or Failed: asks for the login page.
    void begin();
    // Forgets everything, answers that are under way too. The caller loads logoutAddress() in the same profile.
    void end();

    // May the view go there? Where the answer is Ticket, the view does not, and hands the address to take().
    Verdict verdictOn(const QUrl &url, bool mainFrame) const;
    void take(const QUrl &url);
    // A page is there: where a ticket was waited for, CAS asks the person something first.
    void pageShown();
    // The view's page could not be loaded: with the kind of what went wrong, Tls and Offline among them.
    void loadFailed(ErrorKind kind);
    // The sign-in itself led to a site that is not on the list, not a link that the person followed.
    void ledElsewhere(const QUrl &url);

Q_SIGNALS:
    void loadRequested(const QUrl &url); // in the view
    void changed();                      // the state

private:
    void waitForTicket(const QUrl &service, State state);
    void setState(State state);
    void failWith(const Error &error);
    void explain(const Error &error); // why a server cannot prove who it is
    void validate(const QByteArray &ticket);
    void openSpace(const QUrl &withTicket);

    const IdentityProvider m_provider;
    net::Http &m_http;
    const Clock &m_clock;
    State m_state = State::Out;
    QUrl m_service; // for which a ticket is waited for; empty: for none
    Error m_problem;
    std::optional<Person> m_person;
    std::shared_ptr<const SpaceAccess> m_access;
    int m_turn = 0; // what is answered for an earlier one is for nobody
};

} // namespace belvedere::identity
