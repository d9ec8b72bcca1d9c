// The parts of Member.
#pragma once

#include <seance/book.h>
#include <seance/member.h>
#include <seance/wire.h>

#include <net/xmppstream.h>
#include <rooms/room.h>

#include <QTimer>

namespace belvedere::seance {

class Member::Private : public QObject
{
public:
    Private(const net::HttpPolicy &policy, const Clock &clock, const Meeting &meeting, const QString &code, const QString &pseudonym, const QString &folder);

    void join();
    void goOnAs(bool samePupil);
    void leave();
    void tell(const Progress &progress);
    void tellDurably(const Record &record);
    bool isOver() const;
    QString foundPseudonym() const { return m_found ? m_found->pseudonym : QString(); }
    int waiting() const { return int(m_records.size()) + int(m_early.size()) + (m_progress ? 1 : 0); }

    Member *q = nullptr;
    State state = State::Joining;
    Error problem;
    QString pseudonym;
    NumberedStage stage;

private:
    struct Kept {
        Numbered numbered;
        bool durable = false;
    };
    struct Found { // in the book of before
        QString secret, pseudonym;
        quint64 reserved = 0;
        QVector<Kept> records;
        qint64 at = 0; // that they were here, ms since 1970
    };
    std::optional<Found> foundIn(const Book::Opened &opened) const;
    void opened(const Book::Opened &opened);
    void begin();
    QJsonObject snapshot() const;
    quint64 nextNumber();
    void reach();
    void enterRoom();
    void roomRefused(const Error &error);
    void roomClosed();
    void lookForTeacher();
    void sayHello();
    void hear(const QString &nick, const net::XmlNode &element, bool whispered);
    void takeStage(const NumberedStage &stage);
    void taken(quint64 number);
    void send();
    void beat();
    void over(State how, const Error &why = {});
    void setState(State to, const Error &why = {});

    const net::HttpPolicy m_policy;
    const Clock &m_clock;
    const Meeting m_meeting;
    const QString m_code;
    Book m_book;
    QString m_secret;
    std::unique_ptr<net::XmppStream> m_stream;
    std::unique_ptr<rooms::Room> m_room;
    QString m_teacher;         // their nick, while they are in the room
    QVector<Record> m_early;   // told before the book was open
    QVector<Kept> m_records;   // the first first
    std::optional<Numbered> m_progress;
    std::optional<Progress> m_lastProgress;
    quint64 m_number = 0;      // the last that was given
    quint64 m_reserved = 0;    // numbers up to this one are ours, and so says the book
    quint64 m_underWay = 0;    // what was sent and is not yet taken goes up to this one; 0: nothing
    QTimer m_hello, m_resend, m_pace, m_beat, m_again;
    std::optional<Found> m_found; // while it is asked who is there
    int m_resends = 0, m_tries = 0, m_stagesHeard = 0, m_beats = 0;
    bool m_asked = false, m_welcome = false, m_wasIn = false;
};

} // namespace belvedere::seance
