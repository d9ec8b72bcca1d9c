// belvedere-visit: runs whole visits in the real kiosk, by keyboard or by touch, and says what went
// wrong and how long the GUI thread was busy at a stretch in each step.
#include "driver.h"

#include <content/ui/fichescheme.h>
#include <shell/window.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace belvedere;

namespace {

// Pictures take long and are no part of a visit, nor is the start behind the invitation.
bool counts(const visit::StallMeter::Step &step)
{
    return !step.name.startsWith(u'(') && step.name != QStringLiteral("start");
}

int report(const QString &wrong, const visit::StallMeter &meter, double allowedMs)
{
    visit::StallMeter::Step worst;
    for (const auto &step : meter.steps()) {
        if (step.wallMs > 15)
            std::printf("%-24s longest stall %6.1f ms, own %6.1f ms\n", qPrintable(step.name), step.wallMs, step.ownMs);
        if (counts(step)) {
            worst.wallMs = qMax(worst.wallMs, step.wallMs);
            worst.ownMs = qMax(worst.ownMs, step.ownMs);
        }
    }
    if (!wrong.isEmpty()) {
        std::printf("FAILED: %s\n", qPrintable(wrong));
        return 1;
    }
    std::printf("The whole visit works. Longest stall in it: %.1f ms, own %.1f ms\n", worst.wallMs, worst.ownMs);
    if (allowedMs > 0 && worst.ownMs > allowedMs) {
        std::printf("FAILED: more than %.0f ms of its own\n", allowedMs);
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("belvedere-visit"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption pack(QStringLiteral("pack"), QStringLiteral("Content pack."), QStringLiteral("FILE"));
    const QCommandLineOption pictures(QStringLiteral("pictures"), QStringLiteral("Folder for pictures."), QStringLiteral("DIR"));
    const QCommandLineOption touch(QStringLiteral("touch"), QStringLiteral("By touch instead of the keyboard."));
    const QCommandLineOption tongue(QStringLiteral("language"), QStringLiteral("Of the screen: fr, en, ar or uk."), QStringLiteral("CODE"), QStringLiteral("fr"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("Dark screen."));
    const QCommandLineOption contrast(QStringLiteral("contrast"), QStringLiteral("Screen of high contrast."));
    const QCommandLineOption scale(QStringLiteral("text"), QStringLiteral("Text size, 1 to 2."), QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the answers."), QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption stall(QStringLiteral("max-stall"), QStringLiteral("Fail when the GUI thread was busy for longer, in ms, without the time it waited for a processor."), QStringLiteral("MS"), QStringLiteral("0"));
    const QCommandLineOption tour(QStringLiteral("tour"), QStringLiteral("The other pages, one after another, instead of a visit."));
    const QCommandLineOption near(QStringLiteral("near"), QStringLiteral("Formations, people and the territory near home, instead of a visit."));
    const QCommandLineOption videos(QStringLiteral("videos"), QStringLiteral("Videos, instead of a visit."));
    const QCommandLineOption certificate(QStringLiteral("ca-file"), QStringLiteral("Of who serves the films."), QStringLiteral("FILE"));
    const QCommandLineOption account(QStringLiteral("sign-in"), QStringLiteral("Signs in with the first account of the settings, instead of a visit."), QStringLiteral("USER:PASSWORD"));
    const QCommandLineOption from(QStringLiteral("settings"), QStringLiteral("Settings to begin with."), QStringLiteral("FILE"));
    parser.addOptions({tour, near, videos, account, from, certificate, pack, pictures, touch, tongue, dark, contrast, scale, seed, stall});
    parser.process(application);

    QTemporaryDir data;
    Settings settings;
    if (parser.isSet(from)) {
        const auto read = loadSettings(parser.value(from));
        if (!read) {
            std::printf("FAILED: %s\n", qPrintable(read.error().text()));
            return 1;
        }
        settings = *read;
    }
    settings.packPath = parser.value(pack);
    settings.dataFolder = data.path();
    if (parser.isSet(certificate))
        settings.caFile = parser.value(certificate);
    settings.proxy = QStringLiteral("none");
    settings.centreName = QStringLiteral("CIO de démonstration");
    settings.language = languageOf(parser.value(tongue)).value_or(Language::French);
    const SystemClock clock;
    visit::StallMeter meter;
    shell::Shell kiosk(settings, clock);
    kiosk.theme().setMode(parser.isSet(contrast) ? look::Mode::Contrast : parser.isSet(dark) ? look::Mode::Dark : look::Mode::Light);
    kiosk.theme().setTextScale(parser.value(scale).toDouble());
    kiosk.window().fillScreen();
    bool ready = false;
    QObject::connect(&kiosk, &shell::Shell::ready, [&ready] { ready = true; });
    kiosk.start();
    if (!QTest::qWaitFor([&ready] { return ready; }, 20'000))
        return report(QStringLiteral("the kiosk does not start"), meter, 0);
    visit::Driver driver(kiosk, meter,
                         parser.isSet(touch) ? visit::Driver::Hand::Touch : visit::Driver::Hand::Keyboard,
                         parser.value(pictures));
    QString wrong = parser.isSet(tour) ? visit::tour(driver, kiosk)
                          : parser.isSet(account) ? visit::signIn(driver, kiosk, parser.value(account).section(u':', 0, 0), parser.value(account).section(u':', 1))
                          : parser.isSet(videos) ? visit::videos(driver, kiosk)
                          : parser.isSet(near) ? visit::nearHome(driver, kiosk)
                                             : visit::wholeVisit(driver, kiosk, parser.value(seed).toUInt());
    if (wrong.isEmpty() && !driver.overgrown().isEmpty())
        wrong = QStringLiteral("the window is not as large as the screen: ") + driver.overgrown();
    if (!wrong.isEmpty())
        driver.picture(QStringLiteral("where-it-failed"));
    return report(wrong, meter, parser.value(stall).toDouble());
}
