// What must still reach a person's space when their visit ends, and the sessions that are to be ended after it (README.md).
#pragma once

#include <outbox/errand.h>

#include <core/settings.h>

namespace belvedere::outbox {

class Outbox : public QObject
{
    Q_OBJECT
public:
    // `folder`: of its own. The clock outlives it. Nothing is read before start().
    Outbox(const Settings &settings, QString folder, const Clock &clock, RulesIn rules, QObject *parent = nullptr);
    Outbox(const Settings &settings, QString folder, const Clock &clock, RulesIn rules, const Pace &pace, QObject *parent = nullptr);
    ~Outbox() override; // what is under way is taken up at the next start

    // Finds the key, then goes on with what an earlier run of the program has left: kill -9, a power cut.
    void start(const vault::KeyWays &ways = vault::KeyWays::ofSession());

    // Of the visit: somebody has signed in; or more is known of the same session.
    void begin(Session session);
    // Of who is signed in: is sent whether a page looks at it or not; after what is under way.
    void send(const Contents &contents, Language language);
    void cancel();
    bool hasSpace() const; // somebody is signed in, and there is where to send to
    Standing standing() const; // of the visit

    // The visit is over, or who was signed in is no more. `latest`: what there is at the end; empty: what was
    // sent. True: something is still to be sent, and CAS is told after that, from here. False: the caller tells CAS and
    // then calls `told`, which does nothing when nobody was signed in.
    struct Leaving {
        bool sendsFirst = false;
        std::function<void(bool answered)> told;
    };
    Leaving leave(const Contents &latest = {});

    int waiting() const; // sessions that are left and not over
    Counts counts() const; // reads the disk

Q_SIGNALS:
    void changed();  // standing()
    void finished(); // a run of the visit: standing().result
    void drained();  // nothing of an earlier visit is to be done any more

private:
    void follow(Errand *errand);
    bool hasHttp();

    const QString m_folder;
    const Clock &m_clock;
    const RulesIn m_rules;
    const Settings m_settings;
    Pace m_pace;
    Store m_store;
    std::unique_ptr<net::Http> m_http;
    Errand *m_current = nullptr; // of the visit
    QVector<Errand *> m_errands; // children
};

} // namespace belvedere::outbox
