#include <shell/signing.h>

#include <core/log.h>
#include <identity/loginflow.h>
#include <identity/signin.h>
#include <identity/ui/cloudpage.h>
#include <identity/ui/signinbrowser.h>
#include <identity/ui/signinpage.h>
#include <net/http.h>
#include <outbox/outbox.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

namespace belvedere::shell {

using identity::SignIn;
using identity::ui::SignInPage;

Signing::Signing(const Settings &settings, const Clock &clock, outbox::Outbox &outbox, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_outbox(outbox), m_providers(identity::providersOf(settings))
{
    net::HttpPolicy policy = net::httpPolicy(settings);
    policy.connectMs = 10'000; // somebody waits
    policy.mostAttempts = 1;   // a ticket is worth one request
    auto http = net::Http::create(policy, clock);
    if (!http) {
        qCWarning(logShell).noquote() << "nobody can sign in:" << http.error().text();
        return;
    }
    m_http = std::move(*http);
    if (m_providers.isEmpty())
        return;
    m_browser = std::make_unique<identity::ui::SignInBrowser>(settings);
    connect(m_browser.get(), &identity::ui::SignInBrowser::sessionChanged, this, [this] {
        if (m_signIn && isSignedIn())
            putIntoOutbox();
    });
}

Signing::~Signing() = default;

void Signing::warmUp(QWidget *window)
{
    if (m_browser)
        m_browser->warmUp(window);
}

SignInPage *Signing::buildPage(look::Theme &theme, Language language)
{
    auto *page = new SignInPage(theme, m_providers, *m_browser);
    const bool hasSpace = this->hasSpace();
    page->offer(hasSpace ? QStringList{tr("Put my classeur into my space"), tr("Add documents from my space"), tr("Back to my classeur")} : QStringList{tr("Back to my classeur")});
    connect(page, &SignInPage::providerChosen, this, [this, language, page = QPointer(page)](int provider) {
        choose(provider, language);
        if (page)
            page->follow(m_signIn.get());
        m_signIn->begin();
    });
    connect(page, &SignInPage::retryRequested, this, [this] {
        if (m_signIn)
            m_signIn->begin();
    });
    // Not below a signal of what dies.
    connect(page, &SignInPage::signOutRequested, this, [this] { signOut({}); }, Qt::QueuedConnection);
    connect(page, &SignInPage::actionRequested, this, [this, hasSpace](int action) {
        if (hasSpace && action == 0)
            Q_EMIT keepRequested();
        else if (hasSpace && action == 1)
            Q_EMIT importRequested();
        else
            Q_EMIT leaveRequested();
    });
    connect(page, &SignInPage::otherWayRequested, this, &Signing::wordsRequested);
    if (m_signIn)
        page->follow(m_signIn.get());
    return page;
}

void Signing::choose(int provider, Language language)
{
    if (m_flow)
        leaveCloud({});
    else if (m_signIn)
        leaveSession({});
    m_flow.reset();
    m_signIn = std::make_unique<SignIn>(m_providers.at(provider), *m_http, m_clock);
    m_browser->follow(m_signIn.get(), language);
    connect(m_signIn.get(), &SignIn::changed, this, [this] {
        if (!isSignedIn())
            return;
        putIntoOutbox();
        Q_EMIT signedIn();
    });
}

bool Signing::hasSpace() const
{
    return isOffered() && std::any_of(m_providers.begin(), m_providers.end(), [](const auto &each) { return !each.space.isEmpty(); });
}

bool Signing::isSignedIn() const
{
    return isInCloud() || (m_signIn && m_signIn->state() == SignIn::State::In);
}

std::shared_ptr<const identity::SpaceAccess> Signing::space() const
{
    return m_flow ? m_flow->space() : m_signIn ? m_signIn->space() : nullptr;
}

// From now on it is ended whatever happens to this program.
void Signing::putIntoOutbox()
{
    const QUrl logout = identity::logoutAddress(m_signIn->provider());
    m_outbox.begin({m_signIn->space(), logout, std::make_shared<const vault::Secret>(m_browser->sessionAt(logout)), {}});
}

identity::ui::CloudPage *Signing::buildCloudPage(look::Theme &theme)
{
    using identity::ui::CloudPage;
    QVector<CloudPage::Known> known;
    for (const CloudSettings &each : m_settings.clouds)
        if (const auto address = identity::cloudAddress(each.address))
            known += {each.name, *address};
    auto *page = new CloudPage(theme, known, m_settings.anyCloud);
    connect(page, &CloudPage::serverChosen, this, [this, page = QPointer(page)](const QUrl &server) {
        openCloud(server);
        if (page)
            page->follow(m_flow.get());
    }, Qt::QueuedConnection); // not below a signal of what dies
    for (const auto signal : {&CloudPage::cancelRequested, &CloudPage::signOutRequested})
        connect(page, signal, this, [this] { signOut({}); }, Qt::QueuedConnection);
    connect(page, &CloudPage::keepRequested, this, &Signing::keepRequested);
    connect(page, &CloudPage::importRequested, this, &Signing::importRequested);
    connect(page, &CloudPage::otherWayRequested, this, &Signing::wordsRequested);
    page->follow(m_flow.get());
    return page;
}

void Signing::openCloud(const QUrl &server)
{
    signOut({});
    m_flow = std::make_unique<identity::LoginFlow>(*m_http, m_clock);
    connect(m_flow.get(), &identity::LoginFlow::changed, this, [this] {
        if (!isInCloud())
            return;
        const auto access = m_flow->space();
        // The password of this visit opens the space, and takes itself back.
        m_outbox.begin({access, m_flow->farewell(), std::shared_ptr<const vault::Secret>(access, &access->cookie), {}});
        Q_EMIT signedIn();
    });
    m_flow->begin(server);
}

bool Signing::isInCloud() const
{
    return m_flow && m_flow->state() == identity::LoginFlow::State::In;
}

void Signing::leaveCloud(const outbox::Contents &latest)
{
    if (const outbox::Outbox::Leaving leaving = m_outbox.leave(latest); !leaving.sendsFirst)
        leaving.told(false); // from there
}

void Signing::leaveSession(const outbox::Contents &latest)
{
    const outbox::Outbox::Leaving leaving = m_outbox.leave(latest);
    if (leaving.sendsFirst)
        m_browser->throwAway();
    else
        m_browser->signOut(leaving.told);
}

void Signing::signOut(const outbox::Contents &latest)
{
    if (!m_signIn && !m_flow)
        return;
    const bool cloud = m_flow != nullptr;
    QGuiApplication::clipboard()->clear(); // a password may be there
    QGuiApplication::clipboard()->clear(QClipboard::Selection);
    m_signIn.reset(); // the page, when there is one, goes back to its beginning
    m_flow.reset();
    if (cloud)
        leaveCloud(latest);
    else
        leaveSession(latest);
    Q_EMIT signedOut();
}

} // namespace belvedere::shell
