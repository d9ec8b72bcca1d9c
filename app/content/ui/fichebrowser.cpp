#include <content/ui/fichebrowser.h>

#include <content/ui/fichelook.h>
#include <content/ui/fichepolicy.h>
#include <content/ui/fichescheme.h>
#include <content/ui/ficheweb_p.h>

#include <QPointer>
#include <QTimer>
#include <QWebEngineCookieStore>
#include <QWebEngineHistory>
#include <QWebEngineProfile>

namespace belvedere::content::ui {

constexpr int maxCrashes = 2;
constexpr int patienceMs = 8000;
constexpr int askAgainAfter = 4; // a share of the patience
// Each new page costs this program 3 to 7 kB that Qt WebEngine 6.4 never gives back: too much for one at each visit. One
// renderer does not grow from visit to visit (1 500 measured: 30 to 43 MB of its own throughout).
constexpr int visitsAProfile = 500;

struct FicheBrowser::Private {
    explicit Private(Library &library) : handler(library) {}

    FicheSchemeHandler handler;
    FicheInterceptor interceptor;
    QWebEngineProfile *profile = nullptr; // its page dies before it
    FicheWebPage *page = nullptr;
    QPointer<web::ClosedView> view;
    QPointer<QWidget> window;
    QPointer<QWidget> host;
    QString asked; // the fiche that is wanted
    QTimer late;     // runs while a fiche is awaited that was asked for once
    QTimer patience; // runs while a fiche is awaited
    int crashes = 0;
    int visits = 0; // that read with this profile
    int visitsAProfile = content::ui::visitsAProfile;
    bool ready = false;
    bool forgetting = false; // what was read is being left
};

FicheBrowser::FicheBrowser(Library &library, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(library))
{
    connect(&d->handler, &FicheSchemeHandler::failed, this, &FicheBrowser::failed);
    connect(&d->interceptor, &FicheInterceptor::blocked, this, &FicheBrowser::blocked);
    d->late.setSingleShot(true);
    d->patience.setSingleShot(true);
    setPatience(patienceMs);
    connect(&d->late, &QTimer::timeout, this, &FicheBrowser::askOnceMore);
    connect(&d->patience, &QTimer::timeout, this, &FicheBrowser::tryAgain);
}

FicheBrowser::~FicheBrowser()
{
    delete d->view;
    delete d->page;
    delete d->profile;
}

void FicheBrowser::warmUp(QWidget *window)
{
    if (d->view)
        return;
    d->window = window;
    d->view = new web::ClosedView(window);
    d->view->hide();
    renewProfile();
}

bool FicheBrowser::isReady() const
{
    return d->ready;
}

void FicheBrowser::startVisit()
{
    d->crashes = 0;
}

void FicheBrowser::endVisit()
{
    if (!d->view)
        return;
    takeBack(d->host);
    if (d->ready && d->asked == blankFiche())
        return; // nothing was read
    ++d->visits;
    if (d->crashes > 0 || d->forgetting || d->visits >= d->visitsAProfile)
        return renewProfile();
    d->ready = false;
    d->forgetting = true;
    stopWaiting();
    d->asked = blankFiche();
    d->page->ask(ficheUrl(d->asked)); // forget() when it is there
}

void FicheBrowser::forget()
{
    d->page->history()->clear();
    d->profile->clearAllVisitedLinks();
    d->profile->cookieStore()->deleteAllCookies();
    d->forgetting = false;
}

void FicheBrowser::renewProfile()
{
    auto *oldPage = d->page;
    auto *oldProfile = d->profile;
    d->ready = false;
    d->forgetting = false;
    d->crashes = 0;
    d->visits = 0;
    stopWaiting();
    d->asked = blankFiche();
    d->profile = makeFicheProfile(&d->handler, &d->interceptor, this);
    d->page = new FicheWebPage(d->profile, this);
    connect(d->page, &QWebEnginePage::loadFinished, this, &FicheBrowser::pageLoaded);
    connect(d->page, &QWebEnginePage::renderProcessTerminated, this, &FicheBrowser::tryAgain);
    connect(d->page, &FicheWebPage::linkFollowed, this, &FicheBrowser::openMetier,
            Qt::QueuedConnection);
    d->view->setPage(d->page);
    delete oldPage;
    delete oldProfile;
    d->page->ask(ficheUrl(d->asked));
}

QWebEngineView *FicheBrowser::lend(QWidget *host)
{
    warmUp(host->window());
    d->host = host;
    d->view->setParent(host);
    return d->view;
}

QWidget *FicheBrowser::host() const
{
    return d->host;
}

void FicheBrowser::takeBack(const QWidget *host)
{
    if (!d->view || !host || host != d->host)
        return;
    d->host = nullptr;
    d->view->restIn(d->window);
}

void FicheBrowser::show(const QString &id, const FicheLook &look)
{
    if (!d->view)
        return;
    if (d->asked != id)
        d->crashes = 0;
    d->asked = id;
    d->handler.setLook(look);
    d->page->setBackgroundColor(QColor(look.style.background));
    d->page->setZoomFactor(1);
    if (!d->forgetting) // else when what was read before is left
        d->page->ask(ficheUrl(id));
    d->late.start();
    d->patience.start();
}

void FicheBrowser::setPatience(int milliseconds)
{
    d->late.setInterval(milliseconds / askAgainAfter);
    d->patience.setInterval(milliseconds);
}

void FicheBrowser::setVisitsAProfile(int visits)
{
    d->visitsAProfile = visits;
}

void FicheBrowser::stopWaiting()
{
    d->late.stop();
    d->patience.stop();
}

void FicheBrowser::pageLoaded(bool ok)
{
    const auto id = ficheId(d->page->url());
    if (ok && d->forgetting && id == blankFiche()) {
        forget();
        d->ready = d->asked != blankFiche();
        if (d->ready)
            return d->page->ask(ficheUrl(d->asked)); // the next one waits for it already
    }
    if (!ok || id != d->asked)
        return; // stopped by a newer one
    stopWaiting();
    if (*id != blankFiche()) {
        Q_EMIT shown(*id);
    } else if (!d->ready) {
        d->ready = true;
        Q_EMIT ready();
    }
}

void FicheBrowser::askOnceMore()
{
    const QString id = d->asked;
    if (d->forgetting) { // and does not come to it
        renewProfile();
        d->asked = id;
    }
    d->page->ask(ficheUrl(id));
    if (id != blankFiche())
        d->patience.start();
}

void FicheBrowser::tryAgain()
{
    stopWaiting();
    const bool again = ++d->crashes <= maxCrashes;
    const QString id = d->asked;
    // Loading from inside the notification would use the process that is going away.
    if (again)
        QMetaObject::invokeMethod(this, [this, id] {
            if (id == d->asked)
                askOnceMore();
        }, Qt::QueuedConnection);
    Q_EMIT crashed(id, again);
}

} // namespace belvedere::content::ui
