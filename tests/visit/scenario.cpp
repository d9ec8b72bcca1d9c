#include "driver.h"

#include <look/choicecard.h>
#include <look/labels.h>
#include <look/textfield.h>

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <shell/window.h>

namespace visit {

using belvedere::shell::Route;
using belvedere::shell::Shell;
using Place = Route::Place;

namespace {

bool isAt(const Shell &shell, Place place)
{
    return shell.current().place == place;
}

QString playOne(Driver &driver, Shell &shell, QRandomGenerator &random)
{
    if (driver.hand() == Driver::Hand::Keyboard) {
        driver.key(Qt::Key_1 + random.bounded(6));
        driver.settle(5);
        driver.key(Qt::Key_Right);
        return {};
    }
    QList<belvedere::look::ChoiceCard *> cards;
    if (!driver.until([&] { return (cards = shell.window().findChildren<belvedere::look::ChoiceCard *>()).size() == 6; }))
        return QStringLiteral("a question without six cards");
    QWidget *chosen = cards[random.bounded(6)];
    if (!driver.activate([chosen](QWidget *widget) { return widget == chosen; }))
        return QStringLiteral("a card cannot be touched");
    driver.settle(5);
    return driver.activate(said("belvedere::quiz::ui::QuizPage", "Next")) ? QString()
                                                                            : QStringLiteral("no Next button");
}

QString play(Driver &driver, Shell &shell, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int question = 0; question < 24; ++question) {
        if (question == 1 || question == 13)
            driver.picture(QStringLiteral("question-%1").arg(question + 1));
        driver.step(QStringLiteral("question %1").arg(question + 1));
        if (question == 1 && driver.hand() == Driver::Hand::Touch && !driver.activate(said("belvedere::quiz::ui::QuizPage", "Turn the sound on")))
            return QStringLiteral("the sounds cannot be asked for");
        if (const auto wrong = playOne(driver, shell, random); !wrong.isEmpty())
            return wrong;
        driver.settle(15);
        if (isAt(shell, Place::Camp)) {
            if (question == 5)
                driver.picture(QStringLiteral("camp"));
            driver.step(QStringLiteral("camp"));
            if (!driver.activateStartingWith(said("belvedere::quiz::ui::CampPage", "Continue the climb")))
                return QStringLiteral("the camp has no way on");
            driver.settle(15);
        }
    }
    return driver.until([&] { return isAt(shell, Place::Results); }) ? QString()
                                                                      : QStringLiteral("the summit is not reached");
}

// How the result is made, the page for an interview, and an answer changed and taken back.
QString lookBehind(Driver &driver, Shell &shell)
{
    const auto page = [&](const char *tool, Place place, const QString &picture) {
        driver.step(picture);
        if (!driver.activate(said("belvedere::quiz::ui::ResultTools", tool)))
            return false;
        const bool there = driver.until([&] { return isAt(shell, place); });
        driver.settle(400);
        driver.picture(picture);
        return there;
    };
    const auto back = [&] {
        const bool done = driver.activate(said("belvedere::look::Page", "Back")) && driver.until([&] { return isAt(shell, Place::Results); });
        driver.settle(300);
        return done;
    };
    if (!page("How this result is made", Place::Explain, QStringLiteral("explanation")) || !back())
        return QStringLiteral("the result is not explained");
    if (!page("One page for my interview", Place::Summary, QStringLiteral("interview")) || !back())
        return QStringLiteral("there is no page for an interview");
    if (!page("My answers", Place::Answers, QStringLiteral("answers")))
        return QStringLiteral("the answers are not shown");
    const auto before = shell.visit()->answers;
    const auto *first = shell.catalogue()->guide.question(before.all().first().question);
    driver.step(QStringLiteral("change an answer"));
    const bool opened = driver.activate([first](QWidget *widget) {
        return widget->accessibleDescription().startsWith(first->text.in(belvedere::Language::French))
            || widget->accessibleDescription().startsWith(first->text.in(belvedere::Language::English));
    });
    driver.settle(100);
    if (!opened || !driver.activate(said("belvedere::quiz::ui::QuizPage", "None of these")))
        return QStringLiteral("an answer cannot be changed");
    const bool changed = driver.until([&] { return isAt(shell, Place::Results) && before != shell.visit()->answers; });
    driver.settle(500);
    driver.picture(QStringLiteral("changed"));
    if (!changed)
        return QStringLiteral("the answer was not changed");
    if (!driver.activate(said("belvedere::quiz::ui::ChangePanel", "Back to my former answer")))
        return QStringLiteral("a change cannot be taken back");
    const bool takenBack = driver.until([&] { return before == shell.visit()->answers; });
    driver.settle(300);
    return takenBack ? QString() : QStringLiteral("the change was not taken back");
}

QString putAside(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("put aside"));
    if (!driver.activate(said("belvedere::quiz::ui::MetierCard", "Not for me")))
        return QStringLiteral("no métier can be put aside");
    return driver.until([&] { return shell.visit()->wishes.putAside.size() == 1; }) ? QString() : QStringLiteral("no métier was put aside");
}

