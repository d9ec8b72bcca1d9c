#include <web/closed.h>

#include <web/namespaces.h>

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QWebEngineDownloadRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineProfile>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

namespace belvedere::web {
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

ClosedPage::ClosedPage(QWebEngineProfile *profile, QObject *parent) : QWebEnginePage(profile, parent)
{
    closeSettings(settings());
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
}

ClosedView::ClosedView(QWidget *parent) : QWebEngineView(parent)
{
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
}

void ClosedView::restIn(QWidget *window)
{
    hide();
    setParent(window);
    hide();
}

void ClosedView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void ClosedView::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore();
}

QWebEngineProfile *makeClosedProfile(QObject *parent)
{
    const OwnsItsProcFiles forRenderers; // the first profile starts the web engine
    auto *profile = new QWebEngineProfile(parent); // without a name: off the record
    profile->setHttpCacheType(QWebEngineProfile::NoCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    return profile;
}

} // namespace belvedere::web
