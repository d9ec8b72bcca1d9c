// Signing in to a space of one's own, for one visit: owns the view, the network and the sign-in, and ends them.
#pragma once

#include <core/clock.h>
#include <core/settings.h>
#include <identity/provider.h>
#include <look/theme.h>

#include <QObject>

#include <memory>

class QWidget;

namespace belvedere::net {
class Http;
}
namespace belvedere::identity {
class LoginFlow;
class SignIn;
struct SpaceAccess;
}
namespace belvedere::outbox {
class Outbox;
struct Contents;
}
namespace belvedere::identity::ui {
class CloudPage;
class SignInBrowser;
class SignInPage;
}

namespace belvedere::shell {

class Signing : public QObject
{
    Q_OBJECT
public:
    // The clock and the outbox outlive it. Without a provider in the settings there is no view.
    Signing(const Settings &settings, const Clock &clock, outbox::Outbox &outbox, QObject *parent = nullptr);
    ~Signing() override;

    bool isOffered() const { return m_browser != nullptr; }
    bool isCloudOffered() const { return m_http && (m_settings.anyCloud || !m_settings.clouds.isEmpty()); }
    // Behind an invitation: the view is made, and parked in the window.
    void warmUp(QWidget *window);

    // The page, as things stand.
    identity::ui::SignInPage *buildPage(look::Theme &theme, Language language);
    identity::ui::CloudPage *buildCloudPage(look::Theme &theme); // the same for a Nextcloud
    bool isInCloud() const; // who is signed in came by that page
    bool hasSpace() const; // some provider has a space for documents
    bool isSignedIn() const;
    // Of who is signed in, where the provider has a space; else null.
    std::shared_ptr<const identity::SpaceAccess> space() const;

    // Nobody is signed in any more, here and at once. The CAS server is told meanwhile; where the outbox has still
    // something to send, after that. `latest`: what there is at the end of the visit, when it is known.
    void signOut(const outbox::Contents &latest);

Q_SIGNALS:
    void signedIn();
    void signedOut();
    void keepRequested();  // from the page, into their space
    void importRequested(); // from the page, of documents that are in their space
    void leaveRequested(); // from the page, back to the classeur
    void wordsRequested(); // from the page, to keep it without an account

private:
    void choose(int provider, Language language);
    void putIntoOutbox();
    void openCloud(const QUrl &server);
    void leaveSession(const outbox::Contents &latest);
    void leaveCloud(const outbox::Contents &latest);

    const Settings m_settings;
    const Clock &m_clock;
    outbox::Outbox &m_outbox;
    const QVector<identity::IdentityProvider> m_providers;
    std::unique_ptr<net::Http> m_http;
    std::unique_ptr<identity::ui::SignInBrowser> m_browser;
    std::unique_ptr<identity::SignIn> m_signIn;
    std::unique_ptr<identity::LoginFlow> m_flow; // one of the two at a time
};

} // namespace belvedere::shell
