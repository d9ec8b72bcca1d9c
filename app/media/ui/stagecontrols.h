// The buttons under the picture, and the moment.
#pragma once

#include <look/theme.h>

#include <QWidget>

class QBoxLayout;

namespace belvedere::look {
class Label;
}

namespace belvedere::media::ui {

class ControlButton;
class Slider;

class StageControls : public QWidget
{
    Q_OBJECT
public:
    explicit StageControls(const look::Theme &theme, QWidget *parent = nullptr);

    enum class Play { Play, Pause, Again, Retry };
    void showPlay(Play what);
    void setColours(const look::PoleColours &colours);
    void showMoment(qint64 ms, qint64 durationMs);
    void showSound(bool has, int volume, bool muted);
    void showSubtitles(bool has, bool on);
    void showOptions(bool open);
    void showFull(bool full);

Q_SIGNALS:
    void playRequested();
    void stepRequested(qint64 byMs);
    void seekRequested(qint64 toMs);
    void volumeChosen(int percent);
    void muteToggled();
    void subtitlesToggled();
    void optionsToggled();
    void fullToggled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const look::Theme &m_theme;
    Slider *m_moment, *m_volume;
    look::Label *m_time;
    ControlButton *m_play, *m_mute, *m_subtitles, *m_options, *m_full;
    QBoxLayout *m_rows; // both groups of buttons, in one row where they fit
    QWidget *m_left, *m_right;
};

} // namespace belvedere::media::ui
