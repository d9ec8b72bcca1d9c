// The web view in which people sign in. Its profile is off the record and serves one person: once it was used, it
// is signed out and thrown away, and a new one waits.
#pragma once

#include <identity/signin.h>

#include <core/settings.h>

#include <QObject>

#include <functional>
#include <memory>

class QWebEngineView;

namespace belvedere::identity::ui {

class SignInBrowser : public QObject
{
    Q_OBJECT
public:
    // Reads ca-file; without it, sites that only those certificates prove are refused. Takes the proxy of the
    // settings for the whole web engine.
    explicit SignInBrowser(const Settings &settings, QObject *parent = nullptr);
    // To be called before the QApplication ends.
    ~SignInBrowser() override;

    // Once, behind an invitation: makes the profile and parks the hidden view in `window`.
    void warmUp(QWidget *window);

    // Lends the view: it becomes a child of `host`, in the caller's layout. Who had it before has it no more.
    QWebEngineView *lend(QWidget *host);
    bool isLentTo(const QWidget *host) const;
    // Parks the view again, if `host` still has it. To be called before the host dies.
    void takeBack(const QWidget *host);

    // Loads what that sign-in asks for, and hands it tickets and failures, until it dies or signOut().
    // `language`: in which the pages are asked for.
    void follow(SignIn *signIn, Language language);
    void setTextScale(double scale);
    QUrl address() const; // of the page that is shown; empty: none

    // What tells the CAS server whose session it is, at that address: the field Cookie; empty: nobody's yet.
    vault::Secret sessionAt(const QUrl &address) const;

    // Puts the used profile aside with all its cookies, asks CAS for /logout there for at most 8 s, then throws it
    // away. The view goes on with a new one. Nothing happens when no sign-in was followed since.
    // `told`: called once, when it is gone, with whether the CAS server has answered.
    using Told = std::function<void(bool answered)>;
    void signOut(const Told &told = {});
    // The same, and CAS is asked for nothing: who calls does it later, with what sessionAt() said.
    void throwAway();
    bool isSigningOut() const;

Q_SIGNALS:
    void addressChanged(const QUrl &url);
    void sessionChanged(); // see sessionAt()
    void progressChanged(int percent); // 100: loaded
    void linkRefused();
    void signedOut(bool answered); // a profile is gone; answered: the CAS server was told

private:
    void renewProfile();
    void putAside();
    void farewell(const QUrl &logout, const Told &told);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::identity::ui
