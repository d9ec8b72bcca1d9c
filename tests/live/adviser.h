// An adviser with any client: sits in the desk's room and goes where they are invited.
#pragma once

#include <rooms/room.h>
#include <net/xmppstream.h>

#include <memory>
#include <vector>

namespace simulated {

using namespace belvedere;

class Adviser : public QObject
{
public:
    Adviser(const net::HttpPolicy &policy, const net::XmppAccount &account, const QString &desk, const QString &nick, bool opensDesk = false)
        : stream(std::move(*net::XmppStream::create(policy, account))), m_nick(nick)
    {
        rooms::RoomEntry entry{desk, nick};
        m_desk = std::make_unique<rooms::Room>(*stream, entry);
        connect(stream.get(), &net::XmppStream::ready, this, [this](bool resumed) {
            if (resumed)
                return;
            m_desk->join();
            for (const auto &room : rooms)
                room->join();
        });
        connect(stream.get(), &net::XmppStream::received, this, [this](const net::XmlNode &stanza) {
            const net::XmlNode *direct = stanza.child(u"x", rooms::ns::invitation);
            if (const QString body = stanza.childText(u"body", rooms::ns::client); !body.isEmpty() && stanza.attribute(u"type") == u"chat")
                lastBody = body;
            if (direct) {
                ++invitations;
                isOfItsOwn = !stanza.child(u"x", rooms::ns::mucUser) && stanza.attribute(u"type").isEmpty() && stanza.child(u"no-store", QStringLiteral("urn:xmpp:hints"));
                if (answers)
                    enter(direct->attribute(u"jid"), direct->attribute(u"password"));
                else
                    lastRoom = direct->attribute(u"jid");
            }
        });
        if (opensDesk)
            connect(m_desk.get(), &rooms::Room::joined, this, [this, desk] {
                net::XmlNode query{QStringLiteral("query"), rooms::ns::mucOwner};
                query.add(rooms::filledForm(QStringLiteral("http://jabber.org/protocol/muc#roomconfig"),
                                           {{QStringLiteral("muc#roomconfig_moderatedroom"), {QStringLiteral("1")}}, {QStringLiteral("muc#roomconfig_persistentroom"), {QStringLiteral("1")}},
                                            {QStringLiteral("muc#roomconfig_whois"), {QStringLiteral("moderators")}}}));
                stream->ask(query, QStringLiteral("set"), desk);
            });
        stream->open();
    }
    void enter(const QString &jid, const QString &password)
    {
        lastRoom = jid;
        rooms::RoomEntry entry{jid, m_nick, password};
        entry.archive = true;
        rooms.push_back(std::make_unique<rooms::Room>(*stream, entry));
        rooms::Room *room = rooms.back().get();
        connect(room, &rooms::Room::heard, this, [this, room](const rooms::RoomMessage &message) {
            heard.append(message);
            if (onHeard)
                onHeard(*room, message);
        });
        connect(room, &rooms::Room::refused, this, [this](const Error &error) { lastProblem = error; });
        room->join();
    }
    rooms::Room &desk() { return *m_desk; }

    std::unique_ptr<net::XmppStream> stream;
    std::vector<std::unique_ptr<rooms::Room>> rooms;
    QVector<rooms::RoomMessage> heard;
    std::function<void(rooms::Room &, const rooms::RoomMessage &)> onHeard;
    bool answers = true;
    bool isOfItsOwn = false; // the last invitation: none in a private message, which Gajim takes for none, and kept in no archive
    int invitations = 0;
    QString lastRoom, lastBody;
    Error lastProblem;

private:
    const QString m_nick;
    std::unique_ptr<rooms::Room> m_desk;
};

} // namespace simulated
