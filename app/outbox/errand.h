// One sign-in from its beginning to the end of its session: sends the classeur, as often as it takes, and signs out.
#pragma once

#include <outbox/entry.h>
#include <outbox/store.h>

#include <net/http.h>

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace belvedere::outbox {

// The bytes of a document that the outbox holds, by digest; empty: none.
using HeldBytes = std::function<QByteArray(const QString &digest)>;
// What the folder of a space shows of a classeur is made by the caller, in that language.
using RulesIn = std::function<spaces::Rules(Language, const HeldBytes &)>;

struct Pace { // times of the clock, ms
    qint64 firstPauseMs = 5'000;  // after a failure; doubled at each further one
    qint64 longestPauseMs = 300'000;
    qint64 sendMs = 30 * 60'000;      // after the visit
    qint64 signOutMs = 30 * 60'000;   // tried for so long, when nothing is to be sent any more
    qint64 sessionMs = 8 * 3'600'000; // no session is used for longer, counted from the sign-in
    int tickMs = 1000; // how often they are looked at
};

// Where the sending of a visit stands.
struct Standing {
    bool working = false;    // a run is under way; with a result: one that begins by itself
    int done = 0, total = 0; // documents; total 0: not known yet
    QJsonObject asked;       // the classeur that is being sent, or was
    std::optional<spaces::SyncResult> result; // of the last run
    bool goesOn = false;     // what has failed is tried again by itself, after the visit too
};

class Errand : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    struct Means {
        net::Http &http;
        Store &store;
        const Clock &clock;
        const RulesIn &rules;
        const Pace &pace;
    };
    // Of who has just signed in: kept on the disk.
    Errand(const Means &means, Session session, QObject *parent = nullptr);
    // Found on the disk: its visit is over.
    Errand(const Means &means, QString id, Session session, std::optional<Unsent> unsent, Documents documents, QObject *parent = nullptr);
    ~Errand() override;

    void renew(Session session); // the same sign-in, with what has come to be known of it
    // The entry is on the disk before the first request. While one is under way: after that one.
    void send(const Contents &contents, Language language);
    void cancel(); // the person does not want it any more
    const Standing &standing() const { return m_standing; }
    bool hasSpace() const { return m_session.space != nullptr; }

    // The visit is over; `latest`: what there is at its end, when that is known. True: something is sent first, and CAS
    // is told afterwards. False: the caller tells CAS, and then says told() here.
    bool leave(const Contents &latest);
    void told(bool answered); // not: told again from here

Q_SIGNALS:
    void changed();  // standing()
    void finished(); // a run: standing().result
    void over();     // nothing is to be done any more; it may die

private:
    void run();
    void ran(const spaces::SyncResult &result);
    void giveUp();
    void signOut();
    void signedOut(const Result<net::Reply> &reply);
    void end();
    void tick();
    void wait(); // until the next attempt
    QDateTime lastMoment() const; // to send
    void keepSession();
    QFuture<Status> keepUnsent();
    void hold(const Documents &documents);
    spaces::Rules rules() const;
    void forgetUnsent();

    class Run;
    const Means m_means;
    const QString m_id;
    Session m_session;
    std::optional<Unsent> m_unsent;
    Documents m_documents;    // of what is unsent
    QSet<QString> m_onDisk;   // of those
    std::optional<QJsonObject> m_next; // to be sent after the run that is under way
    Standing m_standing;
    std::unique_ptr<Run> m_run;
    QTimer m_tick;
    QDateTime m_again;   // the next attempt; invalid: none is waited for
    QDateTime m_signOutUntil; // valid: it is signed out, nothing else
    int m_failures = 0;
    bool m_asking = false;
};

} // namespace belvedere::outbox
