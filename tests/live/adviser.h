// An adviser with any client: sits in the desk's room and goes where they are invited.
#pragma once

#include <live/room.h>
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
        live::RoomEntry entry{desk, nick};
        m_desk = std::make_unique<live::Room>(*stream, entry);
        connect(stream.get(), &net::XmppStream::ready, this, [this](bool resumed) {
            if (resumed)
                return;
            m_desk->join();
            for (const auto &room : rooms)
                room->join();
        });
        connect(stream.get(), &net::XmppStream::received, this, [this](const net::XmlNode &stanza) {
            const net::XmlNode *direct = stanza.child(u"x", live::ns::invitation);
            if (direct) {
                ++invitations;
                lastBody = stanza.childText(u"body", live::ns::client);
                if (answers)
                    enter(direct->attribute(u"jid"), direct->attribute(u"password"));
                else
                    lastRoom = direct->attribute(u"jid");
            }
        });
        if (opensDesk)
            connect(m_desk.get(), &live::Room::joined, this, [this, desk] {
                net::XmlNode query{QStringLiteral("query"), live::ns::mucOwner};
                query.add(live::filledForm(QStringLiteral("http://jabber.org/protocol/muc#roomconfig"),
                                           {{QStringLiteral("muc#roomconfig_moderatedroom"), {QStringLiteral("1")}}, {QStringLiteral("muc#roomconfig_persistentroom"), {QStringLiteral("1")}},
                                            {QStringLiteral("muc#roomconfig_whois"), {QStringLiteral("moderators")}}}));
                stream->ask(query, QStringLiteral("set"), desk);
            });
        stream->open();
    }
    void enter(const QString &jid, const QString &password)
    {
        lastRoom = jid;
        live::RoomEntry entry{jid, m_nick, password};
        entry.archive = true;
        rooms.push_back(std::make_unique<live::Room>(*stream, entry));
        live::Room *room = rooms.back().get();
        connect(room, &live::Room::heard, this, [this, room](const live::RoomMessage &message) {
            heard.append(message);
            if (onHeard)
                onHeard(*room, message);
        });
        connect(room, &live::Room::refused, this, [this](const Error &error) { lastProblem = error; });
        room->join();
    }
    live::Room &desk() { return *m_desk; }

    std::unique_ptr<net::XmppStream> stream;
    std::vector<std::unique_ptr<live::Room>> rooms;
    QVector<live::RoomMessage> heard;
    std::function<void(live::Room &, const live::RoomMessage &)> onHeard;
    bool answers = true;
    int invitations = 0;
    QString lastRoom, lastBody;
    Error lastProblem;

private:
    const QString m_nick;
    std::unique_ptr<live::Room> m_desk;
};

} // namespace simulated
