#include <media/ui/videoline.h>

#include <media/ui/posters.h>
#include <media/ui/videocard.h>

#include <look/flowgrid.h>

namespace belvedere::media::ui {
namespace {
constexpr int most = 3;
}

VideoLine *VideoLine::create(const look::Theme &theme, content::Library &library, const QVector<VideoSummary> &videos,
                             const Watching &watching)
{
    return videos.isEmpty() ? nullptr : new VideoLine(theme, library, videos, watching);
}

// As many as a line of an ordinary screen holds: what it leads to is on the page of each.
VideoLine::VideoLine(const look::Theme &theme, content::Library &library, const QVector<VideoSummary> &videos,
                     const Watching &watching)
{
    auto *posters = new Posters(library, this);
    auto *grid = new look::FlowGrid(this, 360, theme.space(2), most);
    for (const VideoSummary &video : videos.mid(0, theme.hasLargeText() ? 1 : most)) {
        const QString lead = watching.watched.contains(video.id) ? tr("Watched") : tr("Watch");
        auto *card = new VideoCard(theme, *posters, video, {}, {}, VideoCard::Shape::Line, lead);
        connect(card, &QAbstractButton::clicked, this, [this, id = video.id] { Q_EMIT openVideo(id); });
        grid->addWidget(card);
    }
}

} // namespace belvedere::media::ui
