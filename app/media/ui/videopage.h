// One video: the picture and what is said beside it, who made it, the métiers it shows, others like it.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>
#include <media/player.h>
#include <media/ui/stage.h>
#include <media/ui/watching.h>
#include <media/video.h>

#include <QPointer>

class QGridLayout;
class QVBoxLayout;

namespace belvedere::look {
class Button;
class ScrollArea;
class Toast;
}

namespace belvedere::media::ui {

class Posters;
class WordsPanel;

class VideoPage : public look::Page
{
    Q_OBJECT
public:
    // Library and player outlive the page. `kept`: the video is in the classeur.
    VideoPage(look::Theme &theme, content::Library &library, Player &player, Language language, const QString &id,
              const StageStart &start, const Watching &watching, bool kept, QWidget *parent = nullptr);
    ~VideoPage() override;

    void setKept(bool kept);
    bool isShown() const { return m_read; }
    bool isFull() const { return m_full != nullptr; }
    void focusFirst() override; // the picture: Space plays

Q_SIGNALS:
    void openMetier(const QString &id);
    void openVideo(const QString &id);
    void keepToggled(const QString &ref, const QString &title);   // the video as a whole
    void momentKept(const QString &ref, const QString &title);    // core/videoref.h
    void watchingChanged(const belvedere::media::ui::Watching &watching);
    void watchedThrough(const QString &id);
    void shown(); // the whole page, or a sentence why there is none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Shown {
        Video video;
        QVector<VideoSummary> related;
        QByteArray poster;
    };
    void load();
    void fill(const Shown &shown);
    void addKeeping();
    void addAbout();
    void addMetiers();
    void addRelated(const QVector<VideoSummary> &videos);
    void arrange();
    void showMoment(qint64 ms);
    void keepMoment();
    void setFull(bool full);

    content::Library &m_library;
    Language m_language;
    QString m_id;
    StageStart m_start;
    Watching m_watching;
    Video m_video;
    bool m_read = false;
    bool m_inClasseur;
    bool m_beside = true;
    qint64 m_second = -1; // shown on the button
    look::ScrollArea *m_scroll;
    QGridLayout *m_grid;
    QVBoxLayout *m_left;  // the stage, and what is under it
    QVBoxLayout *m_below; // the rest
    Stage *m_stage;
    WordsPanel *m_words;
    look::Button *m_moment = nullptr;
    look::Button *m_keep = nullptr;
    look::Button *m_keptButton = nullptr;
    look::Toast *m_toast;
    Posters *m_posters;
    QPointer<QWidget> m_full; // null while it is not
};

} // namespace belvedere::media::ui
