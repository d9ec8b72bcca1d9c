// Brings requests to the desk: kept on the disk first, sent as often as it takes, there exactly once.
#pragma once

#include <contact/waitingroom.h>
#include <core/settings.h>
#include <net/http.h>
#include <vault/lastingkey.h>

#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace belvedere::contact {

struct Pace { // times of the clock, ms
    qint64 firstPauseMs = 5'000; // after a failure; doubled at each further one
    qint64 longestPauseMs = 900'000;
    int tickMs = 1000; // how often they are looked at
};

enum class Standing {
    Sending, // on its way
    Sent,    // it is there, once
    Waiting, // kept on the disk; it is tried again by itself, after the visit too
    Lost,    // neither there nor on the disk: it is tried again while the program runs
    Over,    // given up or withdrawn, or never known
};

// Asynchronous, on the thread that made it.
class Courier : public QObject
{
    Q_OBJECT
public:
    // `folder`: of its own. The clock outlives it. Nothing is read or sent before start().
    Courier(const Settings &settings, QString folder, const Clock &clock, const Pace &pace = {}, QObject *parent = nullptr);
    ~Courier() override; // waits for the disk; what was not sent is taken up at the next start

    // Finds the key, then goes on with what an earlier run has left.
    void start(const vault::KeyWays &ways = vault::KeyWays::ofSession());

    bool hasDesk() const { return !m_settings.contactDesk.isEmpty(); }
    // Keeps it under that id (newRequestId()), then sends it. Kept no longer than `contactWaitHours`. Those of before
    // that are settled are forgotten.
    void send(const QString &id, const QJsonObject &demande);
    Standing standing(const QString &id) const;
    // The person does not want it any more. False: it is there already, or just on its way.
    bool withdraw(const QString &id);
    int waiting() const;
    Counts counts() const; // reads the disk

Q_SIGNALS:
    void changed(const QString &id); // standing()

private:
    struct Entry;
    Entry *entryOf(const QString &id) const;
    void take(std::unique_ptr<Entry> entry);
    void keep(const QString &id);
    void attempt(Entry &entry);
    void answered(const QString &id, const Result<net::Reply> &reply);
    void end(const QString &id, WaitingRoom::Why why, Standing standing);
    void tick();
    bool hasHttp();

    const Settings m_settings;
    const QString m_folder;
    const Clock &m_clock;
    const Pace m_pace;
    std::shared_ptr<const vault::LastingKey> m_key;
    std::unique_ptr<net::Http> m_http;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QTimer m_tick;
    const std::unique_ptr<WaitingRoom> m_room; // used on the pool's thread alone
    QThreadPool m_pool;
};

} // namespace belvedere::contact
