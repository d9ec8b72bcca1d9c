#include <identity/ui/signinweb_p.h>

#include <web/loaderror.h>

namespace belvedere::identity::ui {
SignInWebPage::SignInWebPage(QWebEngineProfile *profile, const web::SiteAccess &access, QObject *parent)
    : SitePage(profile, access, parent)
{
    connect(this, &QWebEnginePage::loadingChanged, this, &SignInWebPage::loadingChangedTo);
    connect(this, &QWebEnginePage::renderProcessTerminated, this, [this] {
        if (m_signIn)
            m_signIn->loadFailed(ErrorKind::Internal);
    }, Qt::QueuedConnection);
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

void SignInWebPage::loadingChangedTo(const QWebEngineLoadingInfo &info)
{
    if (!m_signIn || info.url() == blank())
        return;
    if (const auto kind = web::loadError(info))
        m_signIn->loadFailed(*kind);
    else if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus
             || (info.status() == QWebEngineLoadingInfo::LoadFailedStatus && info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain))
        m_signIn->pageShown();
}

} // namespace belvedere::identity::ui
