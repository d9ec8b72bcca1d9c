#include <live/talk.h>

#include <core/whendone.h>

namespace belvedere::live {

using namespace rooms;

using net::XmlNode;

namespace {

constexpr int writingMs = 30'000; // then whoever began has stopped, whatever they say
constexpr int farewellMs = 4'000;

} // namespace

Result<std::unique_ptr<Talk>> Talk::create(const net::HttpPolicy &policy, const Clock &clock, const Desk &desk, const QString &secret, const QString &name,
                                           const QString &invitation)
{
    auto stream = net::XmppStream::create(policy, visitorAccount(desk, secret));
    if (!stream)
        return fail(stream.error());
    return std::unique_ptr<Talk>(new Talk(std::move(*stream), clock, desk, name, invitation));
}

Talk::Talk(std::unique_ptr<net::XmppStream> stream, const Clock &clock, const Desk &desk, const QString &name, const QString &invitation)
    : m_stream(std::move(stream)), m_clock(clock), m_desk(desk), m_name(name), m_invitation(invitation)
{
    RoomEntry entry{desk.room, name + u' ' + net::unguessable().left(4)};
    entry.onlyIfThere = true; // who comes first must not own it
    m_deskRoom = std::make_unique<Room>(*m_stream, entry);
    connect(m_stream.get(), &net::XmppStream::ready, this, &Talk::streamReady);
    connect(m_stream.get(), &net::XmppStream::lost, this, [this] {
        m_cut = true;
        Q_EMIT stateChanged();
    });
    connect(m_deskRoom.get(), &Room::othersChanged, this, &Talk::lookAtDesk);
    connect(m_deskRoom.get(), &Room::refused, this, &Talk::refuse);
    connect(m_deskRoom.get(), &Room::closed, this, [this] { refuse({ErrorKind::Refused, QStringLiteral("the desk puts us out")}); });
    m_writingEnds.setSingleShot(true);
    m_farewell.setSingleShot(true);
    connect(&m_writingEnds, &QTimer::timeout, this, [this] {
        m_writing = false;
        Q_EMIT writingChanged();
    });
    connect(&m_farewell, &QTimer::timeout, this, &Talk::finish);
}

void Talk::begin()
{
    m_stream->open();
}

void Talk::again()
{
    if (m_state != State::Left)
        return;
    m_atDesk = true;
    m_ahead.reset();
    m_invited.clear();
    setState(State::Connecting);
    m_deskRoom->join();
}

void Talk::end()
{
    if (m_state == State::Ended || m_farewell.isActive())
        return;
    m_farewell.start(farewellMs);
    m_deskRoom->leave();
    if (!m_room || m_stream->state() != net::XmppStream::State::Ready) {
        finish();
        return;
    }
    whenDone(m_room->destroy(), this, [this](const Result<XmlNode> &) { finish(); });
}

void Talk::finish()
{
    m_farewell.stop();
    if (m_state == State::Ended)
        return;
    m_stream->close();
    setState(State::Ended);
    Q_EMIT ended();
}

int Talk::before() const
{
    return m_ahead ? static_cast<int>(m_ahead->size()) : 0;
}

void Talk::streamReady(bool resumed)
{
    m_cut = false;
    if (!resumed && m_farewell.isActive()) {
        finish();
        return;
    }
    if (!resumed) {
        m_invited.clear();
        m_stream->send(XmlNode{QStringLiteral("presence"), ns::client});
        if (m_atDesk)
            m_deskRoom->join();
        if (m_room)
            m_room->join();
    }
    Q_EMIT stateChanged();
}

// Who is at the desk: advisers who may answer, and people who wait.
void Talk::lookAtDesk()
{
    if (!m_atDesk)
        return;
    bool free = false;
    QSet<QString> waiting;
    for (const RoomPresence &other : m_deskRoom->others()) {
        free |= other.adviser && other.available;
        if (!other.adviser)
            waiting.insert(other.nick);
    }
    if (m_ahead)
        m_ahead->intersect(waiting); // who came after us is not before us
    else
        m_ahead = waiting;
    if (!free && m_state != State::Waiting) {
        setState(State::NobodyHere);
    } else if (free) {
        setState(State::Waiting);
        if (!m_room)
            makeRoom();
        else
            invite();
    } else {
        setState(State::NobodyHere);
    }
    Q_EMIT stateChanged();
}

void Talk::makeRoom()
{
    const QString service = m_desk.room.section(u'@', 1);
    RoomEntry entry{QStringLiteral("talk-") + net::unguessable() + u'@' + service, m_deskRoom->entry().nick, {}, m_name};
    entry.make = entry.archive = true;
    m_room = std::make_unique<Room>(*m_stream, entry);
    connect(m_room.get(), &Room::joined, this, &Talk::invite);
    connect(m_room.get(), &Room::othersChanged, this, &Talk::lookAtRoom);
    connect(m_room.get(), &Room::refused, this, &Talk::refuse);
    connect(m_room.get(), &Room::closed, this, [this] {
        if (m_state != State::Ended && !m_farewell.isActive())
            finish(); // an adviser may close the room
    });
    connect(m_room.get(), &Room::delivered, this, [this](const QString &id) { mark(id, TalkLine::State::Delivered); });
    connect(m_room.get(), &Room::undelivered, this, [this](const QString &id) { mark(id, TalkLine::State::Refused); });
    connect(m_room.get(), &Room::readByOther, this, [this](const QString &id) { mark(id, TalkLine::State::Read); });
    connect(m_room.get(), &Room::heard, this, [this](const RoomMessage &message) {
        m_adviser = message.nick;
        m_lastHeard = message.id;
        const bool bare = !message.file.isEmpty() && message.text == message.file.toString(QUrl::FullyEncoded);
        addLine({message.id, false, message.nick, bare ? QString() : message.text, message.file, message.at.isValid() ? message.at : m_clock.now(),
                 TalkLine::State::Delivered});
    });
    connect(m_room.get(), &Room::writing, this, [this](const QString &nick, bool writing) {
        m_adviser = nick;
        m_writing = writing;
        writing ? m_writingEnds.start(writingMs) : m_writingEnds.stop();
        Q_EMIT writingChanged();
    });
    m_room->join();
}

// Tells each adviser at the desk once where we are (XEP-0249, and in words).
void Talk::invite()
{
    if (!m_atDesk || !m_room || !m_room->isJoined() || !m_deskRoom->isJoined())
        return;
    const RoomEntry &room = m_room->entry();
    for (const RoomPresence &other : m_deskRoom->others()) {
        if (!other.adviser || !other.available || m_invited.contains(other.nick))
            continue;
        m_invited.insert(other.nick);
        XmlNode direct{QStringLiteral("x"), ns::invitation};
        direct.set(QStringLiteral("jid"), room.jid).set(QStringLiteral("reason"), m_name);
        m_deskRoom->whisper(other.nick, m_invitation.arg(m_name) + QStringLiteral("\nxmpp:%1?join").arg(room.jid), direct);
    }
}

void Talk::lookAtRoom()
{
    if (m_farewell.isActive())
        return;
    const bool somebody = !m_room->others().isEmpty();
    if (somebody) {
        if (std::exchange(m_atDesk, false))
            m_deskRoom->leave();
        if (m_adviser.isEmpty())
            m_adviser = m_room->others().firstKey();
        setState(State::Talking);
    } else if (m_state == State::Talking) {
        m_writing = false;
        setState(State::Left);
    }
}

bool Talk::say(const QString &text)
{
    const QString words = text.trimmed();
    if (!m_room || words.isEmpty() || words.size() > longestText)
        return false;
    addLine({m_room->say(words), true, {}, words, {}, m_clock.now(), TalkLine::State::OnItsWay});
    return true;
}

void Talk::sayFile(const QUrl &address)
{
    if (m_room)
        addLine({m_room->say({}, address), true, {}, {}, address, m_clock.now(), TalkLine::State::OnItsWay});
}

void Talk::tellWriting(bool writing)
{
    if (m_room)
        m_room->tellWriting(writing);
}

void Talk::tellRead()
{
    if (m_room && m_lastHeard != m_lastRead) {
        m_lastRead = m_lastHeard;
        m_room->tellRead(m_lastRead);
    }
}

void Talk::addLine(const TalkLine &line)
{
    m_lines.append(line);
    m_writing = m_writing && line.mine;
    Q_EMIT lineAdded(static_cast<int>(m_lines.size()) - 1);
}

void Talk::mark(const QString &id, TalkLine::State state)
{
    bool upTo = false; // what was read has been read from the beginning
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        TalkLine &line = m_lines[i];
        upTo |= line.mine && line.id == id;
        const bool changes = state == TalkLine::State::Read ? upTo && line.mine && line.state == TalkLine::State::Delivered : line.mine && line.id == id;
        if (!changes || line.state == state)
            continue;
        line.state = state;
        Q_EMIT lineChanged(static_cast<int>(i));
    }
}

void Talk::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Talk::refuse(const Error &error)
{
    if (m_state == State::Ended || m_farewell.isActive())
        return;
    m_problem = error;
    m_stream->close();
    setState(State::Refused);
}

} // namespace belvedere::live
