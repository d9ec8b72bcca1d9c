#include "videosources.h"

#include "commands.h"
#include "interrupt.h"

#include <media/videocatalogue.h>
#include <media/videoreader.h>

#include <QCommandLineParser>

namespace belvedere::tools {

namespace {

Result<QVector<media::Video>> videosOfCatalogue(const QString &file)
{
    QVector<media::Video> videos;
    content::ImportReport report;
    media::CatalogueReader reader([&videos](media::CatalogueVideo video) { videos.append(std::move(video.video)); return Status(); },
                                  stopOnInterrupt(), report);
    const Status read = reader.read(file);
    for (const auto &note : report.notes) {
        if (note.skipped)
            say(note.text());
    }
    if (!read)
        return fail(read.error());
    return videos;
}

} // namespace

Result<QVector<media::Video>> videosIn(const QString &file)
{
    if (file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) || file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return videosOfCatalogue(file);
    const auto pack = content::Pack::open(file);
    if (!pack)
        return fail(pack.error());
    const auto summaries = media::allVideos((*pack)->database());
    if (!summaries)
        return fail(summaries.error());
    QVector<media::Video> videos;
    for (const media::VideoSummary &summary : *summaries) {
        Result<media::Video> video = media::videoById((*pack)->database(), summary.id);
        if (!video)
            return fail(video.error());
        videos.append(std::move(*video));
    }
    return videos;
}

Result<Settings> settingsGiven(const QCommandLineParser &parser)
{
    const QString path = parser.value(QStringLiteral("settings"));
    return (path.isEmpty() ? Result<Settings>(Settings()) : loadSettings(path)).map([&](Settings settings) {
        if (parser.isSet(QStringLiteral("proxy")))
            settings.proxy = parser.value(QStringLiteral("proxy"));
        if (parser.isSet(QStringLiteral("ca-file")))
            settings.caFile = parser.value(QStringLiteral("ca-file"));
        return settings;
    });
}

net::HttpPolicy patientPolicy(const Settings &settings)
{
    net::HttpPolicy policy = net::httpPolicy(settings);
    policy.mostAttempts = 3;
    policy.firstPauseMs = 1000;
    policy.longestPauseMs = 5000;
    return policy;
}

} // namespace belvedere::tools
