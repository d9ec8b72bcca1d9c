// One entretien that is open: changed on the screen, taken back, and kept a moment after each change.
#pragma once

#include <core/clock.h>
#include <entretien/keeper.h>

#include <QObject>
#include <QTimer>
#include <QVector>

namespace belvedere::entretien {

class Session : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Kept,    // what is on the screen outlives a kill
        Keeping, // soon
        Failed,  // it could not be written; tried again at the next change and by keepNow()
    };

    // The keeper and the clock outlive it. A new one, and one from before, is kept at once.
    Session(Keeper &keeper, Entretien entretien, const Clock &clock, QObject *parent = nullptr);
    ~Session() override; // what was not kept yet is given to the keeper

    const Entretien &entretien() const { return m_entretien; }
    State state() const { return m_state; }
    ErrorKind failure() const { return m_failure; } // of Failed

    // Each is kept a moment later. What is too long is cut to what a record takes; TooMany: there are too many.
    void setLabel(const QString &label);
    void setNote(const QString &theme, const QString &note);
    void removeNote(const QString &theme);
    Status addStep(Step step); // an id is given to it
    void setStep(const Step &step); // of that id
    void removeStep(const QString &id);
    Status addGiven(const Given &given); // the same title on the same day is given once
    void removeGiven(const QString &title);
    void setConsent(const std::optional<Consent> &consent);
    void setNext(const NextContact &next);

    // The last removal; nothing else is undone by it. A note comes back before what was written since.
    bool canUndo() const { return !m_removed.isEmpty(); }
    void undo();

    // Without waiting for the moment.
    void keepNow();

Q_SIGNALS:
    void changed();
    void stateChanged();

private:
    void touched();
    void kept(const Status &status, int version);
    struct Removed {
        std::optional<Step> step;
        std::optional<Given> given;
        QString theme, note;
        qsizetype place = 0;
    };

    Keeper &m_keeper;
    Entretien m_entretien;
    QVector<Removed> m_removed;
    QTimer m_soon;
    State m_state = State::Keeping;
    ErrorKind m_failure = ErrorKind::Internal;
    int m_version = 1;
};

} // namespace belvedere::entretien