// A card or button that leads to a fiche, in a list of métiers.
bool openFirstMetier(Driver &driver, Shell &shell)
{
    const auto &metiers = shell.catalogue()->metiers;
    const QString discover = said("belvedere::quiz::ui::MetierCard", "Discover %1");
    const bool done = driver.activate([&](QWidget *widget) {
        if (!qobject_cast<QAbstractButton *>(widget))
            return false;
        for (const auto &metier : metiers)
            if (nameOf(widget) == metier.name() || nameOf(widget) == discover.arg(metier.name()))
                return true;
        return false;
    });
    return done && driver.until([&] { return isAt(shell, Place::Fiche); });
}

QString readAndKeep(Driver &driver, Shell &shell, const QString &picture)
{
    driver.step(QStringLiteral("open a fiche"));
    if (!openFirstMetier(driver, shell))
        return QStringLiteral("no métier can be opened from ") + picture;
    const auto *view = shell.window().findChild<QWebEngineView *>();
    if (!view || !driver.until([view] { return view->isVisible(); }))
        return QStringLiteral("the fiche is not shown: ") + picture;
    driver.settle(900); // reading
    driver.picture(picture);
    if (view->page()->scrollPosition().y() > 0)
        return QStringLiteral("the fiche does not open at its beginning: ") + picture;
    driver.step(QStringLiteral("keep a fiche"));
    const auto before = shell.visit()->classeur.items().size();
    if (!driver.activateStartingWith(said("belvedere::content::ui::FichePage", "Keep")))
        return QStringLiteral("the fiche cannot be kept");
    if (!driver.until([&] { return shell.visit()->classeur.items().size() > before; }))
        return QStringLiteral("the classeur did not take the fiche");
    driver.settle(50);
    if (!driver.activate(said("belvedere::look::Page", "Back")))
        return QStringLiteral("no way back from the fiche");
    driver.settle(50);
    return {};
}

QString searchAndKeep(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("explore"));
    if (!driver.activate(said("belvedere::shell::TopBar", "Home, Belvédère")) || !driver.until([&] { return isAt(shell, Place::Home); }))
        return QStringLiteral("no way home");
    driver.settle(50);
    if (!driver.activate(said("belvedere::shell::HomePage", "Explore")))
        return QStringLiteral("no door to explore");
    driver.settle(150);
    driver.picture(QStringLiteral("explore"));
    driver.step(QStringLiteral("search"));
    if (!driver.type([](QWidget *widget) { return qobject_cast<QLineEdit *>(widget) != nullptr; },
                     QStringLiteral("bois")))
        return QStringLiteral("no search field");
    driver.settle(700);
    driver.picture(QStringLiteral("search"));
    return readAndKeep(driver, shell, QStringLiteral("fiche-2"));
}

QString writeNote(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("classeur"));
    if (!driver.activateStartingWith(said("belvedere::shell::TopBar", "My classeur")))
        return QStringLiteral("no way to the classeur");
    driver.settle(100);
    if (!driver.activateStartingWith(said("belvedere::classeur::ui::ItemCard", "Write a note on %1").section(u'%', 0, 0)))
        return QStringLiteral("no note can be begun");
    if (!driver.type([](QWidget *widget) { return qobject_cast<QPlainTextEdit *>(widget) != nullptr; },
                     QStringLiteral("planted-word")))
        return QStringLiteral("no note can be written");
    driver.settle(30);
    driver.picture(QStringLiteral("classeur"));
    return isAt(shell, Place::Classeur) ? QString() : QStringLiteral("the classeur is not shown");
}

