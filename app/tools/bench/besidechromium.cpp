// The start and the memory of the kiosk beside those of Chromium in its kiosk mode, on an equal page.
#include "kiosk.h"
#include "machine.h"
#include "measures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace belvedere::bench {
namespace {

constexpr int usualPairs = 15;
constexpr int restMs = 4000; // until its processes have come to rest

// Home in HTML: the same words, five doors, a landscape of gradients. It tells its second frame, as one can touch it then.
QByteArray pageTelling(quint16 port)
{
    QByteArray doors;
    for (const char *each : {"Play", "Explore", "Watch", "My classeur", "Find help near you", "Find again"})
        doors += QByteArray("<button><b>") + each + "</b><br>What is behind this door, in a sentence.</button>";
    return "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Home</title><style>body{margin:0;min-height:100vh;font:18px sans-serif;"
           "background:linear-gradient(#4a9ee8,#ffdcb8 60%,#7fae55)}h1{font-size:46px;margin:48px}main{display:grid;"
           "grid-template-columns:repeat(3,1fr);gap:24px;margin:48px}button{min-height:240px;border-radius:20px;font:inherit}</style>"
           "<h1>Where do you want to start?</h1><main>"
           + doors + "</main><script>requestAnimationFrame(()=>requestAnimationFrame(()=>fetch('http://127.0.0.1:" + QByteArray::number(port)
           + "/painted',{mode:'no-cors'})))</script></html>";
}

// The proportional share of the memory of a process and of all below it: what they share is counted once.
double sharedOutMb(qint64 root)
{
    double kb = 0;
    for (const qint64 pid : treeOf(root)) {
        QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
        static const QRegularExpression line(QStringLiteral("^Pss:\\s+(\\d+) kB"), QRegularExpression::MultilineOption);
        if (file.open(QIODevice::ReadOnly))
            kb += line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble();
    }
    return kb / 1024;
}

struct Start {
    double ms = 0;
    double mb = 0;
};

Result<Start> startOfChromium(const QString &program)
{
    QTcpServer server;
    const QTemporaryDir folder;
    if (!server.listen(QHostAddress::LocalHost))
        return fail(ErrorKind::Internal, QStringLiteral("no port"));
    QFile page(folder.filePath(QStringLiteral("home.html")));
    if (!page.open(QIODevice::WriteOnly) || page.write(pageTelling(server.serverPort())) < 0)
        return fail(ErrorKind::Unwritable, QStringLiteral("the page cannot be written"), page.fileName());
    page.close();
    const QStringList arguments{QStringLiteral("--kiosk"), QStringLiteral("--no-first-run"), QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                          QStringLiteral("file://") + page.fileName()};
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    Start start;
    const bool painted = waitFor([&](const std::function<void()> &finish) {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&, finish] {
            start.ms = start.ms > 0 ? start.ms : double(clock.nsecsElapsed()) / 1e6;
            finish();
        });
    });
    if (painted) {
        waitFor([](const std::function<void()> &finish) { QTimer::singleShot(restMs, finish); });
        start.mb = sharedOutMb(process.processId());
    }
    process.terminate();
    if (!process.waitForFinished(10'000))
        process.kill();
    process.waitForFinished(5000);
    if (!painted)
        return fail(ErrorKind::Unavailable, QStringLiteral("Chromium shows nothing"), program);
    return start;
}

// In a process of its own, which prints when it has painted, and later what it holds with home open.
Result<Start> startOfKiosk(const Options &options)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("home-open"), QStringLiteral("--pack"), options.pack});
    Start start;
    while (process.waitForReadyRead(60'000)) {
        const QByteArray word = process.readAllStandardOutput();
        if (word.contains("painted") && start.ms <= 0)
            start.ms = double(clock.nsecsElapsed()) / 1e6;
        if (!word.contains("rested"))
            continue;
        start.mb = sharedOutMb(process.processId());
        process.write("go\n");
        process.waitForFinished(10'000);
        return start;
    }
    return fail(ErrorKind::Internal, QStringLiteral("the kiosk shows nothing"));
}

} // namespace

int runHomeOpen(const Options &options)
{
    Kiosk kiosk(options.pack);
    if (!kiosk.startBare())
        return 1;
    const bool painted = waitFor([&kiosk](const std::function<void()> &finish) { whenPainted(kiosk.page(), finish); });
    std::puts("painted");
    std::fflush(stdout);
    kiosk.settle(1500); // the web engine starts
    if (!painted || kiosk.untilPainted([&kiosk] { kiosk.shell().beginVisit(); }) < 0)
        return 1;
    kiosk.settle(restMs);
    std::puts("rested");
    std::fflush(stdout);
    return std::getchar() == 'g' ? 0 : 1; // its memory is read meanwhile
}

Status measureBesideChromium(const Options &options, Report &report)
{
    const QString chromium = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (chromium.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no chromium"), {}, 0, QStringLiteral("install the package chromium"));
    const QString reference = QStringLiteral("Chromium --kiosk on an equal page");
    Figure start{QStringLiteral("start_beside_chromium"), QStringLiteral("start: first frame that can be touched"), QStringLiteral("ms"), {}, reference, {}};
    Figure memory{QStringLiteral("memory_beside_chromium"), QStringLiteral("memory of all its processes, home open"), QStringLiteral("MB"), {}, reference, {}};
    for (int run = 0; run < options.runs(usualPairs); ++run) {
        const auto own = startOfKiosk(options);
        if (!own)
            return fail(own.error());
        const auto other = startOfChromium(chromium);
        if (!other)
            return fail(other.error());
        start.samples += own->ms;
        memory.samples += own->mb;
        start.referenceSamples += other->ms;
        memory.referenceSamples += other->mb;
    }
    report.add(start);
    report.add(memory);
    return {};
}

} // namespace belvedere::bench
