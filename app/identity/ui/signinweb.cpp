#include <identity/ui/signinweb_p.h>

#include <identity/ui/loaderror.h>

#include <net/proof.h>

#include <QAuthenticator>
#include <QWebEngineCertificateError>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>

namespace belvedere::identity::ui {
namespace {

QUrl blank()
{
    return QUrl(QStringLiteral("about:blank"));
}

} // namespace

void SiteInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QUrl url = info.requestUrl();
    using Info = QWebEngineUrlRequestInfo;
    const bool inPage = info.resourceType() != Info::ResourceTypeMainFrame && info.resourceType() != Info::ResourceTypeSubFrame;
    const bool ofItself = inPage && (url.scheme() == QStringLiteral("data") || url.scheme() == QStringLiteral("blob"));
    if (!ofItself && !isAllowedSite(m_provider, url))
        info.block(true);
}

SignInWebPage::SignInWebPage(QWebEngineProfile *profile, const WebAccess &access, QObject *parent)
    : ClosedPage(profile, parent), m_access(access)
{
    settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    settings()->setAttribute(QWebEngineSettings::LocalStorageEnabled, true);
    connect(this, &QWebEnginePage::certificateError, this, &SignInWebPage::checkCertificate);
    connect(this, &QWebEnginePage::loadingChanged, this, &SignInWebPage::loadingChangedTo);
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this] {
        if (m_signIn)
            m_signIn->loadFailed(ErrorKind::Internal);
    }, Qt::QueuedConnection);
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &, QAuthenticator *authenticator, const QString &) {
                if (m_access.proxyUser.isEmpty() || authenticator->user() == m_access.proxyUser)
                    return; // none, or refused already
                authenticator->setUser(m_access.proxyUser);
                authenticator->setPassword(m_access.proxyPassword);
            });
}

void SignInWebPage::warmUp()
{
    load(blank());
}

void SignInWebPage::follow(SignIn *signIn)
{
    m_signIn = signIn;
    m_provider = signIn->provider();
}

bool SignInWebPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame)
{
    if (url == blank())
        return true;
    const Verdict verdict = m_signIn ? m_signIn->verdictOn(url, mainFrame) : judge(m_provider, {}, url, mainFrame);
    const auto tell = [this](auto what) { // outside of the engine's own call
        QMetaObject::invokeMethod(this, [this, what] {
            if (m_signIn)
                what(*m_signIn);
        }, Qt::QueuedConnection);
    };
    if (verdict == Verdict::Ticket)
        tell([url](SignIn &signIn) { signIn.take(url); });
    else if (verdict != Verdict::Load && mainFrame && type == NavigationTypeLinkClicked)
        Q_EMIT linkRefused();
    else if (verdict != Verdict::Load && mainFrame)
        tell([url](SignIn &signIn) { signIn.ledElsewhere(url); });
    return verdict == Verdict::Load;
}

// The engine knows the system's certificates; those of the settings are looked at here. Nobody is ever asked
// whether to go on without a proof.
void SignInWebPage::checkCertificate(QWebEngineCertificateError error)
{
    const bool unknown = error.type() == QWebEngineCertificateError::CertificateAuthorityInvalid;
    if (unknown && error.isOverridable() && net::provesItself(error.certificateChain(), error.url().host(), m_access.authorities))
        error.acceptCertificate();
    else
        error.rejectCertificate();
}

void SignInWebPage::loadingChangedTo(const QWebEngineLoadingInfo &info)
{
    if (!m_signIn || info.url() == blank())
        return;
    if (const auto kind = loadError(info))
        m_signIn->loadFailed(*kind);
    else if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus
             || (info.status() == QWebEngineLoadingInfo::LoadFailedStatus && info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain))
        m_signIn->pageShown();
}

} // namespace belvedere::identity::ui
