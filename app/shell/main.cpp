// belvedere: the kiosk.
#include <shell/shell.h>
#include <shell/window.h>

#include <content/ui/fichescheme.h>
#include <core/clock.h>

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace belvedere;

namespace {

// What a person typed never goes into a core dump.
void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("belvedere"));
    QApplication::setApplicationVersion(QStringLiteral(BELVEDERE_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The guidance kiosk of the French regional guidance service"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption settingsFile(QStringLiteral("settings"), QStringLiteral("Settings file."), QStringLiteral("FILE"));
    const QCommandLineOption check(QStringLiteral("check-settings"), QStringLiteral("Check the settings file and stop."));
    const QCommandLineOption pack(QStringLiteral("pack"), QStringLiteral("Content pack."), QStringLiteral("FILE"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder of the sealed classeurs."), QStringLiteral("DIR"));
    const QCommandLineOption windowed(QStringLiteral("window"), QStringLiteral("An ordinary window instead of the whole screen."));
    parser.addOptions({settingsFile, check, pack, data, windowed});
    parser.process(application);

    Settings settings;
    if (parser.isSet(settingsFile)) {
        const auto loaded = loadSettings(parser.value(settingsFile));
        if (!loaded) {
            std::fprintf(stderr, "%s\n", qPrintable(loaded.error().text()));
            return 2;
        }
        settings = *loaded;
    }
    if (parser.isSet(check)) {
        std::puts("The settings are right.");
        return 0;
    }
    if (parser.isSet(pack))
        settings.packPath = parser.value(pack);
    if (parser.isSet(data))
        settings.dataFolder = parser.value(data);

    const SystemClock clock;
    shell::Shell kiosk(settings, clock);
    if (parser.isSet(windowed)) {
        kiosk.window().resize(1280, 900);
        kiosk.window().QWidget::show();
    } else {
        kiosk.window().fillScreen();
    }
    kiosk.start();
    return QApplication::exec();
}
