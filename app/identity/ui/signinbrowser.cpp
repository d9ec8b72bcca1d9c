#include <identity/ui/signinbrowser.h>

#include <identity/ui/signinweb_p.h>

#include <core/log.h>
#include <identity/sessioncookies.h>
#include <web/loaderror.h>

#include <QTimer>
#include <QWebEngineCookieStore>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>

#include <algorithm>

namespace belvedere::identity::ui {
namespace {

constexpr int farewellMs = 8000;

} // namespace

struct SignInBrowser::Private {
    // A profile with its page; the page dies first.
    struct Web {
        explicit Web(const web::SiteAccess &access)
            : profile(web::makeClosedProfile(nullptr)), page(std::make_unique<SignInWebPage>(profile.get(), access, nullptr))
        {
            profile->setUrlRequestInterceptor(&interceptor);
        }
        ~Web()
        {
            page.reset();
            profile->cookieStore()->deleteAllCookies();
        }
        Q_DISABLE_COPY_MOVE(Web)

        web::SiteInterceptor interceptor;
        SessionCookies cookies;
        std::unique_ptr<QWebEngineProfile> profile;
        std::unique_ptr<SignInWebPage> page;
    };

    web::SiteAccess access;
    std::unique_ptr<Web> web;
    std::vector<std::unique_ptr<Web>> leaving; // asked for /logout
    QPointer<web::ClosedView> view;
    QPointer<QWidget> window;
    QPointer<QWidget> host;
    IdentityProvider provider;
    bool used = false;
    double textScale = 1;
};

SignInBrowser::SignInBrowser(const Settings &settings, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->access = web::SiteAccess::of(settings);
}

SignInBrowser::~SignInBrowser()
{
    delete d->view;
}

void SignInBrowser::warmUp(QWidget *window)
{
    if (d->view)
        return;
    d->window = window;
    d->view = new web::ClosedView(window);
    d->view->hide();
    renewProfile();
}

void SignInBrowser::renewProfile()
{
    auto fresh = std::make_unique<Private::Web>(d->access);
    d->view->setPage(fresh->page.get());
    d->web = std::move(fresh);
    d->used = false;
    auto *page = d->web->page.get();
    auto *web = d->web.get();
    connect(web->profile->cookieStore(), &QWebEngineCookieStore::cookieAdded, page, [this, web](const QNetworkCookie &cookie) {
        web->cookies.add(cookie);
        Q_EMIT sessionChanged();
    });
    connect(web->profile->cookieStore(), &QWebEngineCookieStore::cookieRemoved, page, [web](const QNetworkCookie &cookie) { web->cookies.remove(cookie); });
    connect(page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        if (!url.host().isEmpty())
            Q_EMIT addressChanged(url);
    });
    connect(page, &QWebEnginePage::loadStarted, this, [this] { Q_EMIT progressChanged(0); });
    connect(page, &QWebEnginePage::loadProgress, this, &SignInBrowser::progressChanged);
    connect(page, &SignInWebPage::linkRefused, this, &SignInBrowser::linkRefused);
    connect(page, &QWebEnginePage::loadFinished, page, [this, page] { page->setZoomFactor(d->textScale); });
    page->warmUp();
}

QWebEngineView *SignInBrowser::lend(QWidget *host)
{
    warmUp(host->window());
    d->host = host;
    d->view->setParent(host);
    return d->view;
}

bool SignInBrowser::isLentTo(const QWidget *host) const
{
    return host && d->host == host;
}

void SignInBrowser::takeBack(const QWidget *host)
{
    if (!d->view || !host || host != d->host)
        return;
    d->host = nullptr;
    d->view->restIn(d->window);
}

void SignInBrowser::follow(SignIn *signIn, Language language)
{
    signOut(); // of another provider
    d->used = true;
    d->provider = signIn->provider();
    d->web->interceptor.allow([provider = d->provider](const QUrl &url) { return isAllowedSite(provider, url); });
    d->web->profile->setHttpAcceptLanguage(code(language));
    auto *page = d->web->page.get();
    page->follow(signIn);
    connect(signIn, &SignIn::loadRequested, page, [page](const QUrl &url) { page->open(url); });
}

void SignInBrowser::setTextScale(double scale)
{
    d->textScale = scale;
    if (d->web)
        d->web->page->setZoomFactor(scale);
}

QUrl SignInBrowser::address() const
{
    return d->web ? d->web->page->url() : QUrl();
}

vault::Secret SignInBrowser::sessionAt(const QUrl &address) const
{
    return d->web ? d->web->cookies.fieldFor(address) : vault::Secret();
}

void SignInBrowser::putAside()
{
    auto leaving = std::move(d->web);
    leaving->page->forget();
    leaving->page->disconnect(this);
    d->leaving.push_back(std::move(leaving));
    renewProfile();
}

void SignInBrowser::signOut(const Told &told)
{
    if (!d->used)
        return;
    const QUrl logout = logoutAddress(d->provider);
    putAside();
    farewell(logout, told);
}

void SignInBrowser::throwAway()
{
    if (!d->used)
        return;
    putAside();
    d->leaving.pop_back();
}

bool SignInBrowser::isSigningOut() const
{
    return !d->leaving.empty();
}

void SignInBrowser::farewell(const QUrl &logout, const Told &told)
{
    auto *page = d->leaving.back()->page.get();
    const auto gone = [this, page, told](bool answered) {
        const auto it = std::find_if(d->leaving.begin(), d->leaving.end(), [page](const auto &each) { return each->page.get() == page; });
        if (it == d->leaving.end())
            return;
        d->leaving.erase(it);
        if (!answered)
            qCWarning(logIdentity) << "the CAS server was not told that a session has ended";
        if (told)
            told(answered);
        Q_EMIT signedOut(answered);
    };
    // What the engine still says of the page before is for nobody.
    const auto begun = std::make_shared<bool>(false);
    connect(page, &QWebEnginePage::loadingChanged, this, [logout, begun, gone](const QWebEngineLoadingInfo &info) {
        using Info = QWebEngineLoadingInfo;
        if (info.status() == Info::LoadStartedStatus)
            *begun = *begun || info.url() == logout;
        else if (*begun && (info.status() == Info::LoadSucceededStatus || web::loadError(info)))
            gone(info.status() == Info::LoadSucceededStatus);
    }, Qt::QueuedConnection);
    QTimer::singleShot(farewellMs, page, [gone] { gone(false); });
    page->load(logout);
}

} // namespace belvedere::identity::ui
