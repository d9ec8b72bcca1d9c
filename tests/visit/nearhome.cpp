#include "driver.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace visit {

using belvedere::shell::Route;
using belvedere::shell::Shell;
using Place = Route::Place;

namespace {

Driver::Matches cardOf(const char *className)
{
    return [className](const QWidget *widget) { return QByteArray(widget->metaObject()->className()).endsWith(className); };
}

// Opens one of a list, keeps it, and goes back to the list.
QString keepOne(Driver &driver, Shell &shell, const Driver::Matches &matches, Place place, const QString &what)
{
    if (!driver.until([&] { return driver.find(matches) != nullptr; }))
        return QStringLiteral("nothing is listed: ") + what;
    if (!driver.activate(matches) || !driver.until([&] { return shell.current().place == place; }))
        return QStringLiteral("nothing opens: ") + what;
    driver.settle(300);
    driver.picture(what + QStringLiteral("-one"));
    const auto before = shell.visit()->classeur.items().size();
    const auto isKeep = [](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && button->text() == said("belvedere::content::ui::FichePage", "Keep");
    };
    if (!driver.activate(isKeep) || !driver.until([&] { return shell.visit()->classeur.items().size() > before; }))
        return QStringLiteral("it cannot be kept: ") + what;
    driver.settle(50);
    if (!driver.activate(said("belvedere::look::Page", "Back")))
        return QStringLiteral("no way back: ") + what;
    driver.settle(100);
    return {};
}

// From the page that leads near home, through one of its doors.
QString enter(Driver &driver, Shell &shell, const QString &door, Place place)
{
    driver.step(door);
    if (!driver.activate(said("belvedere::shell::TopBar", "Home, Belvédère")) || !driver.until([&] { return shell.current().place == Place::Home; }))
        return QStringLiteral("no way home");
    driver.settle(50);
    if (!driver.activate(said("belvedere::shell::HomePage", "Find help near you")))
        return QStringLiteral("no door to what is near");
    driver.settle(100);
    if (!driver.activate(door) || !driver.until([&] { return shell.current().place == place; }))
        return QStringLiteral("no door: ") + door;
    driver.settle(300);
    return {};
}

QString formations(Driver &driver, Shell &shell)
{
    if (const auto wrong = enter(driver, shell, said("belvedere::shell::Shell", "Formations"), Place::Formations); !wrong.isEmpty())
        return wrong;
    driver.picture(QStringLiteral("formations"));
    if (!driver.activateStartingWith(said("belvedere::formations::ui::FormationsPage", "In alternance")))
        return QStringLiteral("formations in alternance cannot be asked for");
    driver.settle(300);
    return keepOne(driver, shell, cardOf("LinkCard"), Place::Formation, QStringLiteral("formation"));
}

QString people(Driver &driver, Shell &shell)
{
    if (const auto wrong = enter(driver, shell, said("belvedere::shell::Shell", "People who can help"), Place::Relais); !wrong.isEmpty())
        return wrong;
    if (!driver.type([](QWidget *widget) { return qobject_cast<QLineEdit *>(widget) != nullptr; }, QStringLiteral("orillac")))
        return QStringLiteral("no commune can be typed");
    const auto isAurillac = [](const QWidget *widget) {
        return qobject_cast<const QAbstractButton *>(widget) && nameOf(widget).startsWith(QStringLiteral("Aurillac"));
    };
    if (!driver.until([&] { return driver.find(isAurillac) != nullptr; }))
        return QStringLiteral("a misspelt commune is not suggested");
    driver.picture(QStringLiteral("commune"));
    if (driver.hand() == Driver::Hand::Keyboard) {
        driver.key(Qt::Key_Down);
        driver.key(Qt::Key_Return);
    } else if (!driver.activate(isAurillac)) {
        return QStringLiteral("the commune cannot be touched");
    }
    if (!driver.until([&] { return shell.visit()->near.here.has_value(); }))
        return QStringLiteral("the commune is not taken");
    driver.settle(300);
    driver.picture(QStringLiteral("relais"));
    return keepOne(driver, shell, cardOf("RelaisCard"), Place::RelaisOne, QStringLiteral("relais"));
}

QString territory(Driver &driver, Shell &shell)
{
    if (const auto wrong = enter(driver, shell, said("belvedere::shell::Shell", "My territory"), Place::Territoire); !wrong.isEmpty())
        return wrong;
    driver.settle(600);
    // One of several: Tab comes to the one that is chosen, an arrow goes to the next.
    const bool keyboard = driver.hand() == Driver::Hand::Keyboard;
    if (!driver.activate(keyboard ? QStringLiteral("Allier") : QStringLiteral("Cantal")))
        return QStringLiteral("no department can be reached");
    if (keyboard)
        driver.key(Qt::Key_Right);
    const auto isCantal = [](const QWidget *widget) {
        const auto *chip = qobject_cast<const QAbstractButton *>(widget);
        return chip && nameOf(widget) == QStringLiteral("Cantal") && chip->isChecked();
    };
    if (!driver.until([&] { return driver.find(isCantal) != nullptr; }))
        return QStringLiteral("no department can be chosen");
    driver.settle(600);
    driver.picture(QStringLiteral("territoire"));
    if (!driver.activate(said("belvedere::territoire::ui::ChartPanel", keyboard ? "Chart" : "In words")))
        return QStringLiteral("the figures are not to be had in words");
    if (keyboard)
        driver.key(Qt::Key_Right);
    driver.settle(100);
    driver.picture(QStringLiteral("in-words"));
    const QString keep = said("belvedere::territoire::ui::EventCard", "Keep %1 in my classeur").section(u'%', 0, 0);
    const auto before = shell.visit()->classeur.items().size();
    if (!driver.activateStartingWith(keep) || !driver.until([&] { return shell.visit()->classeur.items().size() > before; }))
        return QStringLiteral("no event can be kept");
    driver.settle(100);
    return {};
}

} // namespace

QString nearHome(Driver &driver, Shell &shell)
{
    driver.settle(1500);
    driver.step(QStringLiteral("begin"));
    if (!driver.activate(said("belvedere::shell::AttractPage", "Touch to begin")))
        return QStringLiteral("the invitation does not answer");
    driver.settle();
    QString wrong = formations(driver, shell);
    if (wrong.isEmpty())
        wrong = people(driver, shell);
    if (wrong.isEmpty())
        wrong = territory(driver, shell);
    if (wrong.isEmpty() && shell.visit()->classeur.items().size() != 3)
        wrong = QStringLiteral("the classeur does not have the three things kept");
    return wrong;
}

} // namespace visit
