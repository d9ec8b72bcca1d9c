#include <contact/ui/moelbrowser.h>

#include <contact/ui/moelweb_p.h>

#include <net/sitelist.h>
#include <web/loaderror.h>

#include <QPointer>
#include <QWebEngineCookieStore>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineProfile>

namespace belvedere::contact::ui {

MoelWebPage::MoelWebPage(QWebEngineProfile *profile, const web::SiteAccess &access, web::Allowed allowed)
    : SitePage(profile, access, nullptr), m_allowed(std::move(allowed))
{
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](const QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated())
            openHere(request.requestedUrl());
    });
}

void MoelWebPage::openHere(const QUrl &url)
{
    if (m_allowed(url))
        QMetaObject::invokeMethod(this, [this, url] { load(url); }, Qt::QueuedConnection); // outside of the engine's own call
    else
        Q_EMIT linkRefused();
}

bool MoelWebPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame)
{
    if (m_allowed(url) || url == blank() || (!mainFrame && url == QUrl(QStringLiteral("about:srcdoc"))))
        return true;
    if (mainFrame && type == NavigationTypeLinkClicked)
        Q_EMIT linkRefused();
    return false;
}

// The view dies first, then the page, then the profile.
struct MoelBrowser::Web {
    Web(const Settings &settings, const web::Allowed &allowed)
        : profile(web::makeClosedProfile(nullptr)), page(std::make_unique<MoelWebPage>(profile.get(), web::SiteAccess::of(settings), allowed))
    {
        interceptor.allow(allowed);
        profile->setUrlRequestInterceptor(&interceptor);
    }
    ~Web()
    {
        delete view;
        page.reset();
        profile->cookieStore()->deleteAllCookies();
    }
    Q_DISABLE_COPY_MOVE(Web)

    web::SiteInterceptor interceptor;
    std::unique_ptr<QWebEngineProfile> profile;
    std::unique_ptr<MoelWebPage> page;
    QPointer<web::ClosedView> view;
    QPointer<QWidget> host, window;
};

MoelBrowser::MoelBrowser(const Settings &settings, QObject *parent) : QObject(parent), m_settings(settings), m_home(settings.moel) {}

MoelBrowser::~MoelBrowser() = default;

QWebEngineView *MoelBrowser::lend(QWidget *host, Language language, double textScale)
{
    const bool fresh = !m_web;
    if (fresh) {
        m_web = std::make_unique<Web>(m_settings, [home = m_home, hosts = m_settings.moelHosts](const QUrl &url) { return net::isAllowedSite(home, hosts, url); });
        m_web->profile->setHttpAcceptLanguage(code(language));
        auto *page = m_web->page.get();
        connect(page, &MoelWebPage::linkRefused, this, &MoelBrowser::linkRefused);
        connect(page, &QWebEnginePage::renderProcessTerminated, this, [this] { Q_EMIT failed(ErrorKind::Internal); }, Qt::QueuedConnection);
        connect(page, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &info) {
            if (const auto kind = web::loadError(info))
                Q_EMIT failed(*kind);
            else if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus)
                Q_EMIT shown(info.url());
        }, Qt::QueuedConnection);
        m_web->view = new web::ClosedView(host);
        m_web->view->setPage(page);
    }
    m_web->host = host;
    m_web->window = host->window();
    m_web->view->setParent(host);
    m_web->page->setZoomFactor(textScale);
    if (fresh)
        goHome();
    return m_web->view;
}

void MoelBrowser::takeBack(const QWidget *host)
{
    if (!m_web || !host || m_web->host != host || !m_web->view)
        return;
    m_web->host = nullptr;
    m_web->view->restIn(m_web->window);
}

void MoelBrowser::goHome()
{
    if (m_web)
        m_web->page->load(m_home);
}

void MoelBrowser::goBack()
{
    if (m_web && m_web->page->history()->canGoBack())
        m_web->page->triggerAction(QWebEnginePage::Back);
}

void MoelBrowser::endVisit()
{
    m_web.reset();
}

} // namespace belvedere::contact::ui
