// From the start of the process to the invitation on the screen, and to the answer to a touch on it.
#include "measures.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <ctime>
#include <unistd.h>

namespace belvedere::bench {
namespace {

constexpr int usualStarts = 15;

qint64 nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

Status emptyDiskCache()
{
    sync();
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    if (!file.open(QIODevice::WriteOnly) || file.write("3") != 1 || !file.flush())
        return fail(ErrorKind::Unwritable, QStringLiteral("the disk cache cannot be emptied"), file.fileName(), 0,
                    QStringLiteral("run as root, or without --drop-caches"));
    return {};
}

// Milliseconds from the start of a program of ours to each "word time" line that it prints.
Result<QHash<QString, double>> startOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 start = nowNs();
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return fail(ErrorKind::Internal, QStringLiteral("%1 did not start").arg(program));
    QHash<QString, double> times;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 2)
            times.insert(QString::fromLatin1(words.at(0)), static_cast<double>(words.at(1).toLongLong() - start) / 1e6);
    }
    return times;
}

} // namespace

Status measureColdStart(const Options &options, Report &report)
{
    const QString kind = options.dropCaches ? QStringLiteral(", disk cache emptied") : QString();
    const QString plain = QStringLiteral("a Qt window with one label") + kind;
    Figure painted{QStringLiteral("cold_start"), QStringLiteral("start: the invitation is painted") + kind,
                   QStringLiteral("ms"), {}, plain, {}};
    Figure answered{QStringLiteral("cold_start_answered"), QStringLiteral("start: touched at once, home is painted") + kind,
                    QStringLiteral("ms"), {}, plain, {}};
    for (int run = 0; run < options.runs(usualStarts); ++run) {
        if (const Status emptied = options.dropCaches ? emptyDiskCache() : Status(); !emptied)
            return emptied;
        const auto kiosk = startOf(QStringLiteral("belvedere-bench"),
                                   {QStringLiteral("first-frame"), QStringLiteral("--pack"), options.pack});
        if (!kiosk)
            return fail(kiosk.error());
        if (const Status emptied = options.dropCaches ? emptyDiskCache() : Status(); !emptied)
            return emptied;
        const auto reference = startOf(QStringLiteral("belvedere-bench-plain"), {});
        if (!reference)
            return fail(reference.error());
        painted.samples += kiosk->value(QStringLiteral("painted"));
        answered.samples += kiosk->value(QStringLiteral("answered"));
        painted.referenceSamples += reference->value(QStringLiteral("painted"));
    }
    answered.referenceSamples = painted.referenceSamples;
    report.add(painted);
    report.add(answered);
    return {};
}

} // namespace belvedere::bench
