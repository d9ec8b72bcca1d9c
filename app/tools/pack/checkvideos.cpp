// belvedere-pack videos check
#include "commands.h"
#include "interrupt.h"
#include "videos.h"
#include "videosources.h"

#include <media/cataloguecheck.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

#include <unistd.h>

namespace belvedere::tools {

namespace {

void sayFindings(const QVector<media::Finding> &findings, bool broken)
{
    for (const media::Finding &finding : findings) {
        if (finding.broken == broken)
            say((broken ? QStringLiteral("broken\t") : QStringLiteral("remark\t")) + finding.video + u'\t' + kindName(finding.error.kind) + u'\t'
                + finding.error.detail + u'\t' + finding.error.file + u'\t' + finding.error.remedy);
    }
}

// A line that counts up where somebody looks on; else one each tenth.
void showProgress(int done, int total)
{
    if (isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r%d / %d streams%s", done, total, done == total ? "\n" : "");
    else if (done == total || done * 10 / total != (done - 1) * 10 / total)
        std::fprintf(stderr, "%d / %d streams\n", done, total);
}

} // namespace

int checkVideosCommand(const QString &file, const QCommandLineParser &parser)
{
    const auto videos = videosIn(file);
    const auto settings = settingsGiven(parser);
    if (!videos || !settings)
        return refuse(videos ? settings.error() : videos.error());
    const SystemClock clock;
    const auto http = net::Http::create(patientPolicy(*settings), clock);
    if (!http)
        return refuse(http.error());
    media::CatalogueCheck check(**http, *videos, qBound(1, parser.value(QStringLiteral("at-once")).toInt(), 32));
    QObject::connect(&check, &media::CatalogueCheck::progress, &check, showProgress);
    QObject::connect(&check, &media::CatalogueCheck::finished, &check, [] { QCoreApplication::exit(exitDone); });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [] {
        if (stopOnInterrupt())
            QCoreApplication::exit(exitStopped);
    });
    watch.start(200);
    QTimer::singleShot(0, &check, &media::CatalogueCheck::start);
    const int ended = QCoreApplication::exec();
    sayFindings(check.findings(), true);
    sayFindings(check.findings(), false);
    if (ended == exitStopped)
        return exitStopped;
    say(QStringLiteral("%1 videos, %2 broken").arg(videos->size()).arg(check.broken()));
    return check.broken() > 0 ? exitRefused : exitDone;
}

} // namespace belvedere::tools
