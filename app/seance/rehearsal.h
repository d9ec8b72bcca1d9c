// A class in which nobody is: its pupils are played, so that a teacher may practise without a class, a network or a trace.
// Nothing of it is sent or written.
#pragma once

#include <core/clock.h>
#include <seance/desk.h>

#include <QRandomGenerator>
#include <QTimer>

namespace belvedere::seance {

// The time of a rehearsal passes faster than that of its room: nobody waits four minutes for a pupil who is stuck.
class QuickClock : public Clock
{
public:
    QuickClock(const Clock &real, int times); // `real` outlives it
    QDateTime now() const override { return m_from.addMSecs(elapsed()); }
    qint64 elapsed() const override { return (m_real.elapsed() - m_start) * m_times; }

private:
    const Clock &m_real;
    const int m_times;
    const QDateTime m_from;
    const qint64 m_start;
};

class Rehearsal : public Desk
{
    Q_OBJECT
public:
    static constexpr int timesFaster = 8; // of its QuickClock
    static constexpr int pupilsPlayed = 12;
    // What a class may ask of its teacher. One pupil of each, and the others Steady.
    enum class Way { Steady, Early, Stuck, AsksHelp, Drops, Late, Unsuitable, Shows };
    // Ids, the most liked first; without them nobody answers a step that asks for such.
    struct Material {
        QStringList poles, metiers;
    };

    // The clock outlives it. The same seed plays the same class.
    Rehearsal(const Clock &clock, Scenario scenario, Material material, quint32 seed, QObject *parent = nullptr);

    State state() const override { return m_state; }
    QString code() const override; // of no class: it has five signs
    const Scenario &scenario() const override { return m_scenario; }
    const Stage &stage() const override { return m_stage; }
    const Register &pupils() const override { return m_register; }
    QString keyOf(Way way) const; // of the first who does so

    void setPaused(bool paused) override;
    void putOut(const QString &key) override;
    void end(); // ended() comes at once
    // Brings the class to the time of the clock; a timer does it, four times a second.
    void play();

protected:
    QDateTime now() const override { return m_clock.now(); }
    void change(const Stage &stage) override;

private:
    struct Pupil {
        QString key, pseudonym;
        Way way = Way::Steady;
        double pace = 0.7;    // of the time of a step
        qint64 comes = 0;     // ms from the opening; of Late, from the beginning
        bool isOut = false, hasShown = false;
        Progress told;
        QStringList poles, metiers, words; // that they will answer
        QSet<int> answered;   // steps
    };
    void cast();
    bool isHere(const Pupil &pupil) const;
    Progress progressOf(const Pupil &pupil) const;
    bool playOne(Pupil &pupil);
    bool answer(Pupil &pupil);
    bool tell(const Pupil &pupil, const QJsonObject &record);

    const Clock &m_clock;
    const Scenario m_scenario;
    const Material m_material;
    QRandomGenerator m_dice;
    State m_state = State::Open;
    Stage m_stage;
    Register m_register;
    QVector<Pupil> m_pupils;
    QDateTime m_last, m_pausedAt;
    qint64 m_open = 0, m_led = 0, m_inStep = 0; // ms: since it was opened, begun; in the step of now, without pauses
    QTimer m_timer;
};

} // namespace belvedere::seance
