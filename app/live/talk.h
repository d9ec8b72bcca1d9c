// A talk with an adviser, from the door of the desk to its end (README.md). Asynchronous, on the thread that made it.
#pragma once

#include <rooms/room.h>
#include <live/visitor.h>

#include <core/clock.h>
#include <net/policy.h>

#include <QTimer>

#include <memory>

namespace belvedere::live {

struct TalkLine {
    enum class State { OnItsWay, Delivered, Read, Refused };
    QString id;
    bool mine = false;
    QString who;   // of an adviser
    QString text;
    QUrl file;     // of what was sent with it; not fetched
    QDateTime at;  // UTC
    State state = State::Delivered;
};

class Talk : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Connecting, // not there yet
        NobodyHere, // no adviser is free to answer; one who comes changes that
        Waiting,    // advisers know; see before()
        Talking,
        Left,       // the adviser has gone; again() or end()
        Ended,
        Refused,    // the server does not let us in, see problem(); it is not tried again
    };

    // `name`: how advisers call this visitor; nothing personal. Errors as XmppStream::create().
    static Result<std::unique_ptr<Talk>> create(const net::HttpPolicy &policy, const Clock &clock, const Desk &desk, const QString &secret,
                                                const QString &name, const QString &invitation);

    void begin();
    void again();  // after Left: to the desk
    void end();    // tells the adviser, takes the room away; ended() comes soon, whatever the network does

    State state() const { return m_state; }
    bool isCut() const { return m_cut; } // the network; it comes back by itself
    Error problem() const { return m_problem; }
    int before() const; // how many wait before us
    const QVector<TalkLine> &lines() const { return m_lines; }
    QString adviser() const { return m_adviser; } // who writes, or wrote last; may be empty
    bool isAdviserWriting() const { return m_writing; }
    net::XmppStream &stream() { return *m_stream; }

    // In state Talking or Left, also while the network is cut. False: empty, or too long (longestText).
    bool say(const QString &text);
    void sayFile(const QUrl &address);
    void tellWriting(bool writing);
    void tellRead(); // all that there is was seen

Q_SIGNALS:
    void stateChanged(); // also: cut or not, how many are before us
    void lineAdded(int index);
    void lineChanged(int index);
    void writingChanged();
    void ended();

private:
    Talk(std::unique_ptr<net::XmppStream> stream, const Clock &clock, const Desk &desk, const QString &name, const QString &invitation);
    void streamReady(bool resumed);
    void makeRoom();
    void lookAtDesk();
    void lookAtRoom();
    void invite();
    void addLine(const TalkLine &line);
    void mark(const QString &id, TalkLine::State state);
    void setState(State state);
    void refuse(const Error &error);
    void finish();

    std::unique_ptr<net::XmppStream> m_stream;
    const Clock &m_clock;
    const Desk m_desk;
    const QString m_name, m_invitation;
    std::unique_ptr<rooms::Room> m_deskRoom, m_room;
    State m_state = State::Connecting;
    Error m_problem;
    bool m_cut = false;
    bool m_atDesk = true;
    std::optional<QSet<QString>> m_ahead; // of those at the desk, once we are there
    QSet<QString> m_invited;
    QVector<TalkLine> m_lines;
    QString m_adviser;
    bool m_writing = false;
    QTimer m_writingEnds, m_farewell;
    QString m_lastHeard, m_lastRead;
};

} // namespace belvedere::live
