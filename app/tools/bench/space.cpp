// How long a classeur takes to a person's space, beside rclone on the same server with the same files.
#include "measures.h"

#include <core/clock.h>
#include <servers/apache.h>
#include <spaces/davtree.h>
#include <spaces/sync.h>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace belvedere::bench {
namespace {

constexpr int usualRuns = 5;
constexpr int itemCount = 200;
constexpr qint64 allBytes = 50'000'000;

struct Sample {
    QString name;
    QByteArray bytes;
    QByteArray digest;
};

// Of lengths from a few kilobytes to some hundreds, as of pages and pictures; no two alike.
QVector<Sample> samples(int count, qint64 bytes)
{
    QVector<Sample> all;
    quint32 state = 7;
    for (int i = 0; i < count; ++i) {
        QByteArray data(static_cast<qsizetype>(bytes / count * (1 + 2 * (i % 3)) / 3), Qt::Uninitialized);
        for (char &byte : data)
            byte = static_cast<char>((state = state * 1664525u + 1013904223u) >> 24);
        all.append({QStringLiteral("Métier %1").arg(i), data, QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex()});
    }
    return all;
}

spaces::Rules rulesOf(const QVector<Sample> &all)
{
    return {[](const QJsonObject &newer, const QJsonObject &) { return newer; },
            [all](const QJsonObject &) {
                QVector<spaces::SpaceDocument> documents;
                for (const Sample &each : all)
                    documents.append({each.name, each.name, QStringLiteral("bin"), "application/octet-stream", each.digest,
                                      [bytes = each.bytes]() -> Result<QByteArray> { return bytes; }});
                return documents;
            }};
}

Result<spaces::SyncResult> runOnce(spaces::Tree &tree, const QVector<Sample> &all, const spaces::Journal &journal)
{
    SystemClock clock;
    spaces::Sync sync(tree, rulesOf(all), clock);
    const auto future = sync.run({{{QStringLiteral("items"), QJsonArray()}}, clock.now(), journal});
    QFutureWatcher<spaces::SyncResult> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!finished.wait(600'000))
        return fail(ErrorKind::TimedOut, QStringLiteral("the sync does not end"));
    const spaces::SyncResult result = future.result();
    if (!result.status)
        return fail(result.status.error());
    return result;
}

// The time of one process of rclone, in milliseconds.
Result<double> rclone(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("rclone"), arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        return fail(ErrorKind::Internal, QStringLiteral("rclone failed: ") + QString::fromLocal8Bit(process.readAll()).left(500));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QString writeFiles(const QTemporaryDir &folder, const QVector<Sample> &all)
{
    for (const Sample &each : all)
        servers::writeFile(folder.filePath(QStringLiteral("files/") + each.name + QStringLiteral(".bin")), each.bytes);
    return folder.filePath(QStringLiteral("files"));
}

} // namespace

Status measureSpace(const Options &options, Report &report)
{
    const bool compared = !QStandardPaths::findExecutable(QStringLiteral("rclone")).isEmpty();
    servers::Apache server;
    server.rules = servers::Apache::spaceRules();
    if (!server.start())
        return fail(ErrorKind::Internal, server.problem());
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.caFile = server.certificate();
    SystemClock clock;
    const auto http = net::Http::create(policy, clock);
    if (!http)
        return fail(http.error());
    const auto all = samples(itemCount, options.quick ? allBytes / 20 : allBytes);
    const QTemporaryDir folder;
    const QString files = writeFiles(folder, all);
    const QStringList common{QStringLiteral("--config"), folder.filePath(QStringLiteral("none")), QStringLiteral("--ca-cert"), server.certificate()};

    Figure time{QStringLiteral("space"), QStringLiteral("space: 200 documents, 50 MB"), QStringLiteral("ms"), {},
                compared ? QStringLiteral("rclone copy of the same files to the same server") : QString(), {}};
    Figure again{QStringLiteral("space_again"), QStringLiteral("space: requests of a sync with nothing changed"), QStringLiteral("requests"), {}};
    for (int run = 0; run < options.runs(usualRuns); ++run) {
        const QString own = QStringLiteral("own%1/").arg(run);
        const QString other = QStringLiteral("other%1").arg(run);
        server.makeFolder(own);
        spaces::DavTree tree(**http, server.address(own), {});
        QElapsedTimer timer;
        timer.start();
        const auto first = runOnce(tree, all, {});
        time.samples += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!first)
            return fail(first.error());
        const auto before = server.requests().size();
        if (const auto second = runOnce(tree, all, first->journal); !second)
            return fail(second.error());
        again.samples += static_cast<double>(server.requests().size() - before);
        if (!compared)
            continue;
        server.makeFolder(other);
        const auto start = rclone(QStringList{QStringLiteral("version")} + common); // the process itself is not what is compared
        const auto copied = rclone(QStringList{QStringLiteral("copy"), files, QStringLiteral(":webdav:")} + common
                                   + QStringList{QStringLiteral("--webdav-url"), server.address(other).toString()});
        if (!start || !copied)
            return fail(start ? copied.error() : start.error());
        time.referenceSamples += *copied - *start;
    }
    report.add(time);
    report.add(again);
    return {};
}

} // namespace belvedere::bench
