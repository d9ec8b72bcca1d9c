// The entries of the outbox on the disk, sealed; and how many there were.
#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <vault/disk.h>
#include <vault/lastingkey.h>

#include <QFuture>
#include <QMutex>
#include <QThreadPool>
#include <QVector>
#include <QWaitCondition>

namespace belvedere::outbox {

struct Counts {
    int waiting = 0; // classeurs to be sent
    int sent = 0;    // after the visit, since the terminal was set up
    int givenUp = 0; // the same
    qint64 oldestMinutes = 0; // of those that wait
};

// Counted from the names of the files and a file of two numbers: by anybody who may read the folder, without the key.
Counts countsIn(const QString &folder, const QDateTime &now);

// Every answer comes from a thread of its own, one after another, from when there is a key on.
class Store
{
public:
    enum class Part {
        Session,  // <id>.session
        Classeur, // <id>.classeur; <id>.<name of a document>.document
    };
    struct Found {
        QString id; // random
        QByteArray session;
        QByteArray classeur;
        QVector<QByteArray> documents;
    };

    Store(QString folder, const Clock &clock);
    ~Store(); // waits for what is under way; what waits for a key fails
    Q_DISABLE_COPY_MOVE(Store)

    void setKey(std::shared_ptr<const vault::LastingKey> key);

    static QString newId();
    // Durable when it is answered (vault/disk.h); the plain bytes are wiped. Dated `since`, opened until `over`.
    QFuture<Status> keep(const QString &id, Part part, QByteArray plain, const QDateTime &since, const QDateTime &over);
    // The same of a document of the classeur, which is kept before it. Its name tells nothing to who has no key.
    QFuture<Status> keepDocument(const QString &id, const QString &digest, const QByteArray &bytes, const QDateTime &since, const QDateTime &over);
    void drop(const QString &id, Part part);
    // Those that this key opens. The others are left until their time may be over, and then given up.
    QFuture<QVector<Found>> readAll();
    void countSent();
    void countGivenUp();

private:
    bool waitForKey();
    QString pathOf(const QString &id, Part part) const;
    Status write(const QString &path, const QByteArray &plain, const QDateTime &since, const QDateTime &over);
    void remove(const QString &id, Part part);
    QByteArray openedOf(const QString &path);
    QVector<Found> read();
    void count(int sent, int givenUp);
    template <typename Function>
    auto later(Function function);

    const QString m_folder;
    const Clock &m_clock;
    vault::Disk m_disk;
    QMutex m_mutex;
    QWaitCondition m_keyChanged;
    std::shared_ptr<const vault::LastingKey> m_key;
    bool m_ending = false;
    QThreadPool m_pool;
};

} // namespace belvedere::outbox
