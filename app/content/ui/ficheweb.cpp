#include <content/ui/ficheweb_p.h>

#include <content/ui/fichepolicy.h>

#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInfo>

namespace belvedere::content::ui {

void FicheInterceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (mayRequest(info.requestUrl()))
        return;
    info.block(true);
    Q_EMIT blocked(info.requestUrl());
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

QWebEngineProfile *makeFicheProfile(QWebEngineUrlSchemeHandler *handler, FicheInterceptor *interceptor,
                                    QObject *parent)
{
    auto *profile = web::makeClosedProfile(parent);
    profile->installUrlSchemeHandler(ficheScheme().toLatin1(), handler);
    profile->setUrlRequestInterceptor(interceptor);
    return profile;
}

} // namespace belvedere::content::ui
