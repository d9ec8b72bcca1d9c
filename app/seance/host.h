// The teacher's side of a séance. Asynchronous, on the thread that made it; what it has told a pupil that it has, it has on
// disk, sealed.
#pragma once

#include <core/clock.h>
#include <net/policy.h>
#include <seance/desk.h>

#include <QUrl>

#include <memory>

namespace belvedere::seance {

// Where séances meet: the region's server, or one on the teacher's own machine.
struct Meeting {
    QUrl address;   // wss://host/path
    QString domain; // on which people sign in
    QString rooms;  // the host of rooms, "salons.example.org"
    bool isThere() const { return !address.isEmpty() && !domain.isEmpty() && !rooms.isEmpty(); }
};

class Host : public Desk
{
    Q_OBJECT
public:
    // A new séance. `folder` is where its sealed book stands. Errors as net::XmppStream::create().
    static Result<std::unique_ptr<Host>> create(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const Scenario &scenario, const QString &folder);
    // The one that stood open in that folder when this terminal stopped: known once it is no more Opening. NotFound:
    // none, or it is over. `orOver`: also one that is over and not yet forgotten, to be looked at.
    static Result<std::unique_ptr<Host>> takeUp(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const QString &folder, bool orOver = false);
    // Takes away what stands in that folder of a séance whose time is over; to be called now and then. Two small files.
    static void forgetOver(const Clock &clock, const QString &folder);
    ~Host() override; // without a word: takeUp() finds it again

    void open();
    State state() const override;
    Error problem() const override; // of Refused and Cut. OlderVersion: the server signs people in without a lasting name
    QString code() const override;
    const Scenario &scenario() const override;
    const Stage &stage() const override;
    const Register &pupils() const override;

    void setPaused(bool paused) override;
    void putOut(const QString &key) override;
    void hideWord(const QString &word, bool hidden) override; // also after this terminal was started again
    // Tells all that it is over and takes the room away. The traces on disk vanish at `forget` (UTC); ended() comes soon.
    void end(const QDateTime &forget);

protected:
    QDateTime now() const override;
    void change(const Stage &stage) override;

private:
    class Private;
    explicit Host(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace belvedere::seance
