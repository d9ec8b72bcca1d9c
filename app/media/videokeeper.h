// Keeps the chosen videos on the terminal: at its hour, on a thread of its own,
// and says how it is with each. No disk and no network on the thread that asks.
#pragma once

#include <media/keeprun.h>
#include <media/keptstate.h>

#include <core/clock.h>
#include <core/settings.h>
#include <core/workerthread.h>

#include <QTimer>

namespace belvedere::media {

class VideoKeeper : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it. The videos go to dataFolder/videos; the settings say which, how much and when.
    // Nothing is read or fetched before start(). `tickMs`: how often the hour is looked at.
    VideoKeeper(const Settings &settings, const QString &dataFolder, const Clock &clock, QObject *parent = nullptr, int tickMs = 30'000);
    ~VideoKeeper() override; // stops what is under way, which the next round takes up

    // The settings choose something.
    bool isOn() const { return !m_settings.keepVideos.isEmpty(); }
    // What the pack in use has (keepSources()); finds out what is kept, plans the first round. To be told again
    // whenever another pack is in use.
    void start(const QVector<KeepSource> &sources);
    // While a visit is under way no round begins by itself; one that has begun goes on.
    void setVisiting(bool visiting) { m_visiting = visiting; }
    // A round now, also during a visit: an administrator asks. Nothing happens while one is under way.
    void runNow();
    // For a class session: these now, beside those that are chosen. They stay until the next round at the
    // hour. False while a round is under way.
    bool prefetch(const QStringList &words);
    // Ends the round under way soon; what came is taken up by the next one.
    void stop() { m_stop = true; }

    // Where the player finds a video; empty when it is not kept, or comes from another address by now.
    QString keptFolder(const QString &id) const;
    QString keptSignFolder(const QString &id) const; // the same in sign language
    // The chosen ones, in the order in which they are fetched; then those that are there besides. A film in sign
    // language is one of its own (keptSignId()).
    QVector<KeepState> states() const { return m_states; }
    qint64 bytes() const;     // of the videos that are there
    KeptState kept() const;   // the same for a page, where a video and its film in sign language are one
    qint64 mostBytes() const { return qint64(m_settings.keepMegabytes) * 1'000'000; }
    bool isRunning() const { return m_running; }
    QDateTime due() const { return m_due; } // the next round; null when there is none
    // Why the last round ended before its time, if it did.
    const Status &lastStatus() const { return m_last; }
    QDateTime lastEnd() const { return m_lastEnd; } // null: none has ended yet

Q_SIGNALS:
    void changed();  // states(), bytes() or isRunning()
    void runEnded();

private:
    QString keptFolder(const QString &id, const QUrl &stream) const;
    KeepSource source(const QString &id) const; // of the pack in use; without a stream when it has none
    void lookAtTime();
    void run(const QVector<KeepSource> &wanted, bool clean);
    void took(const KeepState &state);
    void setKept(const QVector<KeptVideo> &kept);
    void ended(const Status &status, const QVector<KeptVideo> &kept);

    const Settings m_settings;
    const KeptVideos m_kept; // used on the thread
    const Clock &m_clock;
    QVector<KeepSource> m_sources;
    QVector<KeepState> m_states;
    QHash<QString, QUrl> m_whole; // what is there, and from where
    bool m_visiting = false;
    bool m_running = false;
    QDateTime m_due, m_lastEnd;
    Status m_last;
    const int m_tickMs;
    QTimer m_tick;
    StopFlag m_stop = false;
    WorkerThread m_worker;
};

} // namespace belvedere::media
