// belvedere: the kiosk.
#include <shell/classroom.h>
#include <shell/interviewing.h>
#include <shell/shell.h>
#include <shell/terminalstatus.h>
#include <shell/window.h>

#include <content/ui/fichescheme.h>
#include <core/clock.h>
#include <core/heap.h>
#include <kiosk/ui/onscreenkeyboard.h>
#include <kiosk/watchdog.h>
#include <net/proof.h>
#include <outbox/store.h>
#include <terminal/admincode.h>
#include <terminal/settingscheck.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>

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

// A variable of the environment must not open the web engine to the network.
void forbidRemoteDebugging()
{
    for (const char *each : {"QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINE_CHROMIUM_FLAGS"})
        qunsetenv(each);
}

// Where a screen reader is at work (ACCESSIBILITY.md), the web engine tells it of its pages too.
void letPagesBeHeard()
{
    if (qEnvironmentVariableIntValue("QT_LINUX_ACCESSIBILITY_ALWAYS_ON") > 0)
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--force-renderer-accessibility");
}

// What an administrator asks from a console.
bool needsNoScreen(int argc, char **argv)
{
    static constexpr const char *asked[]{"--outbox", "--check-settings", "--status", "--set-admin-code", "--version", "-v", "--help", "-h"};
    return std::any_of(argv + 1, argv + argc, [](const char *each) {
        return std::any_of(std::begin(asked), std::end(asked), [each](const char *one) { return QLatin1String(each) == QLatin1String(one); });
    });
}

// The settings that are needed before there is an application to parse its arguments with.
Settings earlySettings(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QStringLiteral("--settings") && i + 1 < argc)
            return readSettings(QString::fromLocal8Bit(argv[i + 1])).settings;
        if (word.startsWith(QStringLiteral("--settings=")))
            return readSettings(word.mid(11)).settings;
    }
    return {};
}

