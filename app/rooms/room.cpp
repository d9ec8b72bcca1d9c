#include <rooms/room.h>

#include <core/whendone.h>

#include <QPromise>

namespace belvedere::rooms {

using net::XmlNode;

namespace {

constexpr int mostConflicts = 6;
constexpr int archivePage = 50;
const auto configuration = QStringLiteral("http://jabber.org/protocol/muc#roomconfig");

} // namespace

Room::Room(net::XmppStream &stream, const RoomEntry &entry) : m_stream(stream), m_entry(entry), m_firstNick(entry.nick)
{
    connect(&stream, &net::XmppStream::received, this, &Room::take);
    connect(&stream, &net::XmppStream::acknowledged, this, &Room::sendWhatIsSaid); // there is place again
}

void Room::join()
{
    ++m_round;
    m_step = Step::Joining;
    m_others.clear();
    m_held.clear();
    m_ownNicks.insert(m_entry.nick);
    XmlNode muc{QStringLiteral("x"), ns::muc};
    muc.add(XmlNode{QStringLiteral("history"), ns::muc}.set(QStringLiteral("maxstanzas"), QStringLiteral("0")));
    if (!m_entry.password.isEmpty())
        muc.add(element(QStringLiteral("password"), ns::muc, m_entry.password));
    m_stream.send(stanza(QStringLiteral("presence"), m_entry.jid + u'/' + m_entry.nick).add(muc));
}

void Room::leave()
{
    if (std::exchange(m_step, Step::Out) != Step::Out)
        m_stream.send(stanza(QStringLiteral("presence"), m_entry.jid + u'/' + m_entry.nick, QStringLiteral("unavailable")));
    m_others.clear();
}

QFuture<Result<XmlNode>> Room::destroy()
{
    m_step = Step::Out;
    XmlNode query{QStringLiteral("query"), ns::mucOwner};
    query.add({QStringLiteral("destroy"), ns::mucOwner});
    return m_stream.ask(query, QStringLiteral("set"), m_entry.jid);
}

QString Room::say(const QString &text, const QUrl &file)
{
    const QString id = net::unguessable();
    XmlNode message = stanza(QStringLiteral("message"), m_entry.jid, QStringLiteral("groupchat"), id);
    message.add(element(QStringLiteral("body"), ns::client, file.isEmpty() ? text : file.toString(QUrl::FullyEncoded)));
    message.add({QStringLiteral("active"), ns::chatStates});
    message.add({QStringLiteral("markable"), ns::markers});
    message.add(XmlNode{QStringLiteral("origin-id"), ns::sid}.set(QStringLiteral("id"), id));
    if (!file.isEmpty())
        message.add(XmlNode{QStringLiteral("x"), ns::oob}.add(element(QStringLiteral("url"), ns::oob, file.toString(QUrl::FullyEncoded))));
    m_said.append({id, message});
    sendWhatIsSaid();
    return id;
}

// In order, as far as the stream takes it.
void Room::sendWhatIsSaid()
{
    for (auto said = m_said.begin(); m_step == Step::In && said != m_said.end(); ++said) {
        if (said->number == 0)
            said->number = m_stream.send(said->stanza);
        if (said->number == 0)
            return;
    }
}

void Room::tellWriting(bool isWriting)
{
    if (m_step != Step::In || m_stream.state() != net::XmppStream::State::Ready)
        return;
    XmlNode message = stanza(QStringLiteral("message"), m_entry.jid, QStringLiteral("groupchat"));
    message.add({isWriting ? QStringLiteral("composing") : QStringLiteral("active"), ns::chatStates});
    m_stream.send(message);
}

void Room::tellRead(const QString &id)
{
    if (m_step != Step::In || id.isEmpty())
        return;
    XmlNode message = stanza(QStringLiteral("message"), m_entry.jid, QStringLiteral("groupchat"));
    message.add(XmlNode{QStringLiteral("displayed"), ns::markers}.set(QStringLiteral("id"), id));
    m_stream.send(message);
}

void Room::whisper(const QString &nick, const QString &text, const XmlNode &with)
{
    XmlNode message = stanza(QStringLiteral("message"), m_entry.jid + u'/' + nick, QStringLiteral("chat"), net::unguessable());
    if (!text.isEmpty())
        message.add(element(QStringLiteral("body"), ns::client, text));
    m_stream.send(message.add(with).add({QStringLiteral("x"), ns::mucUser}));
}

void Room::tellAll(const XmlNode &told)
{
    m_stream.send(stanza(QStringLiteral("message"), m_entry.jid, QStringLiteral("groupchat"), net::unguessable()).add(told));
}

QFuture<Result<QVector<Occupant>>> Room::listeners()
{
    XmlNode query{QStringLiteral("query"), ns::mucAdmin};
    query.add(XmlNode{QStringLiteral("item"), ns::mucAdmin}.set(QStringLiteral("role"), QStringLiteral("visitor")));
    auto promise = std::make_shared<QPromise<Result<QVector<Occupant>>>>();
    promise->start();
    whenDone(m_stream.ask(query, QStringLiteral("get"), m_entry.jid), this, [promise](const Result<XmlNode> &answer) {
        promise->addResult(answer.map(readOccupants));
        promise->finish();
    });
    return promise->future();
}

void Room::ban(const QString &bareJid)
{
    XmlNode query{QStringLiteral("query"), ns::mucAdmin};
    query.add(XmlNode{QStringLiteral("item"), ns::mucAdmin}.set(QStringLiteral("affiliation"), QStringLiteral("outcast")).set(QStringLiteral("jid"), bareJid));
    (void)m_stream.ask(query, QStringLiteral("set"), m_entry.jid);
}

bool Room::carry(const XmlNode &received)
{
    const QString type = received.attribute(u"type");
    const bool whispered = type == QStringLiteral("chat");
    if (m_entry.carries.isEmpty() || received.name != QStringLiteral("message") || (!whispered && type != QStringLiteral("groupchat")))
        return false;
    for (const XmlNode &child : received.children) {
        if (child.ns != m_entry.carries)
            continue;
        const QString nick = net::resourceOf(received.attribute(u"from"));
        if (m_step == Step::In && !nick.isEmpty())
            Q_EMIT carried(nick, child, whispered);
        return true;
    }
    return false;
}

void Room::take(const XmlNode &received)
{
    if (m_step == Step::Out || net::bareJid(received.attribute(u"from")) != m_entry.jid)
        return;
    if (carry(received))
        return;
    if (const auto presence = readRoomPresence(received, m_entry.jid)) {
        takePresence(*presence);
    } else if (const auto archived = readArchived(received, m_entry.jid, m_query); archived && m_step == Step::Catching) {
        takeMessage(*archived);
    } else if (const auto message = readRoomMessage(received, m_entry.jid)) {
        if (m_step == Step::In)
            takeMessage(*message);
        else if (m_held.size() < mostMessages)
            m_held.append(*message);
    }
}

void Room::takePresence(const RoomPresence &presence)
{
    if (!presence.error.isEmpty()) {
        if (m_step == Step::Joining)
            refuse(presence.error);
        return;
    }
    const bool own = presence.self || m_ownNicks.contains(presence.nick); // one of ours that hangs is nobody else
    if (own && presence.gone) {
        if (presence.self && m_step != Step::Joining) {
            m_step = Step::Out;
            m_closing = presence.destroyed ? Closing::Destroyed : presence.putOut ? Closing::PutOut : Closing::Unsaid;
            Q_EMIT closed();
        }
        return;
    }
    if (own) {
        if (!presence.self || m_step != Step::Joining)
            return;
        m_entry.nick = presence.nick; // a server may choose another one
        m_ownNicks.insert(presence.nick);
        m_owner = presence.owner;
        if (presence.created && m_entry.onlyIfThere) {
            (void)destroy();
            refuse(QStringLiteral("item-not-found"));
        } else if (presence.created && m_entry.make)
            configure();
        else if (m_entry.archive)
            catchUp(2);
        else
            enter();
        return;
    }
    if (presence.gone)
        m_others.remove(presence.nick);
    else if (m_others.size() < mostOthers)
        m_others.insert(presence.nick, presence);
    if (m_step == Step::In)
        Q_EMIT othersChanged();
}

void Room::refuse(const QString &word)
{
    if (word == QStringLiteral("conflict") && ++m_conflicts <= mostConflicts) {
        m_entry.nick = m_firstNick + QStringLiteral(" %1").arg(m_conflicts + 1);
        join();
        return;
    }
    m_step = Step::Out;
    const ErrorKind kind = word == QStringLiteral("not-authorized") || word == QStringLiteral("registration-required") || word == QStringLiteral("forbidden")
        ? ErrorKind::SignedOut
        : word == QStringLiteral("item-not-found") || word == QStringLiteral("gone") ? ErrorKind::NotFound : ErrorKind::Http;
    Q_EMIT refused({kind, QStringLiteral("the room says: %1").arg(word)});
}

void Room::configure()
{
    m_step = Step::Making;
    const auto yes = QStringList{QStringLiteral("1")}, no = QStringList{QStringLiteral("0")};
    const auto field = [](const char *name) -> QString { return QStringLiteral("muc#roomconfig_") + QString::fromLatin1(name); };
    XmlNode query{QStringLiteral("query"), ns::mucOwner};
    if (m_entry.classroom)
        query.add(filledForm(configuration, {{field("persistentroom"), yes}, {field("publicroom"), no}, {field("membersonly"), no}, {field("moderatedroom"), yes},
                                             {field("whois"), {QStringLiteral("moderators")}}, {field("presencebroadcast"), {QStringLiteral("moderator")}},
                                             {field("historylength"), no}, {field("enablearchiving"), no}}));
    else
        query.add(filledForm(configuration, {{field("roomname"), {m_entry.title}}, {field("persistentroom"), yes}, {field("publicroom"), no},
                                         {field("passwordprotectedroom"), m_entry.password.isEmpty() ? no : yes}, {field("roomsecret"), {m_entry.password}},
                                         {field("membersonly"), no}, {field("moderatedroom"), no}, {field("whois"), {QStringLiteral("moderators")}}, {field("enablearchiving"), yes}}));
    whenDone(m_stream.ask(query, QStringLiteral("set"), m_entry.jid), this, [this, round = m_round](const Result<XmlNode> &made) {
        if (round != m_round || m_step != Step::Making)
            return;
        if (made)
            enter();
        else if (made.error().kind == ErrorKind::Http)
            refuse(made.error().detail);
        else if (made.error().kind == ErrorKind::TimedOut)
            configure();
    });
}

void Room::catchUp(int attempts)
{
    m_step = Step::Catching;
    m_query = net::unguessable();
    XmlNode set{QStringLiteral("set"), ns::rsm};
    set.add(element(QStringLiteral("max"), ns::rsm, QString::number(archivePage)));
    if (!m_lastArchived.isEmpty())
        set.add(element(QStringLiteral("after"), ns::rsm, m_lastArchived));
    XmlNode query{QStringLiteral("query"), ns::mam};
    query.set(QStringLiteral("queryid"), m_query).add(set);
    whenDone(m_stream.ask(query, QStringLiteral("set"), m_entry.jid), this, [this, attempts, round = m_round, from = m_lastArchived](const Result<XmlNode> &read) {
        if (round != m_round || m_step != Step::Catching)
            return;
        if (!read && read.error().kind == ErrorKind::Interrupted)
            return; // who joins again catches up again
        const XmlNode *fin = read ? read->child(u"fin", ns::mam) : nullptr;
        const bool whole = fin && fin->attribute(u"complete") == QStringLiteral("true");
        const XmlNode *page = fin ? fin->child(u"set", ns::rsm) : nullptr;
        if (page && !page->childText(u"last", ns::rsm).isEmpty())
            m_lastArchived = page->childText(u"last", ns::rsm);
        if (!read && attempts > 1) {
            if (read.error().kind == ErrorKind::Http)
                m_lastArchived.clear(); // it does not know where that was: all of it, of which what was seen is left out
            catchUp(attempts - 1);
        } else if (read && !whole && m_lastArchived != from) {
            catchUp(attempts);
        } else {
            enter();
        }
    });
}

void Room::enter()
{
    m_step = Step::In;
    m_conflicts = 0;
    for (const RoomMessage &message : std::exchange(m_held, {})) {
        if (m_step == Step::In)
            takeMessage(message);
    }
    if (m_step != Step::In)
        return;
    for (Said &said : m_said) // those that the archive does not have
        said.number = 0;
    sendWhatIsSaid();
    Q_EMIT joined();
    Q_EMIT othersChanged();
}

void Room::takeMessage(const RoomMessage &message)
{
    const auto own = std::find_if(m_said.cbegin(), m_said.cend(), [&](const Said &said) { return !message.id.isEmpty() && said.id == message.id; });
    if (!message.error.isEmpty()) {
        if (own == m_said.cend())
            return;
        m_said.erase(own);
        Q_EMIT undelivered(message.id);
        return;
    }
    const bool content = !message.text.isEmpty() || !message.file.isEmpty();
    if (!message.archived.isEmpty()) {
        if (m_seen.contains(message.archived))
            return;
        m_seen.insert(message.archived);
        m_lastArchived = message.archived;
    }
    if (own != m_said.cend()) {
        m_said.erase(own);
        Q_EMIT delivered(message.id);
        return;
    }
    if (message.nick.isEmpty() || m_ownNicks.contains(message.nick))
        return;
    if (message.typing != RoomMessage::Typing::Unsaid)
        Q_EMIT writing(message.nick, message.typing == RoomMessage::Typing::Writing);
    if (!message.read.isEmpty())
        Q_EMIT readByOther(message.read);
    if (!content)
        return;
    const QString key = message.nick + u'\n' + message.id;
    if (!message.id.isEmpty() && m_seen.contains(key))
        return;
    m_seen.insert(key);
    if (++m_heard > mostMessages) {
        leave();
        Q_EMIT refused({ErrorKind::TooMany, QStringLiteral("more messages than anybody reads")});
        return;
    }
    Q_EMIT heard(message);
}

} // namespace belvedere::rooms
