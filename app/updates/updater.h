// The updates of a terminal: asks the server at its hour, on a thread of its own that yields to everything
// else, and says when a new pack waits. Whoever shows the content decides when to switch (adoption.h).
#pragma once

#include <updates/updaterun.h>

#include <core/settings.h>
#include <core/workerthread.h>
#include <net/policy.h>

#include <QTimer>

namespace belvedere::updates {

class Updater : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it. Off unless the settings name an address and a key. Nothing is read or asked
    // before start().
    Updater(const Settings &settings, const QString &dataFolder, const Clock &clock, QObject *parent = nullptr);
    ~Updater() override; // stops what is under way, which the next run takes up

    bool isOn() const { return m_on; }
    const UpdateStore &store() const { return m_store; }
    // Plans the first run. To be told again whenever another pack is in use.
    void start(const PackInUse &current);
    void setPackInUse(const PackInUse &current) { m_current = current; }
    const PackInUse &packInUse() const { return m_current; }
    // While a visit is under way no run begins; one that has begun goes on, at the lowest priority.
    void setVisiting(bool visiting) { m_visiting = visiting; }
    // Runs now, also during a visit: an administrator asks. Nothing happens while one is under way.
    void checkNow();
    QDateTime due() const { return m_due; }

    const Result<UpdateOutcome> &lastResult() const { return m_last; }

Q_SIGNALS:
    void packReady();  // one waits in the store
    void runEnded();   // whatever came of it; lastResult() tells

private:
    void lookAtTime();
    void ended(const Result<UpdateOutcome> &outcome);
    int jitter() const;

    const Settings m_settings;
    const UpdateStore m_store;
    const Clock &m_clock;
    const bool m_on;
    const net::HttpPolicy m_policy;
    PackInUse m_current;
    bool m_visiting = false;
    bool m_running = false;
    QDateTime m_due;
    Result<UpdateOutcome> m_last = fail(ErrorKind::NotFound, QStringLiteral("no update was asked for yet"));
    QTimer m_tick;
    StopFlag m_stop = false;
    WorkerThread m_worker;
};

} // namespace belvedere::updates
