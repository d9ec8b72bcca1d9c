// The training paths on the screen: their lessons, one of them step by step with a small question, and the guides on paper.
#pragma once

#include <training/path.h>

#include <look/page.h>

#include <QSet>

namespace belvedere::look {
class Button;
class Notice;
}

namespace belvedere::training::ui {

// What was done of the paths; of who sits there, and not kept.
using DoneLessons = QSet<QString>;

class TrainingPage : public look::Page
{
    Q_OBJECT
public:
    // `done` outlives the page. `lesson`: the id of the one that is open; empty: all of them.
    TrainingPage(look::Theme &theme, const QVector<Path> &paths, const QString &lesson, DoneLessons &done, QWidget *parent = nullptr);

Q_SIGNALS:
    void lessonRequested(const QString &id); // empty: all of them
    void printRequested(const QString &html);
    void rehearseRequested();  // with a class that is played
    void interviewRequested(); // with somebody invented

private:
    void showPaths();
    void showLesson(const Path &path, int at);
    look::Button *rehearseButton(Path::Practice with);
    void answer(const Lesson &lesson, int choice);

    const QVector<Path> m_paths;
    DoneLessons &m_done;
    look::Notice *m_told = nullptr; // whether the answer is right, and why
};

} // namespace belvedere::training::ui
