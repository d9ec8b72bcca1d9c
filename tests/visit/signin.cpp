#include "driver.h"

#include <shell/signing.h>
#include <shell/window.h>

#include <look/linkcard.h>
#include <outbox/outbox.h>

#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <memory>

namespace visit {

using belvedere::shell::Route;
using belvedere::shell::Shell;
using Place = Route::Place;

namespace {

// The page of the account asks for a name, and waits for it.
bool asksForAName(Driver &driver, const QWebEngineView *view)
{
    return driver.until([view, said = std::make_shared<bool>(false)] {
        view->page()->runJavaScript(QStringLiteral("!!document.activeElement && document.activeElement.name == 'username'"),
                                    [said](const QVariant &value) { *said = value.toBool(); });
        return *said;
    });
}

void typeIntoPage(const QWebEngineView *view, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, view->focusProxy(), Qt::Key(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
}

} // namespace

QString signIn(Driver &driver, Shell &shell, const QString &user, const QString &password)
{
    driver.settle(1500);
    driver.step(QStringLiteral("begin"));
    if (!driver.activate(said("belvedere::shell::AttractPage", "Touch to begin")))
        return QStringLiteral("the invitation does not answer");
    driver.settle();
    driver.step(QStringLiteral("accounts"));
    shell.open({Place::Keep});
    if (!driver.until([&] { return driver.find([](const QWidget *each) { return nameOf(each) == said("belvedere::classeur::ui::KeepPage", "Keep it in my space"); }) != nullptr; })
        || !driver.activate(said("belvedere::classeur::ui::KeepPage", "Keep it in my space")))
        return QStringLiteral("no way to a space of one's own");
    driver.settle(300);
    driver.picture(QStringLiteral("accounts"));
    driver.step(QStringLiteral("form"));
    if (!driver.activate([](QWidget *each) { return qobject_cast<belvedere::look::LinkCard *>(each) != nullptr; }))
        return QStringLiteral("no account to sign in with");
    const auto *view = shell.window().page()->findChild<QWebEngineView *>();
    if (!driver.until([&] { return (view = shell.window().page()->findChild<QWebEngineView *>()) != nullptr; }) || !asksForAName(driver, view))
        return QStringLiteral("the page of the account does not come");
    driver.settle(300);
    driver.picture(QStringLiteral("form"));
    typeIntoPage(view, user);
    QTest::keyClick(view->focusProxy(), Qt::Key_Tab);
    typeIntoPage(view, password);
    QTest::keyClick(view->focusProxy(), Qt::Key_Return);
    if (!driver.until([&] { return shell.signing().isSignedIn(); }))
        return QStringLiteral("nobody is signed in");
    driver.settle(300);
    driver.picture(QStringLiteral("signed-in"));
    driver.step(QStringLiteral("space"));
    if (!driver.activate(said("belvedere::shell::Signing", "Put my classeur into my space")) || !driver.until([&] { return shell.outbox().standing().result.has_value(); }))
        return QStringLiteral("nothing is sent to the space");
    if (!shell.outbox().standing().result->kept)
        return QStringLiteral("the classeur does not arrive in the space");
    driver.settle(300);
    driver.picture(QStringLiteral("in-my-space"));
    driver.step(QStringLiteral("end"));
    shell.endVisit();
    return driver.until([&] { return !shell.signing().isSignedIn() && shell.outbox().waiting() == 0; }) ? QString() : QStringLiteral("somebody stays signed in");
}

} // namespace visit
