// belvedere-pack videos keep
#include "commands.h"
#include "interrupt.h"
#include "videos.h"
#include "videosources.h"

#include <media/keeprun.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>

namespace belvedere::tools {

namespace {

using media::KeepState;

QString inWords(const KeepState &state)
{
    const QString why = state.problem ? state.problem->text() : QString();
    switch (state.what) {
    case KeepState::What::Kept: return QStringLiteral("kept\t%1\t%2 bytes").arg(state.id).arg(state.bytes);
    case KeepState::What::TooLarge: return QStringLiteral("too large\t%1\t%2").arg(state.id, why);
    case KeepState::What::Failed: return QStringLiteral("failed\t%1\t%2").arg(state.id, why);
    case KeepState::What::Fetching:
    case KeepState::What::Waiting: break;
    }
    return QStringLiteral("not fetched\t%1").arg(state.id);
}

QVector<media::KeepSource> sourcesOf(const QVector<media::Video> &videos)
{
    QVector<media::KeepSource> sources;
    for (const media::Video &video : videos)
        sources.append({video.summary.id, video.summary.pole, video.stream, video.summary.durationMs, video.signStream});
    return sources;
}

} // namespace

int keepVideosCommand(const QString &file, const QCommandLineParser &parser)
{
    const auto videos = videosIn(file);
    const auto settings = settingsGiven(parser);
    if (!videos || !settings)
        return refuse(videos ? settings.error() : videos.error());
    const QStringList words = parser.isSet(QStringLiteral("choose")) ? parser.values(QStringLiteral("choose")) : settings->keepVideos;
    const QString folder = parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder"))
        : settings->dataFolder.isEmpty() ? QString() : QString(settings->dataFolder + QStringLiteral("/videos"));
    if (words.isEmpty() || folder.isEmpty()) {
        std::fprintf(stderr, "videos keep needs --choose WORD and --folder DIR, or --settings FILE that says both\n");
        return exitUsage;
    }
    const SystemClock clock;
    const auto http = net::Http::create(patientPolicy(*settings), clock);
    if (!http)
        return refuse(http.error());
    const int megabytes = parser.isSet(QStringLiteral("megabytes")) ? parser.value(QStringLiteral("megabytes")).toInt() : settings->keepMegabytes;
    QDir().mkpath(folder);
    media::KeepRun run(**http, media::KeptVideos(folder), media::chosen(sourcesOf(*videos), words),
                       {qint64(qMax(0, megabytes)) * 1'000'000, qMax(1, parser.value(QStringLiteral("height")).toInt())}, true, stopOnInterrupt());
    QObject::connect(&run, &media::KeepRun::changed, &run, [](const KeepState &state) {
        if (state.what == KeepState::What::Fetching)
            std::fprintf(stderr, "%s: %d %%, %lld bytes\n", qPrintable(state.id), state.percent, static_cast<long long>(state.bytes));
    });
    QObject::connect(&run, &media::KeepRun::finished, &run, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    QTimer::singleShot(0, &run, &media::KeepRun::start);
    QCoreApplication::exec();
    bool whole = true;
    for (const KeepState &state : run.states()) {
        say(inWords(state));
        whole = whole && state.what == KeepState::What::Kept;
    }
    if (!run.status())
        return refuse(run.status().error());
    return whole ? exitDone : exitRefused;
}

} // namespace belvedere::tools
