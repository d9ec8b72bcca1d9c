// A strip above every page during a class session: the step, what is asked, the time, and how the teacher is called.
#pragma once

#include <core/clock.h>
#include <look/theme.h>
#include <seance/stage.h>

#include <QTimer>
#include <QWidget>

namespace belvedere::look {
class Button;
class Label;
}

namespace belvedere::seance::ui {

class SeanceBar : public QWidget
{
    Q_OBJECT
public:
    // How the line is: Waiting: there is something that the teacher does not have yet.
    enum class Line { Good, Waiting, Cut };

    struct State {
        Stage stage;
        QString pseudonym;
        int done = 0, of = 0; // of the step, as it is counted; of 0: nothing is counted
        bool asksHelp = false;
        bool saidDone = false; // "I am done" was touched
        Line line = Line::Good;
        bool shows = false; // something of theirs, to the class
    };
    SeanceBar(const look::Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    // What has changed by it is told to who listens, if it `tells`: a bar that takes the place of another does not at first.
    void setState(const State &state, bool tells = true);

Q_SIGNALS:
    void placeRequested();        // to where the step is done
    void helpRequested(bool asks);
    void doneRequested();
    void showNoMoreRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    void tell(const State &before);

    const look::Theme &m_theme;
    const Clock &m_clock;
    State m_state;
    bool m_toldOver = false;
    QLabel *m_icon;
    look::Label *m_step, *m_says, *m_time, *m_line;
    look::Button *m_place, *m_help, *m_done, *m_hide;
    QTimer m_seconds;
};

} // namespace belvedere::seance::ui
