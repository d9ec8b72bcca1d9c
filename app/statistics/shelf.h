// The counts of a terminal on its disk: the tally, sealed to the terminal, and daily files that wait to be
// sent, sealed to the region. Blocking: off the GUI thread.
#pragma once

#include <statistics/dailyfile.h>

#include <vault/disk.h>
#include <vault/lastingkey.h>

#include <QDateTime>

#include <memory>

namespace belvedere::statistics {

struct Waiting {
    int files = 0;      // to be sent
    qint64 days = 0;    // since the oldest was made
};

// Counted from the names of the files, by anybody who may read the folder.
Waiting waitingIn(const QString &folder, const QDate &today);

struct ShelfRules {
    QByteArray openKey;  // the region's
    QString departement; // of the terminal
    int threshold = 5;
    int retentionDays = 90;
};

class Shelf
{
public:
    // `disk` outlives it.
    Shelf(vault::Disk &disk, QString folder) : m_disk(disk), m_folder(std::move(folder)) {}

    // Adds a visit to the tally, after what is due of the days before has been told. Durable. A tally that does
    // not open any more (its key is gone) is begun anew. DiskFull, Unwritable: the visit is not counted.
    Status add(const VisitCounts &visit, const QDate &today, const ShelfRules &rules, const vault::Secret &key);
    // Takes what is due out of the tally and puts it into a file that waits, once: a cut in the middle leaves the
    // file to be written, under its name, by the next call. Forgets what is older than it may be.
    Status tell(const QDate &today, const ShelfRules &rules, const vault::Secret &key);

    struct Parcel {
        QString name; // "2026-11-29-<random>.counts": no terminal can be told from it
        QByteArray sealed;
    };
    QVector<Parcel> parcels() const; // the oldest first
    void sent(const QString &name);

private:
    struct Kept {
        Tally tally;
        QString name;       // of a file that is to be written; empty: none
        QByteArray outgoing; // what is in it
    };
    Kept load(const vault::Secret &key) const;
    Status save(const Kept &kept, const QDate &today, const vault::Secret &key);
    Status writeOut(Kept &kept, const QDate &today, const ShelfRules &rules, const vault::Secret &key);
    Status tell(Kept &kept, const QDate &today, const ShelfRules &rules, const vault::Secret &key);
    Status prepare();
    void forget(const QDate &today, int retentionDays);

    vault::Disk &m_disk;
    const QString m_folder;
};

} // namespace belvedere::statistics
