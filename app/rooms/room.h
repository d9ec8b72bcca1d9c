// A room of XMPP (XEP-0045) as one occupant sees it: who is there, and each message once, in order, whatever the
// network does. What was missed is fetched from its archive (XEP-0313); what did not arrive is said again.
#pragma once

#include <rooms/stanzas.h>
#include <net/xmppstream.h>

#include <QMap>
#include <QObject>
#include <QSet>

namespace belvedere::rooms {

struct RoomEntry {
    QString jid;
    QString nick;
    QString password = {};
    QString title = {};   // of a room that is made
    bool make = false;    // a private one, which lasts until destroy(); else it must be there
    bool archive = false; // catch up with what was missed
    bool onlyIfThere = false; // refused(NotFound) where a server would make one for who comes first
    bool classroom = false;   // of a room that is made: only its owner speaks to all, others are not seen, nothing is kept
    QString carries = {};     // the namespace of elements that are handed on, in carried()
};

class Room : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostMessages = 5000; // then it is left: refused(TooMany)
    static constexpr int mostOthers = 2000;   // more are not looked at

    Room(net::XmppStream &stream, const RoomEntry &entry); // the stream outlives it

    void join(); // at first, and after each ready(false) of the stream
    void leave();
    QFuture<Result<net::XmlNode>> destroy();
    bool isJoined() const { return m_step == Step::In; }
    enum class Closing { Unsaid, Destroyed, PutOut };
    Closing closing() const { return m_closing; } // of closed()
    const QMap<QString, RoomPresence> &others() const { return m_others; }
    const RoomEntry &entry() const { return m_entry; }

    // Kept until the room has said it back, through any cut. Its id.
    QString say(const QString &text, const QUrl &file = {});
    void tellWriting(bool writing);
    void tellRead(const QString &id);
    // To one occupant alone, with these elements; without words when the text is empty.
    void whisper(const QString &nick, const QString &text, const net::XmlNode &with);
    // To all, once and at once: who may be away needs it again.
    void tellAll(const net::XmlNode &element);
    bool isOwner() const { return m_owner; } // we are, and moderate it
    // Of its owner: who is in it without a voice, with the account of each.
    QFuture<Result<QVector<Occupant>>> listeners();
    void ban(const QString &bareJid); // puts out, for good

Q_SIGNALS:
    void joined(); // also anew
    void refused(const belvedere::Error &error); // SignedOut: the password; NotFound; TooMany; Http
    void othersChanged(); // once joined
    void heard(const belvedere::rooms::RoomMessage &message);   // by others
    void delivered(const QString &id);  // of ours: the room has said it back
    void undelivered(const QString &id); // it refuses it, for good
    void readByOther(const QString &id);
    void writing(const QString &nick, bool writing);
    // An element of entry().carries from somebody in the room: to all, or (whispered) to us alone.
    void carried(const QString &nick, const belvedere::net::XmlNode &element, bool whispered);
    void closed(); // destroyed, or we were put out

private:
    enum class Step { Out, Joining, Making, Catching, In };
    void take(const net::XmlNode &stanza);
    void takePresence(const RoomPresence &presence);
    void takeMessage(const RoomMessage &message);
    bool carry(const net::XmlNode &stanza);
    void configure();
    void catchUp(int attempts);
    void enter();
    void sendWhatIsSaid();
    void refuse(const QString &word);

    struct Said {
        QString id;
        net::XmlNode stanza;
        quint64 number = 0; // that the stream gave it in this session; 0: not sent yet
    };
    net::XmppStream &m_stream;
    RoomEntry m_entry;
    Step m_step = Step::Out;
    QString m_firstNick, m_query, m_lastArchived;
    QSet<QString> m_ownNicks, m_seen;
    QMap<QString, RoomPresence> m_others;
    QList<Said> m_said;        // and not yet heard back
    QList<RoomMessage> m_held; // while the archive is read
    int m_conflicts = 0, m_heard = 0, m_round = 0;
    bool m_owner = false;
    Closing m_closing = Closing::Unsaid;
};

} // namespace belvedere::rooms
