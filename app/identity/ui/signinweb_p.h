// The pieces of the web engine that SignInBrowser puts together: a page of the
// sites of the list alone (web/sitepage.h), which hands tickets and failures on.
#pragma once

#include <identity/signin.h>
#include <web/sitepage.h>

#include <QPointer>

namespace belvedere::identity::ui {

class SignInWebPage : public web::SitePage
{
    Q_OBJECT
public:
    SignInWebPage(QWebEngineProfile *profile, const web::SiteAccess &access, QObject *parent);

    // Tickets and failures go to it while it lives. Without one, or after its death, the pages of `provider` alone.
    void follow(SignIn *signIn);
    void forget() { m_signIn = nullptr; }

Q_SIGNALS:
    void linkRefused(); // the person followed a link that leads elsewhere

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame) override;

private:
    void loadingChangedTo(const QWebEngineLoadingInfo &info);

    QPointer<SignIn> m_signIn;
    IdentityProvider m_provider;
};

} // namespace belvedere::identity::ui
