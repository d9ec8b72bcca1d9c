// What is said in a video, in a panel: its lines, or its text where no lines are known.
#pragma once

#include <look/theme.h>
#include <media/video.h>

#include <QWidget>

class QVBoxLayout;

namespace belvedere::media::ui {

class Transcript;

class WordsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit WordsPanel(const look::Theme &theme, QWidget *parent = nullptr);

    // `track` may be null.
    void fill(const Video &video, const SubtitleTrack *track);
    void setMoment(qint64 ms);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 ms);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addText(const QString &text);

    const look::Theme &m_theme;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    Transcript *m_lines = nullptr; // null where there is only a text
};

} // namespace belvedere::media::ui
