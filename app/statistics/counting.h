// Counts visits on a terminal and sends what may be told to the region, when it can be reached.
#pragma once

#include <statistics/shelf.h>

#include <core/clock.h>
#include <core/settings.h>
#include <net/http.h>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace belvedere::statistics {

// On the thread that made it; the disk is on another.
class Counting : public QObject
{
    Q_OBJECT
public:
    // The clock outlives it. Off, without a word, where the settings do not count or give no key.
    Counting(const Settings &settings, QString folder, const Clock &clock, QObject *parent = nullptr);
    ~Counting() override; // waits for what is being written

    bool isOn() const { return !m_rules.openKey.isEmpty(); }
    // The code of the department where the terminal stands; empty: not known.
    void setDepartement(const QString &code) { m_rules.departement = code; }
    // Gets the key of the terminal, tells what is due, sends what waits, and again each `againMs`.
    void start(const vault::KeyWays &ways = vault::KeyWays::ofSession(), int againMs = 60 * 60 * 1000);
    // One visit, when it has ended.
    void count(const VisitCounts &visit);

Q_SIGNALS:
    void counted();          // a visit is on the disk, or was lost, which is logged
    void sent(int files);    // an attempt is over: so many are at the region, and none of those is here

private:
    using Key = std::shared_ptr<const vault::LastingKey>;
    QDate today() const;
    void tell();
    void send();
    void carry(QVector<Shelf::Parcel> parcels, int sent);
    bool hasHttp();

    const Settings m_settings;
    const Clock &m_clock;
    vault::Disk m_disk;
    std::shared_ptr<Shelf> m_shelf;
    ShelfRules m_rules;
    Key m_key;
    QVector<VisitCounts> m_early; // before there was a key
    std::unique_ptr<net::Http> m_http;
    QTimer m_again;
    bool m_sending = false;
    QThreadPool m_pool; // of one thread: one change after another
};

} // namespace belvedere::statistics
