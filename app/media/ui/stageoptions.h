// What can be chosen of a video, as rows of chips: speed, subtitles, their size and contrast, data, sign language.
#pragma once

#include <look/theme.h>
#include <media/ui/watching.h>
#include <media/video.h>

#include <QWidget>

#include <functional>

namespace belvedere::media::ui {

class StageOptions : public QWidget
{
    Q_OBJECT
public:
    explicit StageOptions(const look::Theme &theme, QWidget *parent = nullptr);

    // Shows what there is to choose of that video. `subtitles`: they are shown now.
    void fill(const Video &video, const Watching &watching, bool subtitles);

Q_SIGNALS:
    void chosen(const belvedere::media::ui::Watching &watching);

private:
    struct Choice {
        QString words;
        bool isSo = false;
        std::function<void(Watching &)> take;
    };
    void add(const QString &title, const QVector<Choice> &choices);

    const look::Theme &m_theme;
    Watching m_watching;
    QLayout *m_groups;
};

} // namespace belvedere::media::ui
