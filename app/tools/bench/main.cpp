// belvedere-bench: measures the product as the visitor and the administrator meet it.
#include "measures.h"

#include <content/ui/fichescheme.h>
#include <core/heap.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace belvedere;

namespace {

struct Command {
    const char *name;
    bench::Measure measure;
    const char *what;
    bool inAll = true;
};

const Command commands[]{
    {"cold-start", bench::measureColdStart, "from the start of the process to the invitation"},
    {"beside-chromium", bench::measureBesideChromium, "start and memory beside Chromium --kiosk (its package; not in all)", false},
    {"pack-build", bench::measurePackBuild, "time and peak memory of belvedere-pack build (--fiches)"},
    {"search", bench::measureSearch, "searches in the whole pack"},
    {"fiche-open", bench::measureFicheOpen, "from a touch on a métier to its fiche"},
    {"next-question", bench::measureNextQuestion, "from an answer to the next question"},
    {"frames", bench::measureFrames, "the frames of a step of the climb, in windows of two sizes"},
    {"idle", bench::measureIdle, "processor time while nobody touches a question"},
    {"turnover", bench::measureTurnover, "from the end of a visit to the next one"},
    {"stalls", bench::measureStalls, "the longest stall of the GUI thread in whole visits"},
    {"space", bench::measureSpace, "a classeur of 200 documents to a WebDAV server, beside rclone"},
    {"talks", bench::measureTalks, "200 talks at once on one Prosody, 10 000 messages"},
    {"seance", bench::measureSeance, "a class of 40 on one weak line, 30 times cut"},
    {"memory", bench::measureMemory, "resident memory after 1, 100 and 1000 visits"},
    {"video-starts", bench::measureVideoStarts, "from the opening of a video to its first picture"},
    {"video-jumps", bench::measureVideoJumps, "from a jump in a video to the right picture"},
    {"video-playing", bench::measureVideoPlaying, "pictures dropped and processor time of a video"},
    {"video-many", bench::measureVideoMany, "memory and files after many videos"},
};

QString description()
{
    QString text = QStringLiteral("Measures Belvédère.\n\n  belvedere-bench COMMAND --pack X.pack [--json FILE]\n\n  all             every one of these:\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n").arg(QLatin1String(command.name), -15).arg(QString::fromUtf8(command.what));
    return text + QStringLiteral("\nNeeds a display (xvfb-run gives one). Exit codes: 0 done, 1 failed, 2 wrong call.");
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("all, or one of the others"));
    QCommandLineOption part(QStringLiteral("part"), QStringLiteral("Of all: no heading."));
    part.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(part);
    parser.addOptions({{QStringLiteral("pack"), QStringLiteral("The content pack."), QStringLiteral("FILE")},
                       {QStringLiteral("fiches"), QStringLiteral("An IDEO export; may be given several times."), QStringLiteral("FILE")},
                       {QStringLiteral("quiz"), QStringLiteral("The folder of the quiz."), QStringLiteral("DIR"), QStringLiteral("offline-data/quiz")},
                       {QStringLiteral("queries"), QStringLiteral("What to search for, one query a line."), QStringLiteral("FILE")},
                       {QStringLiteral("visits"), QStringLiteral("Visits of the memory test."), QStringLiteral("N"), QStringLiteral("1000")},
                       {QStringLiteral("json"), QStringLiteral("Also write the figures there."), QStringLiteral("FILE")},
                       {QStringLiteral("quick"), QStringLiteral("Few runs, to see that all works: no figure to keep.")},
                       {QStringLiteral("drop-caches"), QStringLiteral("Empty the disk cache before each cold start (root).")}});
}

bench::Options optionsOf(const QCommandLineParser &parser)
{
    bench::Options options;
    options.pack = parser.value(QStringLiteral("pack"));
    options.fiches = parser.values(QStringLiteral("fiches"));
    options.quiz = parser.value(QStringLiteral("quiz"));
    options.queries = parser.value(QStringLiteral("queries"));
    options.visits = parser.value(QStringLiteral("visits")).toInt();
    options.quick = parser.isSet(QStringLiteral("quick"));
    options.dropCaches = parser.isSet(QStringLiteral("drop-caches"));
    return options;
}

// What was called, for one command in a process of its own that writes its figures into `json`.
QStringList callOf(const Command &command, const bench::Options &options, const QString &json)
{
    QStringList call{QLatin1String(command.name), QStringLiteral("--part"), QStringLiteral("--json"), json,
                     QStringLiteral("--pack"), options.pack, QStringLiteral("--quiz"), options.quiz,
                     QStringLiteral("--visits"), QString::number(options.visits)};
    for (const QString &file : options.fiches)
        call += {QStringLiteral("--fiches"), file};
    if (!options.queries.isEmpty())
        call += {QStringLiteral("--queries"), options.queries};
    if (options.quick)
        call += QStringLiteral("--quick");
    if (options.dropCaches)
        call += QStringLiteral("--drop-caches");
    return call;
}

// Each in a process of its own, so that none inherits the memory and the caches of another. What went wrong.
QStringList runAll(const bench::Options &options, bench::Report &report)
{
    const QTemporaryDir folder;
    QStringList problems;
    for (const Command &command : commands) {
        if (!command.inAll)
            continue;
        const QString json = folder.filePath(QLatin1String(command.name));
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedOutputChannel);
        process.start(QCoreApplication::applicationFilePath(), callOf(command, options, json));
        process.waitForFinished(-1);
        const QByteArray said = process.readAllStandardError();
        std::fputs(said.constData(), stderr);
        QFile file(json);
        const bool crashed = process.exitStatus() != QProcess::NormalExit;
        if (crashed || process.exitCode() != 0 || !file.open(QIODevice::ReadOnly)) {
            problems.append(QLatin1String(command.name) + QLatin1String(crashed ? " crashed. It said last: " : " failed. It said last: ")
                            + QString::fromUtf8(said.trimmed().split('\n').constLast()));
            continue;
        }
        report.append(QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("figures")).toArray());
    }
    return problems;
}

QStringList runOne(const QString &name, const bench::Options &options, bench::Report &report)
{
    for (const Command &command : commands) {
        if (name != QLatin1String(command.name))
            continue;
        const Status measured = command.measure(options, report);
        if (!measured)
            return {QLatin1String(command.name) + QStringLiteral(": ") + measured.error().text()};
        return {};
    }
    return {QStringLiteral("there is no command %1").arg(name)};
}

} // namespace

int main(int argc, char **argv)
{
    giveFreedMemoryBack(); // as the kiosk does
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("belvedere-bench"));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const bench::Options options = optionsOf(parser);
    const QString command = parser.positionalArguments().value(0);
    if (command.isEmpty() || options.pack.isEmpty()) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return 2;
    }
    if (command == QStringLiteral("first-frame"))
        return bench::runFirstFrame(options);
    if (command == QStringLiteral("home-open"))
        return bench::runHomeOpen(options);

    const bool part = parser.isSet(QStringLiteral("part"));
    bench::Report report;
    if (!part)
        bench::printHeading();
    const QStringList problems = command == QStringLiteral("all") ? runAll(options, report) : runOne(command, options, report);
    if (!part)
        report.close();
    if (parser.isSet(QStringLiteral("json"))) {
        if (const Status written = report.write(parser.value(QStringLiteral("json"))); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().text()));
            return 1;
        }
    }
    for (const QString &problem : problems) // last, where it is read
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return problems.isEmpty() ? 0 : 1;
}
