// A pupil in the room of a séance: who the teacher is, and what they say.
#include <seance/member_p.h>

#include <rooms/visitor.h>

#include <QRandomGenerator>

namespace belvedere::seance {
namespace {

constexpr int helloAgainMs = 4000, beatEveryMs = 20'000, enterAgainMs = 2000;
constexpr int mostRefusals = 5;
constexpr int noteEveryBeats = 3; // in the book: that somebody is here

} // namespace

void Member::Private::reach()
{
    net::XmppAccount account = rooms::visitorAccount(m_meeting.address, m_meeting.domain, m_secret);
    account.resource = QStringLiteral("seance");
    auto stream = net::XmppStream::create(m_policy, account);
    if (!stream) {
        over(State::Refused, stream.error());
        return;
    }
    m_stream = std::move(*stream);
    rooms::RoomEntry entry;
    entry.jid = digestOf(QStringLiteral("room"), m_code) + u'@' + m_meeting.rooms;
    entry.nick = digestOf(QStringLiteral("nick"), m_secret); // says nothing, and nobody guesses it
    entry.onlyIfThere = true;
    entry.carries = seanceNs;
    m_room = std::make_unique<rooms::Room>(*m_stream, entry);
    connect(m_room.get(), &rooms::Room::joined, this, &Private::lookForTeacher);
    connect(m_room.get(), &rooms::Room::othersChanged, this, &Private::lookForTeacher);
    connect(m_room.get(), &rooms::Room::refused, this, &Private::roomRefused, Qt::QueuedConnection);
    connect(m_room.get(), &rooms::Room::closed, this, &Private::roomClosed, Qt::QueuedConnection);
    connect(m_room.get(), &rooms::Room::carried, this, &Private::hear);
    connect(m_stream.get(), &net::XmppStream::ready, this, [this](bool resumed) {
        if (!resumed)
            enterRoom();
        else if (m_welcome && !m_teacher.isEmpty()) {
            setState(State::In);
            send();
        }
    });
    connect(m_stream.get(), &net::XmppStream::lost, this, [this](const Error &error, int attempts) {
        if (error.kind == ErrorKind::SignedOut && attempts >= mostRefusals)
            over(State::Refused, error);
        else
            setState(m_wasIn ? State::Cut : State::Joining, error);
    });
    m_stream->open();
}

void Member::Private::enterRoom()
{
    m_welcome = false;
    m_teacher.clear();
    m_underWay = 0;
    m_room->join();
}

void Member::Private::lookForTeacher()
{
    QString teacher;
    for (const rooms::RoomPresence &other : m_room->others()) {
        if (other.owner)
            teacher = other.nick;
    }
    if (teacher == m_teacher)
        return;
    m_teacher = teacher;
    m_welcome = false;
    if (teacher.isEmpty()) {
        m_hello.stop();
        if (m_wasIn)
            setState(State::Cut, {ErrorKind::Unavailable, QStringLiteral("the teacher's terminal is away")});
        return;
    }
    sayHello();
}

// Until we are welcome.
void Member::Private::sayHello()
{
    if (m_teacher.isEmpty() || m_welcome) {
        m_hello.stop();
        return;
    }
    m_hello.start(helloAgainMs);
    m_room->whisper(m_teacher, QString(), elementOf(Hello{digestOf(QStringLiteral("token"), m_secret), pseudonym}));
}

void Member::Private::hear(const QString &nick, const net::XmlNode &element, bool whispered)
{
    const auto other = m_room->others().find(nick);
    if (other == m_room->others().end() || !other->owner || isOver())
        return; // nobody else has anything to say
    const QDateTime now = m_clock.now();
    if (const auto told = readStage(element, now)) {
        takeStage(*told);
    } else if (element.name == QStringLiteral("who")) {
        m_welcome = false;
        m_underWay = 0;
        m_hello.start(1 + QRandomGenerator::global()->bounded(500)); // not all at once
    } else if (!whispered) {
        return;
    } else if (const auto welcome = readWelcome(element, now)) {
        if (std::exchange(pseudonym, welcome->pseudonym) != welcome->pseudonym)
            m_book.append({{{QStringLiteral("pseudonym"), pseudonym}}}); // by which they know themselves again
        m_welcome = m_wasIn = true;
        m_hello.stop();
        m_underWay = 0;
        m_beat.start(beatEveryMs);
        setState(State::In);
        takeStage(welcome->stage);
        taken(welcome->taken);
    } else if (const auto number = readTaken(element)) {
        taken(*number);
    } else if (const auto no = readNo(element)) {
        over(*no == No::Full ? State::Full : State::PutOut);
    }
}

void Member::Private::takeStage(const NumberedStage &told)
{
    if (told.number < stage.number)
        return;
    const bool changed = told.stage != stage.stage || (m_stagesHeard++ == 0);
    stage = told;
    if (changed)
        Q_EMIT q->stageChanged();
    if (told.over)
        over(State::Ended);
}

void Member::Private::roomRefused(const Error &error)
{
    if (error.kind == ErrorKind::NotFound)
        over(m_wasIn ? State::Ended : State::NotFound, error);
    else if (error.kind == ErrorKind::SignedOut)
        over(State::PutOut, error);
    else if (++m_tries >= mostRefusals)
        over(State::Refused, error);
    else
        m_again.start(enterAgainMs);
}

void Member::Private::roomClosed()
{
    if (m_room->closing() == rooms::Room::Closing::Destroyed)
        over(State::Ended);
    else if (m_room->closing() == rooms::Room::Closing::PutOut)
        over(State::PutOut);
    else
        m_again.start(enterAgainMs);
}

void Member::Private::beat()
{
    if (state == State::In)
        m_room->whisper(m_teacher, QString(), plainElement(QStringLiteral("here")));
    if (++m_beats % noteEveryBeats == 0)
        m_book.append({{{QStringLiteral("at"), double(m_clock.now().toMSecsSinceEpoch())}}});
}

void Member::Private::leave()
{
    if (m_room && state == State::In) {
        m_room->whisper(m_teacher, QString(), plainElement(QStringLiteral("bye")));
        m_room->leave();
    }
    over(State::Ended);
}

} // namespace belvedere::seance
