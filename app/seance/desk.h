// A class session as the teacher's pages see and command it: one of pupils (Host), or one that is played to practise
// (Rehearsal).
#pragma once

#include <seance/register.h>

#include <QObject>

namespace belvedere::seance {

class Desk : public QObject
{
    Q_OBJECT
public:
    enum class State { Opening, Open, Cut, Ended, Refused }; // Cut: comes back by itself

    virtual State state() const = 0;
    virtual Error problem() const { return {}; } // of Refused and Cut
    virtual QString code() const = 0; // for the board
    virtual const Scenario &scenario() const = 0;
    virtual const Stage &stage() const = 0;
    virtual const Register &pupils() const = 0;

    // Each is told to all at once, also to those who come later.
    virtual void goTo(int step);        // starts its time
    virtual void extend(int minutes);   // of the step of now
    virtual void setPaused(bool paused) = 0;
    virtual void show(const Stage::Shown &shown); // Nothing: takes it away
    virtual void putOut(const QString &key) = 0;  // a pupil who should not be there; does not come back
    // A word of the class, folded as in ClassPicture, is projected and summed up no more; it is not told to pupils.
    virtual void hideWord(const QString &word, bool hidden);
    const QSet<QString> &hiddenWords() const { return m_hiddenWords; }

Q_SIGNALS:
    void stateChanged();
    void stageChanged();
    void pupilsChanged(); // at most ten times a second
    void ended();

protected:
    explicit Desk(QObject *parent = nullptr) : QObject(parent) {}
    virtual QDateTime now() const = 0; // UTC
    virtual void change(const Stage &stage) = 0;
    QSet<QString> m_hiddenWords;
};

// `stage`, paused or not; `pausedAt` keeps since when, and the end of the step waits meanwhile. Pure.
Stage pausedStage(Stage stage, bool paused, QDateTime &pausedAt, const QDateTime &now);

} // namespace belvedere::seance
