// The pieces of the web engine that SignInBrowser puts together: closed (web/closed.h), but for what the pages of
// a sign-in need, and that from the sites of the list alone.
#pragma once

#include <identity/signin.h>
#include <web/closed.h>

#include <QPointer>
#include <QSslCertificate>
#include <QWebEngineUrlRequestInterceptor>

namespace belvedere::identity::ui {

// Blocks every request to a site that is not on the list: pictures, scripts and frames too.
class SiteInterceptor : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;
    void allow(const IdentityProvider &provider) { m_provider = provider; }
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    IdentityProvider m_provider; // of nobody at first: nothing is allowed
};

struct WebAccess {
    QList<QSslCertificate> authorities = {}; // beside the system's
    QString proxyUser = {};
    QString proxyPassword = {};
};

// Scripts and their storage in memory, and nothing else, are open again.
class SignInWebPage : public web::ClosedPage
{
    Q_OBJECT
public:
    SignInWebPage(QWebEngineProfile *profile, const WebAccess &access, QObject *parent);

    // Starts the processes of the engine on an empty page, so that the first page of a person does not wait for them.
    void warmUp();

    // Tickets and failures go to it while it lives. Without one, or after its death, the pages of `provider` alone.
    void follow(SignIn *signIn);
    void forget() { m_signIn = nullptr; }

Q_SIGNALS:
    void linkRefused(); // the person followed a link that leads elsewhere

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame) override;

private:
    void checkCertificate(QWebEngineCertificateError error);
    void loadingChangedTo(const QWebEngineLoadingInfo &info);

    const WebAccess m_access;
    QPointer<SignIn> m_signIn;
    IdentityProvider m_provider;
};

} // namespace belvedere::identity::ui
