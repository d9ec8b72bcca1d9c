// belvedere: the kiosk.
#include <shell/shell.h>
#include <shell/window.h>

#include <content/ui/fichescheme.h>
#include <core/clock.h>
#include <outbox/store.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <memory>
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

// What an administrator asks from a console.
bool needsNoScreen(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *each) { return QLatin1String(each) == QLatin1String("--outbox") || QLatin1String(each) == QLatin1String("--check-settings"); });
}

// Numbers alone: what waits is sealed, and nobody's business.
void printOutbox(const Settings &settings)
{
    const outbox::Counts counts = outbox::countsIn(shell::outboxFolder(settings), SystemClock().now());
    std::fputs(QJsonDocument(QJsonObject{{QStringLiteral("waiting"), counts.waiting},
                                         {QStringLiteral("sent"), counts.sent},
                                         {QStringLiteral("givenUp"), counts.givenUp},
                                         {QStringLiteral("oldestMinutes"), counts.oldestMinutes}}).toJson(), stdout);
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    content::ui::registerFicheScheme();
    const std::unique_ptr<QCoreApplication> application(needsNoScreen(argc, argv) ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("belvedere"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELVEDERE_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The guidance kiosk of the French regional guidance service"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption settingsFile(QStringLiteral("settings"), QStringLiteral("Settings file."), QStringLiteral("FILE"));
    const QCommandLineOption check(QStringLiteral("check-settings"), QStringLiteral("Check the settings file and stop."));
    const QCommandLineOption pack(QStringLiteral("pack"), QStringLiteral("Content pack."), QStringLiteral("FILE"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder of the sealed classeurs."), QStringLiteral("DIR"));
    const QCommandLineOption windowed(QStringLiteral("window"), QStringLiteral("An ordinary window instead of the whole screen."));
    const QCommandLineOption waiting(QStringLiteral("outbox"), QStringLiteral("Print how many classeurs wait to be sent, as JSON, and stop."));
    parser.addOptions({settingsFile, check, pack, data, windowed, waiting});
    parser.process(*application);

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
    if (parser.isSet(waiting)) {
        printOutbox(settings);
        return 0;
    }

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
