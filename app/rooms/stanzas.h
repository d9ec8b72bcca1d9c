// What of XMPP's rooms a talk is made of: read from strangers, and written. Pure; README.md has the convention.
#pragma once

#include <net/xmlnode.h>

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace belvedere::rooms {

inline constexpr qsizetype longestText = 8000; // characters of a message; a longer one ends in "…"
inline constexpr qsizetype longestNick = 60;

// A message in a room (XEP-0045), and what came with it.
struct RoomMessage {
    enum class Typing { Unsaid, Writing, Stopped }; // XEP-0085
    QString id;       // of its sender (XEP-0359 origin-id, else the id); may be empty
    QString archived; // of the room's archive (XEP-0359); empty: it keeps none
    QString nick;     // empty: the room itself
    QString text;
    QUrl file;        // XEP-0066; https or http, else empty
    QDateTime at;     // UTC; invalid: now
    Typing typing = Typing::Unsaid;
    QString read;     // the id of a message that was displayed (XEP-0333)
    QString error;    // the word of a refusal of the message `id`; empty: none
};
// Nothing when it is not of that room, or says nothing of the above.
std::optional<RoomMessage> readRoomMessage(const net::XmlNode &message, const QString &room);
// What an archive answers to that query (XEP-0313).
std::optional<RoomMessage> readArchived(const net::XmlNode &message, const QString &room, const QString &query);

// Somebody's presence in a room.
struct RoomPresence {
    QString nick;
    bool gone = false;
    bool self = false;      // ourselves (110)
    bool created = false;   // the room, by us (201)
    bool adviser = false;   // one of the house: a member or more, or a moderator
    bool owner = false;     // of the room, and its moderator
    bool available = false; // not away nor busy
    bool destroyed = false; // gone: with the room
    bool putOut = false;    // gone: banned or kicked (301, 307)
    QString error;          // the word of a refusal: "conflict", "not-authorized"...
};
std::optional<RoomPresence> readRoomPresence(const net::XmlNode &presence, const QString &room);

// Who is in a room, as its moderators are told (muc#admin).
struct Occupant {
    QString nick;
    QString jid; // the bare one of their account
};
QVector<Occupant> readOccupants(const net::XmlNode &answer);

// Without control characters and marks that turn the direction of what follows; cut at `most`.
QString tidyText(const QString &text, qsizetype most = longestText);

net::XmlNode stanza(const QString &name, const QString &to, const QString &type = {}, const QString &id = {});
net::XmlNode element(const QString &name, const QString &ns, const QString &text = {});
// A data form that is filled in (XEP-0004): field and values.
using FormFields = QVector<std::pair<QString, QStringList>>;
net::XmlNode filledForm(const QString &formType, const FormFields &fields);

namespace ns {
inline const auto client = QStringLiteral("jabber:client");
inline const auto muc = QStringLiteral("http://jabber.org/protocol/muc");
inline const auto mucUser = QStringLiteral("http://jabber.org/protocol/muc#user");
inline const auto mucAdmin = QStringLiteral("http://jabber.org/protocol/muc#admin");
inline const auto mucOwner = QStringLiteral("http://jabber.org/protocol/muc#owner");
inline const auto chatStates = QStringLiteral("http://jabber.org/protocol/chatstates");
inline const auto markers = QStringLiteral("urn:xmpp:chat-markers:0");
inline const auto sid = QStringLiteral("urn:xmpp:sid:0");
inline const auto oob = QStringLiteral("jabber:x:oob");
inline const auto mam = QStringLiteral("urn:xmpp:mam:2");
inline const auto rsm = QStringLiteral("http://jabber.org/protocol/rsm");
inline const auto forward = QStringLiteral("urn:xmpp:forward:0");
inline const auto delay = QStringLiteral("urn:xmpp:delay");
inline const auto form = QStringLiteral("jabber:x:data");
inline const auto invitation = QStringLiteral("jabber:x:conference");
inline const auto upload = QStringLiteral("urn:xmpp:http:upload:0");
}

} // namespace belvedere::rooms
