#include "driver.h"

#include <core/videoref.h>
#include <media/player.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QTest>

namespace visit {

using belvedere::shell::Route;
using belvedere::shell::Shell;
using Place = Route::Place;
using State = belvedere::media::Player::State;

namespace {

Driver::Matches named(const char *context, const char *text)
{
    return [start = said(context, text).section(u'%', 0, 0)](const QWidget *widget) {
        return qobject_cast<const QAbstractButton *>(widget) && nameOf(widget).startsWith(start);
    };
}

Driver::Matches isA(const char *className)
{
    return [className](const QWidget *widget) { return QByteArray(widget->metaObject()->className()).endsWith(className); };
}

constexpr const char *controls = "belvedere::media::ui::StageControls";

QString openOne(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("wall"));
    if (!driver.activate(said("belvedere::shell::HomePage", "Watch")))
        return QStringLiteral("no door to the videos");
    const auto card = isA("VideoCard");
    if (!driver.until([&] { return driver.find(card) != nullptr; }))
        return QStringLiteral("the wall is empty");
    driver.settle(600);
    driver.picture(QStringLiteral("wall"));
    driver.step(QStringLiteral("video"));
    if (!driver.activate(card) || !driver.until([&] { return shell.current().place == Place::Video; }))
        return QStringLiteral("no video opens");
    if (!driver.until([&] { return driver.find(isA("Picture")) != nullptr; }))
        return QStringLiteral("the video has no picture");
    driver.settle(400);
    driver.picture(QStringLiteral("video"));
    return {};
}

QString play(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("play"));
    if (!driver.activate(named(controls, "Play")))
        return QStringLiteral("nothing to play with");
    const auto &player = shell.player();
    if (!driver.until([&] { return player.state() == State::Playing && player.positionMs() > 1500; }))
        return QStringLiteral("the video does not play: ") + (player.problem() ? player.problem()->text() : QStringLiteral("it says nothing"));
    driver.picture(QStringLiteral("playing"));
    driver.step(QStringLiteral("controls"));
    // On already where there is no sound.
    if (!driver.find(named(controls, "Subtitles are on. Turn them off.")) && !driver.activate(named(controls, "Subtitles are off. Turn them on.")))
        return QStringLiteral("no subtitles");
    if (!driver.activate(named(controls, "10 seconds forward")) || !driver.until([&] { return player.positionMs() > 9000; }))
        return QStringLiteral("it does not go forward");
    driver.picture(QStringLiteral("subtitles"));
    if (!driver.activate(named(controls, "Full screen")))
        return QStringLiteral("no full screen");
    driver.settle(200);
    driver.picture(QStringLiteral("full-screen"));
    if (!driver.activate(named(controls, "Leave the full screen")))
        return QStringLiteral("no way out of the full screen");
    driver.settle(100);
    return {};
}

// A line of what is said, by a finger or by Enter.
QString goByText(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("text"));
    auto *lines = qobject_cast<QAbstractItemView *>(driver.find(isA("Transcript")));
    if (!lines)
        return QStringLiteral("nothing is said");
    if (driver.hand() == Driver::Hand::Keyboard) {
        lines->setFocus(Qt::TabFocusReason);
        driver.key(Qt::Key_Home);
        driver.key(Qt::Key_Return);
    } else {
        lines->scrollToTop();
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(lines->model()->index(0, 0)).center());
    }
    if (!driver.until([&] { return shell.player().positionMs() < 5000; }))
        return QStringLiteral("a line does not lead to its moment");
    return {};
}

QString keepMoment(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("keep"));
    if (!driver.activate(named("belvedere::media::ui::VideoPage", "Keep this moment (%1)")))
        return QStringLiteral("the moment cannot be kept");
    const auto &items = shell.visit()->classeur.items();
    if (items.size() != 1 || belvedere::VideoRef::of(items.first().ref).second < 0)
        return QStringLiteral("no moment in the classeur");
    driver.settle(100);
    if (!driver.activateStartingWith(said("belvedere::shell::TopBar", "My classeur (%1)").section(u'%', 0, 0)))
        return QStringLiteral("no way to the classeur");
    driver.settle(200);
    if (shell.player().state() != State::Idle)
        return QStringLiteral("the video goes on behind another page");
    driver.picture(QStringLiteral("classeur"));
    if (!driver.activate(named("belvedere::classeur::ui::ItemCard", "Watch %1")) || !driver.until([&] { return shell.current().place == Place::Video; }))
        return QStringLiteral("the moment cannot be seen again");
    driver.settle(300);
    return {};
}

// From the video to a métier that it shows, whose fiche leads back to the video.
QString fiche(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("fiche"));
    if (!driver.activate(named("belvedere::media::ui::VideoPage", "Read the fiche: %1")) || !driver.until([&] { return shell.current().place == Place::Fiche; }))
        return QStringLiteral("no métier");
    if (!driver.until([&] { return driver.find(isA("VideoCard")) != nullptr; }))
        return QStringLiteral("the fiche does not show its video");
    driver.settle(1500);
    driver.picture(QStringLiteral("fiche"));
    if (!driver.activate(isA("VideoCard")) || !driver.until([&] { return shell.current().place == Place::Video; }))
        return QStringLiteral("no way from the fiche to the video");
    driver.settle(200);
    return {};
}

} // namespace

QString videos(Driver &driver, Shell &shell)
{
    driver.settle(1500);
    driver.step(QStringLiteral("begin"));
    if (!driver.activate(said("belvedere::shell::AttractPage", "Touch to begin")))
        return QStringLiteral("the invitation does not answer");
    driver.settle();
    driver.picture(QStringLiteral("home"));
    for (const auto &part : {openOne, play, goByText, keepMoment, fiche})
        if (const QString wrong = part(driver, shell); !wrong.isEmpty())
            return wrong;
    driver.step(QStringLiteral("end"));
    shell.endVisit();
    return shell.player().state() == State::Idle ? QString() : QStringLiteral("the video goes on after the visit");
}

} // namespace visit
