// How long belvedere-pack takes to build a pack, and how much memory at most.
#include "measures.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace belvedere::bench {
namespace {

constexpr int usualBuilds = 7;

struct Run {
    double ms = 0;
    double peakMb = 0;
};

// In a process of its own, started by belvedere-bench-run (see there).
Result<Run> runOf(const QString &program, const QStringList &arguments, const QTemporaryDir &folder)
{
    const QString bin = QCoreApplication::applicationDirPath();
    const QString result = folder.filePath(QStringLiteral("result"));
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(bin + QStringLiteral("/belvedere-bench-run"), QStringList{result, program} + arguments);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        return fail(ErrorKind::Internal, QStringLiteral("%1 failed").arg(program));
    QFile file(result);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, QStringLiteral("no result of %1").arg(program));
    const auto words = file.readAll().trimmed().split(' ');
    return Run{words.value(0).toDouble(), words.value(1).toDouble() / 1024};
}

// Something that reads the same bytes: the parser of libxml2 where it is installed, else a checksum.
struct Reader {
    QString name;
    QString program;
    QStringList arguments;
};

Reader reader()
{
    const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (!xmllint.isEmpty())
        return {QStringLiteral("xmllint --stream"), xmllint, {QStringLiteral("--stream"), QStringLiteral("--noout")}};
    return {QStringLiteral("sha256sum"), QStringLiteral("sha256sum"), {}};
}

} // namespace

Status measurePackBuild(const Options &options, Report &report)
{
    if (options.fiches.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("no export to build a pack from"), {}, 0,
                    QStringLiteral("give it with --fiches"));
    const Reader other = reader();
    const QTemporaryDir folder;
    QStringList arguments{QStringLiteral("build"), QStringLiteral("--quiz"), options.quiz, QStringLiteral("-o"),
                          folder.filePath(QStringLiteral("bench.pack"))};
    for (const QString &file : options.fiches)
        arguments += {QStringLiteral("--fiches"), file};
    Figure time{QStringLiteral("pack_build"), QStringLiteral("pack: build"), QStringLiteral("ms"), {},
                other.name + QStringLiteral(" of the same export"), {}};
    Figure memory{QStringLiteral("pack_build_memory"), QStringLiteral("pack: peak memory of the build"),
                  QStringLiteral("MB"), {}, time.reference, {}};
    for (int run = 0; run < options.runs(usualBuilds); ++run) {
        const auto build = runOf(QCoreApplication::applicationDirPath() + QStringLiteral("/belvedere-pack"),
                                 arguments, folder);
        const auto reference = runOf(other.program, other.arguments + options.fiches, folder);
        if (!build || !reference)
            return fail(build ? reference.error() : build.error());
        time.samples += build->ms;
        memory.samples += build->peakMb;
        time.referenceSamples += reference->ms;
        memory.referenceSamples += reference->peakMb;
    }
    report.add(time);
    report.add(memory);
    return {};
}

} // namespace belvedere::bench
