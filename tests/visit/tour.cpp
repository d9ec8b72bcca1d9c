#include "driver.h"

#include <QAbstractButton>

namespace visit {

using belvedere::shell::Route;
using belvedere::shell::Shell;
using Place = Route::Place;

// Who takes the place that comes next, and none of every seventh question.
void answerAll(Driver &driver, Shell &shell)
{
    const int questions = static_cast<int>(shell.catalogue()->guide.questions().size());
    for (int number = 0; number < questions; ++number) {
        if (shell.current().place != Place::Quiz)
            shell.open({Place::Quiz});
        driver.settle(20);
        driver.key(number % 7 == 6 ? Qt::Key_0 : Qt::Key_1 + number % 6);
        driver.settle(5);
        if (number % 7 != 6)
            driver.key(Qt::Key_Right);
        driver.settle(20);
    }
}

// Two people: the invitation to the second one, then the comparison.
QString pair(Driver &driver, Shell &shell)
{
    driver.step(QStringLiteral("pair"));
    shell.open({Place::Pair});
    driver.settle(200);
    driver.picture(QStringLiteral("pair-invitation"));
    if (!driver.activate(said("belvedere::quiz::ui::PairPage", "The other person climbs")))
        return QStringLiteral("nobody else can climb");
    answerAll(driver, shell);
    shell.open({Place::Pair});
    driver.settle(400);
    driver.picture(QStringLiteral("pair"));
    return {};
}

// Every page that the whole visit does not cross, opened by its route: for pictures.
QString tour(Driver &driver, Shell &shell)
{
    driver.settle(1500);
    shell.beginVisit();
    driver.settle(200);
    const auto &catalogue = *shell.catalogue();
    const auto &guide = catalogue.guide;
    const QString first = catalogue.metiersOf(guide.groupes.first().id).first()->id;
    const QString second = catalogue.metiersOf(guide.groupes.first().id).last()->id;
    const QString third = catalogue.metiersOf(guide.groupes.last().id).first()->id;
    const std::pair<QString, Route> stops[]{
        {QStringLiteral("pole"), {Place::Pole, guide.poles.first().id}},
        {QStringLiteral("groupe"), {Place::Groupe, guide.groupes.first().id}},
        {QStringLiteral("browse"), {Place::Browse}},
        {QStringLiteral("compare-one"), {Place::Compare, first}},
        {QStringLiteral("compare-three"), {Place::Compare, QStringList{first, second, third}.join(u',')}},
        {QStringLiteral("find"), {Place::Find}},
        {QStringLiteral("comfort"), {Place::Comfort}},
        {QStringLiteral("declaration"), {Place::Declaration}},
        {QStringLiteral("videos"), {Place::Videos}},
        {QStringLiteral("videos-kept"), {Place::KeptVideos}},
        {QStringLiteral("formations"), {Place::Formations}},
        {QStringLiteral("relais"), {Place::Relais}},
        {QStringLiteral("territoire"), {Place::Territoire}},
        {QStringLiteral("results-empty"), {Place::Results}},
        {QStringLiteral("classeur-empty"), {Place::Classeur}},
        {QStringLiteral("answers"), {Place::Answers}},
        {QStringLiteral("explanation"), {Place::Explain}},
        {QStringLiteral("summary"), {Place::Summary}},
    };
    for (const auto &[name, route] : stops) {
        if (route.place == Place::Answers)
            answerAll(driver, shell);
        driver.step(name);
        shell.open(route);
        driver.settle(400);
        driver.picture(name);
        if (shell.current() != route)
            return QStringLiteral("no page for ") + name;
        if (name != QStringLiteral("formations") && name != QStringLiteral("relais"))
            continue;
        // One of the list, as a finger opens it.
        const auto isCard = [](const QWidget *widget) {
            return QByteArray(widget->metaObject()->className()).endsWith("Card") && qobject_cast<const QAbstractButton *>(widget);
        };
        if (!driver.until([&] { return driver.find(isCard) != nullptr; }))
            return QStringLiteral("no card in ") + name;
        qobject_cast<QAbstractButton *>(driver.find(isCard))->click();
        driver.settle(400);
        driver.picture(name + QStringLiteral("-one"));
    }
    shell.theme().setSimpleWords(true);
    for (const Place place : {Place::Home, Place::Quiz, Place::Results}) {
        shell.open({place});
        driver.settle(800);
        driver.picture(QStringLiteral("easy-words"));
    }
    shell.theme().setSimpleWords(false);
    return pair(driver, shell);
}

} // namespace visit
