// The teacher's desk during a class session: the code, the step of now, what is on every screen, and the class.
#pragma once

#include <core/clock.h>
#include <seance/ui/pupilcard.h>
#include <seance/ui/wordlist.h>

#include <look/page.h>
#include <look/suggestfield.h>
#include <seance/stage.h>

namespace belvedere::look {
class Button;
class Label;
class Notice;
}

namespace belvedere::seance::ui::teacher {

class PupilList;
class TrialStrip;

// All that the pages of the teacher show of a class session.
struct ClassView {
    enum class Line { Opening, Open, Cut, Refused, Nameless, Ended };
    Line line = Line::Opening;
    QString code;
    Scenario scenario;
    Stage stage;
    QString shownTitle; // of what is on every screen; empty: nothing
    QVector<PupilLine> pupils;
    QVector<WordList::Word> words; // of the last step that asked for some, the most frequent first
    bool played = false; // by no pupils: a trial
};

class ConsolePage : public look::Page
{
    Q_OBJECT
public:
    // `find` suggests what can be put on every screen, with the ids "fiche/<id>" and "video/<id>"; the clock outlives it.
    ConsolePage(look::Theme &theme, const Clock &clock, look::SuggestField::Find find, QWidget *parent = nullptr);

    void setView(const ClassView &view);
    // Above all the rest, of a class that is played.
    void addTrial(TrialStrip *strip);

Q_SIGNALS:
    void goRequested(int step);
    void extendRequested(int minutes);
    void pauseRequested(bool paused);
    void putRequested(const belvedere::seance::Stage::Shown &shown); // Nothing: it is taken away
    void putOutRequested(const QString &key);
    void hideWordRequested(const QString &word, bool hidden);
    void pupilOpened(const QString &key); // their card
    void projectRequested();
    void endRequested(); // asked once more before

private:
    void placeActions(QWidget *project, QWidget *end);
    QWidget *codePanel();
    QWidget *nowPanel();
    QWidget *putPanel(look::SuggestField::Find find);
    void setSteps();
    void tell(const ClassView &before);
    void showLine();
    void tick(); // the time that is left
    void askForEnd();

    const Clock &m_clock;
    ClassView m_view;
    QString m_codeShown;
    QVector<Step> m_stepsShown;
    int m_stepShown = -2;
    look::Notice *m_notice;
    QWidget *m_ending; // asks once more
    QWidget *m_codeHolder, *m_stepsHolder;
    look::Label *m_count, *m_title, *m_says, *m_time, *m_timeWords;
    look::Button *m_before, *m_next, *m_more, *m_pause, *m_takeAway;
    look::SuggestField *m_search;
    look::Label *m_shown;
    WordList *m_words;
    PupilList *m_pupils;
    QTimer m_seconds;
};

} // namespace belvedere::seance::ui::teacher