// Waits for what the services answer; ten seconds at most, and each is given up before.
QVector<terminal::ServiceState> answersOf(const Settings &settings)
{
    const SystemClock clock;
    terminal::ServiceCheck check(settings, terminal::servicesOf(settings), clock);
    QObject::connect(&check, &terminal::ServiceCheck::done, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    check.start();
    QCoreApplication::exec();
    return check.states();
}

// 2: the file is wrong. 1: it is right, and something that it names is not there or does not answer.
int checkSettings(const SettingsReading &reading, const QString &file, bool askServices)
{
    QVector<Error> problems = reading.problems;
    const bool wrong = !problems.isEmpty();
    if (!wrong) {
        problems += terminal::missingFiles(reading, file);
        problems += shell::guideProblems(reading, file);
        if (askServices)
            problems += terminal::unreachable(answersOf(reading.settings), reading, file);
    }
    for (const Error &each : problems)
        std::fprintf(stderr, "%s\n", qPrintable(each.text()));
    if (problems.isEmpty())
        std::puts("The settings are right.");
    return wrong ? 2 : problems.isEmpty() ? 0 : 1;
}

// 1: something asks for somebody.
int printStatus(const Settings &settings)
{
    terminal::TerminalStatus status = shell::statusOf(settings, SystemClock().now());
    status.services = answersOf(settings);
    const auto worries = terminal::worriesOf(status, QFileInfo::exists(terminal::AdminCode::fileIn(shell::dataFolder(settings))));
    std::fputs(QJsonDocument(terminal::toJson(status, worries)).toJson(), stdout);
    return worries.isEmpty() ? 0 : 1;
}

// From the standard input, so that it is in no list of processes and no history.
int setAdminCode(const Settings &settings)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    std::fputs("The new code of the administrator, 8 letters or digits at least: ", stderr);
    const QString code = QString::fromUtf8(input.readLine(1000)).trimmed();
    const Status set = terminal::AdminCode::set(terminal::AdminCode::fileIn(shell::dataFolder(settings)), code);
    std::fprintf(stderr, "%s\n", set ? "The code is set." : qPrintable(set.error().text()));
    return set ? 0 : 2;
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
    giveFreedMemoryBack();
    forbidCoreDumps();
    forbidRemoteDebugging();
    letPagesBeHeard();
    content::ui::registerFicheScheme();
    kiosk::ui::OnScreenKeyboard::choose(earlySettings(argc, argv).onScreenKeys);
    const std::unique_ptr<QCoreApplication> application(needsNoScreen(argc, argv) ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("belvedere"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELVEDERE_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The guidance kiosk of the French regional guidance service"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption settingsFile(QStringLiteral("settings"), QStringLiteral("Settings file."), QStringLiteral("FILE"));
    const QCommandLineOption check(QStringLiteral("check-settings"), QStringLiteral("Check the settings file, the files and the services that it names, and stop."));
    const QCommandLineOption offline(QStringLiteral("offline"), QStringLiteral("With --check-settings: ask no service."));
    const QCommandLineOption status(QStringLiteral("status"), QStringLiteral("Print how the terminal is, as JSON, and stop."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("With --status; it is always JSON."));
    const QCommandLineOption adminCode(QStringLiteral("set-admin-code"), QStringLiteral("Read the code of the administrator from the standard input, and stop."));
    const QCommandLineOption pack(QStringLiteral("pack"), QStringLiteral("Content pack."), QStringLiteral("FILE"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder of the sealed classeurs."), QStringLiteral("DIR"));
    const QCommandLineOption windowed(QStringLiteral("window"), QStringLiteral("An ordinary window instead of the whole screen."));
    const QCommandLineOption waiting(QStringLiteral("outbox"), QStringLiteral("Print how many classeurs wait to be sent, as JSON, and stop."));
    const QCommandLineOption seance(QStringLiteral("seance"), QStringLiteral("For a teacher at their own computer: an ordinary window at the door of class sessions."));
    const QCommandLineOption local(QStringLiteral("local"), QStringLiteral("With --seance: in a room without internet, on a server of this computer (Prosody)."));
    parser.addOptions({seance, local, settingsFile, check, offline, status, json, adminCode, pack, data, windowed, waiting});
    parser.process(*application);

    Settings settings;
    if (parser.isSet(settingsFile)) {
        const SettingsReading reading = readSettings(parser.value(settingsFile));
        if (parser.isSet(check))
            return checkSettings(reading, parser.value(settingsFile), !parser.isSet(offline));
        if (!reading.problems.isEmpty())
            return checkSettings(reading, parser.value(settingsFile), false);
        settings = reading.settings;
    } else if (parser.isSet(check)) {
        std::fputs("Which file? Add --settings FILE.\n", stderr);
        return 2;
    }
    if (parser.isSet(pack))
        settings.packPath = parser.value(pack);
    if (parser.isSet(data))
        settings.dataFolder = parser.value(data);
    if (parser.isSet(waiting)) {
        printOutbox(settings);
        return 0;
    }
    if (parser.isSet(status))
        return printStatus(settings);
    if (parser.isSet(adminCode))
        return setAdminCode(settings);

    kiosk::Watchdog watchdog; // before any process is started
    if (!settings.caFile.isEmpty())
        QThreadPool::globalInstance()->start([] { net::systemCertificates(); }); // while the first pages are made
    const SystemClock clock;
    shell::Shell kiosk(settings, clock);
    QObject::connect(&kiosk, &shell::Shell::ready, &watchdog, [&watchdog] {
        QTimer::singleShot(0, &watchdog, &kiosk::Watchdog::ready); // once it is drawn
    });
    if (parser.isSet(seance) && parser.isSet(local))
        kiosk.classroom().meetLocally();
    if (parser.isSet(seance))
        QObject::connect(&kiosk, &shell::Shell::ready, &kiosk, [&kiosk] { kiosk.openStaff({shell::Route::Place::SeanceDoor}); });
    if (parser.isSet(windowed) || parser.isSet(seance)) {
        kiosk.window().resize(1280, 900);
        kiosk.window().QWidget::show();
    } else {
        kiosk.window().fillScreen();
    }
    kiosk.start();
    return QApplication::exec();
}
