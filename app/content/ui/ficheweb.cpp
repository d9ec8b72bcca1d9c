#include <content/ui/ficheweb_p.h>

#include <content/ui/fichepolicy.h>

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInfo>

namespace belvedere::content::ui {
namespace {

void closeSettings(QWebEngineSettings *settings)
{
    using S = QWebEngineSettings;
    for (const auto attribute :
         {S::JavascriptEnabled, S::JavascriptCanOpenWindows, S::JavascriptCanAccessClipboard,
          S::JavascriptCanPaste, S::PluginsEnabled, S::PdfViewerEnabled, S::LocalStorageEnabled,
          S::LocalContentCanAccessRemoteUrls, S::LocalContentCanAccessFileUrls,
          S::AllowRunningInsecureContent, S::AllowGeolocationOnInsecureOrigins,
          S::AllowWindowActivationFromJavaScript, S::FullScreenSupportEnabled, S::WebGLEnabled,
          S::ScreenCaptureEnabled, S::Accelerated2dCanvasEnabled, S::AutoLoadIconsForPage,
          S::TouchIconsEnabled, S::HyperlinkAuditingEnabled, S::DnsPrefetchEnabled,
          S::NavigateOnDropEnabled, S::ErrorPageEnabled, S::XSSAuditingEnabled})
        settings->setAttribute(attribute, false);
    settings->setAttribute(S::LinksIncludedInFocusChain, true);
    settings->setAttribute(S::SpatialNavigationEnabled, false);
    settings->setAttribute(S::FocusOnNavigationEnabled, false);
    settings->setUnknownUrlSchemePolicy(S::DisallowUnknownUrlSchemes);
}

} // namespace

void FicheInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (mayRequest(info.requestUrl()))
        return;
    info.block(true);
    Q_EMIT blocked(info.requestUrl());
}

FicheWebPage::FicheWebPage(QWebEngineProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
{
    closeSettings(settings());
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
}

void FicheWebPage::ask(const QUrl &url)
{
    m_asked = url;
    load(url);
}

bool FicheWebPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool mainFrame)
{
    const bool ours = type == NavigationTypeTyped || type == NavigationTypeReload;
    switch (decideNavigation(url, ours ? m_asked : QUrl(), mainFrame)) {
    case Navigation::Load: return true;
    case Navigation::OpenMetier:
        if (type == NavigationTypeLinkClicked)
            Q_EMIT linkFollowed(*ficheId(url));
        return false;
    case Navigation::Refuse: break;
    }
    return false;
}

QStringList FicheWebPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

bool FicheWebPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

FicheView::FicheView(QWidget *parent) : QWebEngineView(parent)
{
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
}

void FicheView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void FicheView::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore();
}

QWebEngineProfile *makeFicheProfile(QWebEngineUrlSchemeHandler *handler, FicheInterceptor *interceptor,
                                    QObject *parent)
{
    auto *profile = new QWebEngineProfile(parent); // without a name: off the record
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->installUrlSchemeHandler(ficheScheme().toLatin1(), handler);
    profile->setUrlRequestInterceptor(interceptor);
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    return profile;
}

} // namespace belvedere::content::ui
