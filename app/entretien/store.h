// Entretiens on the disk of the terminal, each sealed under the key of the counsellor who holds it.
#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <entretien/keeper.h>
#include <vault/resumecode.h>

#include <QObject>

#include <atomic>
#include <memory>

namespace belvedere::entretien {

struct Listed {
    QString id;
    QString label;
    QDateTime met;       // UTC, the last meeting
    QDate next;          // of the next contact; invalid: none
    QDateTime keptUntil; // UTC; then it is erased
};

// What a counsellor finds behind their key, the latest meeting first.
struct Cabinet {
    QVector<Listed> entretiens;
    int unreadable = 0; // files that are there and do not open: a damaged disk
};

// One for the terminal. What is asked is done one after another on a thread of its own; the key stays there, from
// open() or begin() to lock().
class Store : public QObject, public Keeper
{
    Q_OBJECT
public:
    // The folder is made when it is needed. The clock outlives the store. Another cost of keys is for tests alone.
    Store(QString folder, int keptDays, const Clock &clock, QObject *parent = nullptr, vault::CodeCost cost = {});
    ~Store() override; // waits for what is under way

    // The entretiens behind that name and sentence. NotFound: there is nobody of them here, a wrong sentence and an
    // unknown name alike. TooMany while the gate asks to wait: nothing was tried; see waitMs(). The sentence is wiped.
    QFuture<Result<Cabinet>> open(const QString &name, QByteArray sentence);
    // The place of a new counsellor, empty and durable. Refused: too short, or no name. A place that is there already is
    // opened: who can name both is its owner.
    QFuture<Result<Cabinet>> begin(const QString &name, QByteArray sentence);
    qint64 waitMs() const; // before another open() is accepted

    // Of all that follow, SignedOut: it is locked.
    QFuture<Result<Cabinet>> list();
    QFuture<Result<Entretien>> take(const QString &id); // NotFound: none of that id, or its time is over
    // When it is answered, it outlives a kill and a power cut, kept for `keptDays` from now. DiskFull, Unwritable: the
    // earlier one is intact.
    QFuture<Status> keep(const Entretien &entretien) override;
    QFuture<Status> erase(const QString &id);
    // Forgets the key once what was asked before is done.
    QFuture<bool> lock();
    // Erases what is past its time, of all counsellors, without a key; how many.
    QFuture<int> purge();

    int keptDays() const { return m_keptDays; }

private:
    struct Private;
    const int m_keptDays;
    std::unique_ptr<Private> d;
};

} // namespace belvedere::entretien
