#include "terminal.h"

#include <QAccessible>
#include <QEventLoop>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEnginePage>

using namespace belvedere;
using namespace belvedere::identity;

bool until(const std::function<bool()> &condition, int limit)
{
    QEventLoop loop;
    QTimer poll, end;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.setSingleShot(true);
    poll.start(5);
    end.start(limit);
    if (!condition())
        loop.exec();
    return condition();
}

Terminal::Terminal(const Settings &settings, qint64 clockAheadMs) : m_settings(settings), m_providers(providersOf(settings))
{
    m_clock.aheadMs = clockAheadMs;
    net::HttpPolicy policy = net::httpPolicy(settings);
    policy.mostAttempts = 1;
    m_http = *net::Http::create(policy, m_clock);
    auto *column = new QVBoxLayout(&m_window);
    column->setContentsMargins(0, 0, 0, 0);
    m_window.resize(1280, 1024);
    m_window.show();
    m_browser = std::make_unique<ui::SignInBrowser>(settings);
    m_browser->warmUp(&m_window);
    beginVisit();
}

Terminal::~Terminal()
{
    delete m_page;
    m_signIn.reset();
}

void Terminal::beginVisit()
{
    delete m_page;
    m_page = new ui::SignInPage(m_theme, m_providers, *m_browser);
    QObject::connect(m_page, &ui::SignInPage::providerChosen, m_page, [this](int index) { choose(index); });
    QObject::connect(m_page, &ui::SignInPage::signOutRequested, m_page, [this] { signOut(); }, Qt::QueuedConnection);
    QObject::connect(m_page, &ui::SignInPage::retryRequested, m_page, [this] { m_signIn->begin(); });
    m_window.layout()->addWidget(m_page);
    if (m_signIn)
        m_page->follow(m_signIn.get());
}

void Terminal::choose(int index)
{
    m_signIn = std::make_unique<SignIn>(m_providers[index], *m_http, m_clock);
    m_browser->follow(m_signIn.get(), Language::French);
    m_page->follow(m_signIn.get());
    m_signIn->begin();
}

void Terminal::signOut()
{
    m_signIn->end();
    m_browser->signOut();
}

void Terminal::endVisit()
{
    delete m_page;
    m_page = nullptr;
    m_signIn.reset();
    m_browser->signOut();
}

QWebEngineView *Terminal::view() const
{
    return m_page->findChild<QWebEngineView *>();
}

bool Terminal::waitFor(SignIn::State state) const
{
    return until([&] { return m_signIn && m_signIn->state() == state; });
}

QVariant Terminal::ask(const QString &script) const
{
    QVariant answer;
    bool there = false;
    if (!view())
        return {};
    view()->page()->runJavaScript(script, [&](const QVariant &value) {
        answer = value;
        there = true;
    });
    until([&] { return there; }, 5000);
    return answer;
}

bool Terminal::waitForForm() const
{
    return waitFor(SignIn::State::AtLogin) && until([&] {
        return ask(QStringLiteral("document.readyState == 'complete' && !!document.querySelector('input[type=password]') "
                                  "&& document.activeElement.name == 'username'")).toBool();
    });
}

void Terminal::type(const QString &text) const
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, view()->focusProxy(), Qt::Key(c.toUpper().unicode()), QString(c), Qt::NoModifier);
}

void Terminal::press(int key) const
{
    QTest::keyClick(view()->focusProxy(), Qt::Key(key));
}

void Terminal::signInByKeyboard(const QString &user, const QString &password) const
{
    type(user);
    press(Qt::Key_Tab);
    type(password);
    press(Qt::Key_Return);
}

QString Terminal::words() const
{
    const auto *failure = m_page->findChild<QWidget *>(QStringLiteral("failure"));
    return failure ? failure->accessibleName() : QString();
}
