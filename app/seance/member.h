// A pupil's side of a séance. Asynchronous, on the thread that made it. What was told is told again until the teacher's
// terminal has it; after a cut, or after this program was killed, the pupil comes back where they were.
#pragma once

#include <core/clock.h>
#include <seance/host.h>

namespace belvedere::seance {

class Member : public QObject
{
    Q_OBJECT
public:
    // Known: this terminal stopped a few minutes ago while somebody was in this class here; pseudonym() says who. It waits
    // for goOnAs().
    enum class State { Joining, Known, In, Cut, Ended, NotFound, PutOut, Full, Refused };
    static constexpr int knownMinutes = 10; // later nobody is asked: it is a new pupil

    // `folder`: where what is not yet with the teacher stands sealed. Errors as net::XmppStream::create().
    static Result<std::unique_ptr<Member>> create(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const QString &code, const QString &pseudonym,
                                                  const QString &folder);
    ~Member() override;

    void join();
    void goOnAs(bool samePupil); // of Known: as who was here, or as somebody new, and what was kept of the other is forgotten
    void leave(); // of one's own will; what was told is kept by the teacher
    State state() const;
    Error problem() const;
    QString pseudonym() const; // the server or another pupil may have made it another one
    const Stage &stage() const;

    void tell(const Progress &progress); // each replaces the one before
    void answer(const Answer &answer);   // of a step; the last one counts, once
    void show(const Answer &answer);     // under the pseudonym, to the class; empty values: no more
    int waiting() const;                 // records that the teacher does not have yet

Q_SIGNALS:
    void stateChanged();
    void stageChanged();
    void waitingChanged();

private:
    class Private;
    explicit Member(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace belvedere::seance
