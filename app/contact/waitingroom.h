// Requests that are to be sent, on the disk, sealed: what outlives the visit and a power cut.
#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <vault/disk.h>
#include <vault/secret.h>

#include <QVector>

namespace belvedere::contact {

struct Counts {
    int waiting = 0;
    int sent = 0;    // since the terminal was set up
    int givenUp = 0; // the same: their time was over
};

// Counted from the names of the files and a file of two numbers: without the key.
Counts countsIn(const QString &folder);

// Blocking; used by one thread at a time.
class WaitingRoom
{
public:
    struct Found {
        QString id;
        QByteArray plain;
        QDateTime over; // UTC
    };

    WaitingRoom(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}

    // <id>.demande; durable when it is answered (vault/disk.h).
    Status keep(const vault::Secret &key, const QString &id, const QByteArray &plain, const QDateTime &over);
    enum class Why { Sent, GivenUp, Withdrawn };
    void drop(const QString &id, Why why);
    // Those that this key opens and whose time is not over; the others go, those that do not open after a week.
    QVector<Found> read(const vault::Secret &key);

private:
    QString pathOf(const QString &id) const;
    void count(int sent, int givenUp);

    const QString m_folder;
    const Clock &m_clock;
    vault::Disk m_disk;
};

} // namespace belvedere::contact