QString keepAll(Driver &driver, Shell &shell, QString &words)
{
    driver.step(QStringLiteral("keep"));
    bool kept = false;
    const auto connection = QObject::connect(&shell, &Shell::kept, &shell, [&kept] { kept = true; });
    if (!driver.activate(said("belvedere::classeur::ui::ClasseurPage", "Keep my classeur")))
        return QStringLiteral("the classeur cannot be kept");
    const bool done = driver.until([&kept] { return kept; });
    QObject::disconnect(connection);
    if (!done)
        return QStringLiteral("nothing says kept");
    driver.settle(100);
    driver.picture(QStringLiteral("kept"));
    QStringList found;
    for (const auto *label : shell.window().findChildren<belvedere::look::Label *>(QStringLiteral("word")))
        if (label->isVisible())
            found += label->text();
    words = found.join(u' ');
    return found.size() == 5 ? QString() : QStringLiteral("five words are not shown");
}

QString comeBack(Driver &driver, Shell &shell, const QString &words, int items)
{
    driver.step(QStringLiteral("end"));
    bool ended = false;
    const auto connection = QObject::connect(&shell, &Shell::visitEnded, &shell, [&ended] { ended = true; });
    const bool pressed = driver.activateStartingWith(said("belvedere::classeur::ui::KeepPage", "I have my words: end my visit"));
    QObject::disconnect(connection);
    if (!pressed || !ended || shell.visit())
        return QStringLiteral("the visit does not end");
    driver.settle(200);
    driver.step(QStringLiteral("begin again"));
    if (!driver.activate(said("belvedere::shell::AttractPage", "Touch to begin")))
        return QStringLiteral("the invitation does not answer");
    driver.settle(100);
    if (!shell.visit() || !shell.visit()->classeur.isEmpty())
        return QStringLiteral("the next visitor sees something of the one before");
    driver.step(QStringLiteral("find again"));
    if (!driver.activate(said("belvedere::shell::HomePage", "Find again")))
        return QStringLiteral("no door to find again");
    driver.settle(100);
    if (!driver.type([](QWidget *widget) { return qobject_cast<QLineEdit *>(widget) != nullptr; }, words))
        return QStringLiteral("the words cannot be typed");
    driver.settle(50);
    driver.picture(QStringLiteral("find-again"));
    if (!driver.activate(said("belvedere::classeur::ui::ResumePage", "Open my classeur")))
        return QStringLiteral("the words cannot be sent");
    if (!driver.until([&] { return isAt(shell, Place::Classeur); }))
        return QStringLiteral("the classeur is not found again");
    driver.settle(100);
    const auto &found = shell.visit()->classeur.items();
    if (found.size() != items || found.first().note != QStringLiteral("planted-word"))
        return QStringLiteral("the classeur found again is not the one that was kept");
    if (shell.visit()->answers.count() != 24)
        return QStringLiteral("the answers were not found again");
    return {};
}

} // namespace

QString wholeVisit(Driver &driver, Shell &shell, quint32 seed)
{
    driver.settle(1500); // the invitation, and the web engine that starts behind it
    driver.picture(QStringLiteral("invitation"));
    driver.step(QStringLiteral("begin"));
    if (!driver.activate(said("belvedere::shell::AttractPage", "Touch to begin")))
        return QStringLiteral("the invitation does not answer");
    driver.settle();
    driver.picture(QStringLiteral("home"));
    driver.step(QStringLiteral("play"));
    if (!driver.activate(said("belvedere::shell::HomePage", "Play")))
        return QStringLiteral("no door to play");
    driver.settle();
    driver.picture(QStringLiteral("ways"));
    if (!driver.activate(said("belvedere::quiz::ui::WayPage", "The whole climb")))
        return QStringLiteral("no way up");
    driver.settle();
    QString wrong = play(driver, shell, seed);
    driver.settle(100);
    driver.picture(QStringLiteral("results"));
    if (wrong.isEmpty())
        wrong = lookBehind(driver, shell);
    if (wrong.isEmpty())
        wrong = putAside(driver, shell);
    if (wrong.isEmpty())
        wrong = readAndKeep(driver, shell, QStringLiteral("fiche-1"));
    if (wrong.isEmpty())
        wrong = searchAndKeep(driver, shell);
    if (wrong.isEmpty())
        wrong = writeNote(driver, shell);
    QString words;
    if (wrong.isEmpty())
        wrong = keepAll(driver, shell, words);
    if (wrong.isEmpty())
        wrong = comeBack(driver, shell, words, 2);
    driver.step(QStringLiteral("end"));
    if (wrong.isEmpty() && shell.visit()) {
        driver.activate(said("belvedere::shell::TopBar", "End my visit"));
        driver.settle(100);
    }
    return wrong;
}

} // namespace visit
