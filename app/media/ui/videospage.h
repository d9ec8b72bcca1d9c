// The wall of videos: by pôle, or narrowed to one, to those on the terminal or to those in sign language.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>
#include <media/ui/watching.h>
#include <media/video.h>

#include <QTimer>

#include <functional>

class QVBoxLayout;

namespace belvedere::media::ui {

class Posters;
class VideoCard;

struct WallState {
    QSet<QString> kept;    // on the terminal
    bool offline = false;  // what is not kept cannot start now
    bool hasKeeper = false; // there is a page of what is kept
    bool operator==(const WallState &) const = default;
};

class VideosPage : public look::Page
{
    Q_OBJECT
public:
    // The library outlives the page. `watching` says how it was narrowed and which video was opened last.
    VideosPage(look::Theme &theme, content::Library &library, Language language, const Watching &watching,
               const WallState &state, QWidget *parent = nullptr);

    void setState(const WallState &state);
    bool isBuilt() const { return m_jobs.isEmpty() && m_read; } // every card that is to be shown is there
    void focusFirst() override; // the video that was opened last, else the first chip

    // What the wall is narrowed to, beside the ids of pôles.
    static QString onlyKept() { return QStringLiteral("~kept"); }
    static QString onlySign() { return QStringLiteral("~sign"); }
    static QString ofNoPole() { return QStringLiteral("~everybody"); }

Q_SIGNALS:
    void openVideo(const QString &id);
    void narrowed(const QString &pole);
    void keptRequested(); // the page of what is on the terminal
    void shown();         // the first cards, or a sentence why there are none

private:
    using Videos = QVector<VideoSummary>;
    void load();
    void fill();
    void addChips();
    void addChip(const QString &what, const QString &text, int count);
    void tellOffline();
    void plan();         // the cards of what is asked for, in slices
    void buildNext();    // one slice, so that the page never stalls
    QWidget *heading(const QString &pole, const QString &name, const QString &phrase);
    void planSection(const QString &pole, const QString &name, const QString &phrase, const Videos &videos, int most);
    Videos chosen() const;
    Videos keptFirst(Videos videos) const;
    VideoCard *card(const VideoSummary &video);

    content::Library &m_library;
    Language m_language;
    Watching m_watching;
    WallState m_state;
    Posters *m_posters;
    Videos m_videos;
    bool m_read = false;
    bool m_failed = false;
    QTimer m_builder;
    QVector<std::function<void()>> m_jobs;
    QVBoxLayout *m_chips;
    QVBoxLayout *m_wall;
    QWidget *m_focusGiven = nullptr; // until somebody moves it, the last video may take it
};

} // namespace belvedere::media::ui
