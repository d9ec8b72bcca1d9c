// One video with all that plays it: the picture, the controls, the options, and what happens in words.
#pragma once

#include <core/language.h>
#include <look/theme.h>
#include <media/player.h>
#include <media/ui/watching.h>
#include <media/video.h>

#include <QWidget>

#include <memory>

namespace belvedere::look {
class Label;
class Notice;
}

namespace belvedere::media::ui {

class Picture;
class RestingControls;
class StageControls;
class StageOptions;

// What a page knows of a video's place.
struct StageStart {
    qint64 fromMs = 0;
    QString keptFolder = {}; // where it is on the terminal; empty: it comes by the network
    bool going = false;      // the player has it open already
    bool noNetwork = false;  // as far as is known
    QString keptSignFolder = {}; // as keptFolder, in sign language
};

class Stage : public QWidget
{
    Q_OBJECT
public:
    // The player outlives it. The stage is dark in both modes; its texts are as large as those of the page.
    Stage(const look::Theme &page, Player &player, const Watching &watching, QWidget *parent = nullptr);
    ~Stage() override;

    void setVideo(const Video &video, const StageStart &start);
    void setPoster(const QImage &poster);
    void setMostHeight(int pixels); // of the whole stage
    void setFull(bool full);
    bool isFull() const { return m_full; }

    void toggle();
    void playFrom(qint64 ms);
    void seek(qint64 ms);
    qint64 momentMs() const; // where it stands, or would start
    const SubtitleTrack *track() const; // of the language that is chosen; null when there is none
    void focusPlay();
    bool takesKey(int key); // F, C: true when it was one of its keys

Q_SIGNALS:
    void watchingChanged(const belvedere::media::ui::Watching &watching);
    void moved(qint64 ms);
    void trackChanged();
    void fullRequested(bool full);
    void optionsShown(QWidget *options); // they may be out of sight
    void watchedThrough(); // to its end, or nearly

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using State = Player::State;
    void join();
    bool isSigned() const { return m_watching.sign && !m_video.signStream.isEmpty(); }
    QString keptFolder() const { return isSigned() ? m_start.keptSignFolder : m_start.keptFolder; }
    void open(qint64 ms);
    void take(const Watching &watching);
    void refresh();       // the state of the player
    void refreshMoment();
    void refreshSound();
    void refreshResting();
    void refreshProblem();
    void fitPicture();
    bool subtitlesOn() const;
    bool soundIsKnown() const;
    qint64 durationMs() const;
    void say(const QString &words);

    look::Theme m_theme; // dark
    Player &m_player;
    Watching m_watching;
    Video m_video;
    StageStart m_start;
    Picture *m_picture;
    StageControls *m_controls;
    StageOptions *m_options;
    look::Notice *m_notice = nullptr; // a problem, or null
    QString m_problem;                // what it says
    look::Label *m_said;
    RestingControls *m_resting; // where the stage fills the screen
    QWidget *m_noticePlace;
    int m_mostHeight = 0;
    bool m_full = false;
    bool m_hint = false;    // of the headphones
    bool m_through = false; // watchedThrough() has been said
};

} // namespace belvedere::media::ui
