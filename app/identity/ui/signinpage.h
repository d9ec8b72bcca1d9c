// "Keep it in my space": which account, its own page to sign in, and what came of it.
#pragma once

#include <identity/signin.h>
#include <look/page.h>

namespace belvedere::identity::ui {

class SignInBrowser;
class SiteFrame;

class SignInPage : public look::Page
{
    Q_OBJECT
public:
    // The browser outlives the page.
    SignInPage(look::Theme &theme, const QVector<IdentityProvider> &providers, SignInBrowser &browser, QWidget *parent = nullptr);
    ~SignInPage() override; // gives the view back

    // Shows where that sign-in stands, from now on; it may die before the page.
    void follow(SignIn *signIn);
    // What a signed-in person may do here, beside signing out; each emits actionRequested with its place.
    void offer(const QStringList &actions) { m_offered = actions; }
    void focusFirst() override;

Q_SIGNALS:
    void providerChosen(int index);
    void retryRequested();
    void signOutRequested();
    void actionRequested(int index);
    void otherWayRequested(); // to keep the classeur without an account

private:
    void showChoice();
    void showState();
    void showWaiting();
    void showPerson();
    void showFailure();
    void tellOfLink();

    const QVector<IdentityProvider> m_providers;
    SignInBrowser &m_browser;
    SiteFrame *m_frame;
    QPointer<SignIn> m_signIn;
    QStringList m_offered;
    QPointer<QWidget> m_first; // what the focus goes to
};

} // namespace belvedere::identity::ui
