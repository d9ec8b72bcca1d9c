#include "streams.h"

#include <media/videocatalogue.h>

using namespace belvedere;

namespace streams {

QVector<media::Video> videos(const servers::Films &films)
{
    QVector<media::Video> all;
    content::ImportReport report;
    const StopFlag stop{false};
    media::CatalogueReader reader([&](media::CatalogueVideo video) {
        video.video.stream.setPort(films.stream(QStringLiteral("x")).port());
        if (!video.video.signStream.isEmpty())
            video.video.signStream.setPort(video.video.stream.port());
        all.append(video.video);
        return Status();
    }, stop, report);
    if (const Status read = reader.read(servers::Films::folder() + QStringLiteral("/videos.json")); !read)
        qWarning("%s", qPrintable(read.error().text()));
    return all;
}

} // namespace streams
