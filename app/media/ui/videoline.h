// The videos about something else, above it: the first ones, in one line.
#pragma once

#include <content/library.h>
#include <look/theme.h>
#include <media/ui/watching.h>
#include <media/video.h>

#include <QWidget>

namespace belvedere::media::ui {

class VideoLine : public QWidget
{
    Q_OBJECT
public:
    // Null when there is none. The library outlives the line.
    static VideoLine *create(const look::Theme &theme, content::Library &library, const QVector<VideoSummary> &videos,
                             const Watching &watching);

Q_SIGNALS:
    void openVideo(const QString &id);

private:
    VideoLine(const look::Theme &theme, content::Library &library, const QVector<VideoSummary> &videos, const Watching &watching);
};

} // namespace belvedere::media::ui
