// Which videos are on this terminal and play without network, how much room they take, and fetching them now.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <look/page.h>
#include <media/keptstate.h>
#include <media/ui/watching.h>
#include <media/video.h>

class QVBoxLayout;

namespace belvedere::look {
class Button;
class Label;
class Notice;
}

namespace belvedere::media::ui {

class Posters;
class ProgressLine;

class KeptPage : public look::Page
{
    Q_OBJECT
public:
    // The library outlives the page.
    KeptPage(look::Theme &theme, content::Library &library, Language language, const Watching &watching,
             const KeptState &state, QWidget *parent = nullptr);

    void setState(const KeptState &state);

Q_SIGNALS:
    void openVideo(const QString &id);
    void fetchRequested();
    void cancelRequested();
    void shown();

private:
    void load();
    void refresh();  // what changes while something is fetched
    void fillList();
    void addCards(QWidget *holder, int from); // some, and the rest in later turns
    QString titleOf(const QString &id) const;

    content::Library &m_library;
    Language m_language;
    Watching m_watching;
    KeptState m_state;
    QHash<QString, VideoSummary> m_videos;
    Posters *m_posters;
    look::Label *m_summary, *m_work;
    ProgressLine *m_progress;
    look::Button *m_fetch, *m_cancel;
    QVBoxLayout *m_notices, *m_list;
    QString m_problem; // what the notice says
};

} // namespace belvedere::media::ui
