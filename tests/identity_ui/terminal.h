// A terminal of its own: the sign-in page in a window, with the real web engine, and the hands of a person.
#pragma once

#include <identity/ui/signinbrowser.h>
#include <identity/ui/signinpage.h>

#include <core/clock.h>

#include <QWebEngineView>

#include <functional>
#include <memory>

// Runs a real event loop until the condition holds, which the web engine needs; false after `limit` ms.
bool until(const std::function<bool()> &condition, int limit = 20'000);

class Terminal
{
public:
    // `clockAheadMs`: how wrong its clock is.
    explicit Terminal(const belvedere::Settings &settings, qint64 clockAheadMs = 0);
    ~Terminal();

    // What the shell does: a visit begins at the page; ends; and within it, signs in at the n-th provider.
    void beginVisit();
    void endVisit();
    void choose(int index);
    void signOut();

    belvedere::identity::SignIn *signIn() const { return m_signIn.get(); }
    belvedere::identity::ui::SignInBrowser &browser() { return *m_browser; }
    belvedere::identity::ui::SignInPage *page() const { return m_page; }
    QWidget *window() { return &m_window; }
    belvedere::look::Theme &theme() { return m_theme; }

    bool waitFor(belvedere::identity::SignIn::State state) const;
    bool waitForForm() const;                   // that asks for a password
    QVariant ask(const QString &script) const;  // of the page in the view
    void type(const QString &text) const;       // into whatever has the focus in the view
    void press(int key) const;
    void signInByKeyboard(const QString &user, const QString &password) const;
    QWebEngineView *view() const;
    QString words() const; // of the failure; empty: there is none

private:
    struct WrongClock : belvedere::SystemClock {
        QDateTime now() const override { return SystemClock::now().addMSecs(aheadMs); }
        qint64 aheadMs = 0;
    };
    WrongClock m_clock;
    belvedere::Settings m_settings;
    QVector<belvedere::identity::IdentityProvider> m_providers;
    belvedere::look::Theme m_theme;
    std::unique_ptr<belvedere::net::Http> m_http;
    QWidget m_window;
    std::unique_ptr<belvedere::identity::ui::SignInBrowser> m_browser;
    std::unique_ptr<belvedere::identity::SignIn> m_signIn;
    belvedere::identity::ui::SignInPage *m_page = nullptr;
};
