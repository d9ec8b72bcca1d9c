// The room of a séance and who is in it.
#include <seance/host_p.h>

#include <core/whendone.h>
#include <rooms/visitor.h>

namespace belvedere::seance {
namespace {

constexpr int mostTries = 5, againMs = 2000;
constexpr int mostSpeakers = 400;     // more nicks are not looked at
constexpr int mostOfAnAccount = 2;
constexpr int refusedBeforeOut = 400; // what an occupant says beyond its pace

} // namespace

void Host::Private::reach()
{
    net::XmppAccount account = rooms::visitorAccount(m_meeting.address, m_meeting.domain, m_secret);
    account.resource = QStringLiteral("seance");
    auto stream = net::XmppStream::create(m_policy, account);
    if (!stream) {
        setState(State::Refused, stream.error());
        return;
    }
    m_stream = std::move(*stream);
    connect(m_stream.get(), &net::XmppStream::ready, this, [this](bool resumed) {
        if (!resumed && !rooms::isVisitorName(net::bareJid(m_stream->jid()), m_meeting.domain)) {
            m_stream->close(); // after a stop we would not be the owner of our room any more
            setState(State::Refused, {ErrorKind::OlderVersion, QStringLiteral("the server keeps no names of visitors (installer/prosody/mod_auth_visitor.lua)")});
        } else if (!resumed)
            enterRoom();
        else if (m_room->isJoined())
            setState(State::Open);
    });
    connect(m_stream.get(), &net::XmppStream::lost, this, [this](const Error &error, int attempts) {
        if (error.kind != ErrorKind::SignedOut || attempts < mostTries) {
            setState(State::Cut, error);
            return;
        }
        m_stream->close();
        setState(State::Refused, error);
    });
    makeRoom();
    m_stream->open();
}

void Host::Private::makeRoom()
{
    rooms::RoomEntry entry;
    entry.jid = digestOf(QStringLiteral("room"), code) + u'@' + m_meeting.rooms;
    entry.nick = digestOf(QStringLiteral("nick"), m_secret);
    entry.make = true;
    entry.classroom = true;
    entry.carries = seanceNs;
    m_room = std::make_unique<rooms::Room>(*m_stream, entry);
    connect(m_room.get(), &rooms::Room::joined, this, &Private::roomJoined, Qt::QueuedConnection);
    connect(m_room.get(), &rooms::Room::refused, this, &Private::roomRefused, Qt::QueuedConnection);
    connect(m_room.get(), &rooms::Room::carried, this, &Private::hear);
    connect(m_room.get(), &rooms::Room::closed, this, [this] {
        if (!stage.over) {
            setState(State::Cut, {ErrorKind::Interrupted, QStringLiteral("the server has put the room away")});
            m_again.start(againMs);
        }
    });
}

void Host::Private::enterRoom()
{
    if (stage.over && state == State::Ended)
        return;
    m_speakers.clear();
    m_hellos.clear();
    m_room->join();
}

void Host::Private::roomJoined()
{
    if (m_room->isOwner()) {
        m_wasOpen = true;
        m_tries = 0;
        setState(State::Open);
        if (stage.over) { // it was stopped while it ended
            whenDone(m_room->destroy(), this, [this](const Result<net::XmlNode> &) { finish(); });
            return;
        }
        m_room->tellAll(plainElement(QStringLiteral("who")));
        tellStage();
        return;
    }
    roomRefused({ErrorKind::SignedOut, QStringLiteral("the room belongs to somebody else")});
}

void Host::Private::roomRefused(const Error &error)
{
    const bool othersRoom = error.kind == ErrorKind::SignedOut;
    if (++m_tries >= mostTries || (othersRoom && (m_wasOpen || m_begins == Begins::Again))) {
        m_stream->close();
        setState(State::Refused, error);
        return;
    }
    if (othersRoom) { // of all codes just that one: another
        m_room->leave();
        code = newCode();
        m_book.replace(snapshot());
        makeRoom();
    }
    problem = error;
    m_again.start(othersRoom ? 0 : againMs);
}

void Host::Private::tellStage()
{
    if (m_room && state == State::Open)
        m_room->tellAll(elementOf(stage, clock.now()));
}

void Host::Private::whisper(const QString &nick, const net::XmlNode &element)
{
    if (m_room && state == State::Open)
        m_room->whisper(nick, QString(), element);
}

void Host::Private::hear(const QString &nick, const net::XmlNode &element, bool whispered)
{
    if (!whispered || stage.over)
        return;
    if (m_paces.size() > mostSpeakers && !m_paces.contains(nick))
        m_paces.clear();
    Pace &pace = m_paces[nick];
    const bool allowed = pace.allow(clock.elapsed());
    const auto speaker = m_speakers.find(nick);
    if (!allowed) {
        if (pace.refused == refusedBeforeOut && speaker != m_speakers.end())
            exclude(speaker->jid);
        return;
    }
    if (const auto hello = readHello(element)) {
        if (m_hellos.size() < mostSpeakers)
            m_hellos.insert(nick, *hello);
        if (!m_asking.isActive())
            m_asking.start();
    } else if (speaker == m_speakers.end()) {
        whisper(nick, plainElement(QStringLiteral("who")));
    } else if (element.name == QStringLiteral("bye")) {
        pupils.setHere(speaker->key, false);
        m_speakers.erase(speaker);
        classMoved();
    } else {
        speaker->heard = clock.elapsed();
        if (const auto records = readRecords(element))
            take(*speaker, nick, *records);
    }
}

void Host::Private::seat(const QHash<QString, Hello> &hellos, const QVector<rooms::Occupant> &occupants)
{
    for (const rooms::Occupant &occupant : occupants) {
        if (const auto hello = hellos.find(occupant.nick); hello != hellos.end())
            admit(occupant.nick, *hello, occupant.jid);
    }
}

void Host::Private::admit(const QString &nick, const Hello &hello, const QString &jid)
{
    const QString key = digestOf(QStringLiteral("pupil"), hello.token);
    if (m_outKeys.contains(key) || m_outAccounts.contains(jid)) {
        whisper(nick, elementOf(No::Out));
        return;
    }
    const QString account = m_accounts.value(key);
    if (!account.isEmpty() && account != jid && rooms::isVisitorName(account, m_meeting.domain))
        return; // another one says that token
    const bool known = pupils.indexOf(key) >= 0;
    if (!known && pupils.pupils().size() >= mostPupils) {
        whisper(nick, elementOf(No::Full));
        return;
    }
    const bool isAnother = m_speakers.contains(nick) && m_speakers.value(nick).key != key;
    const bool hasOthers = !known && m_accounts.keys(jid).size() >= mostOfAnAccount;
    if (isAnother || hasOthers || m_speakers.size() >= mostSpeakers)
        return; // one client that would be many
    m_speakers.insert(nick, {key, jid, clock.elapsed()});
    if (known && account == jid) {
        pupils.setHere(key, true);
        welcome(nick, key);
    } else {
        QSet<QString> taken;
        for (const Pupil &pupil : pupils.pupils())
            taken.insert(pupil.pseudonym);
        const bool keeps = isPseudonym(hello.pseudonym) && !taken.contains(hello.pseudonym);
        const QString pseudonym = known ? pupils.pupils().at(pupils.indexOf(key)).pseudonym : keeps ? hello.pseudonym : newPseudonym(taken);
        const QJsonObject record = jsonOf(Named{pseudonym});
        const QDateTime now = clock.now();
        (void)pupils.take(key, 0, record, now);
        pupils.setHere(key, true);
        m_accounts.insert(key, jid);
        write({{{QStringLiteral("k"), key}, {QStringLiteral("n"), 0}, {QStringLiteral("r"), record}, {QStringLiteral("t"), double(now.toMSecsSinceEpoch())}, {QStringLiteral("jid"), jid}}},
              [this, nick, key] { welcome(nick, key); });
    }
    classMoved();
}

void Host::Private::welcome(const QString &nick, const QString &key)
{
    const int index = pupils.indexOf(key);
    if (index < 0)
        return;
    const quint64 taken = pupils.lastOf(key);
    write({}, [this, nick, taken, pseudonym = pupils.pupils().at(index).pseudonym] { whisper(nick, elementOf(Welcome{taken, pseudonym, stage}, clock.now())); });
}

void Host::Private::take(Speaker &speaker, const QString &nick, const QVector<Numbered> &records)
{
    QVector<QJsonObject> lines;
    quint64 last = 0;
    const QDateTime now = clock.now();
    for (const Numbered &each : records) {
        last = qMax(last, each.number);
        auto record = readRecord(each.record);
        if (auto *given = record ? std::get_if<Given>(&*record) : nullptr) {
            if (given->answer.step >= scenario.steps.size())
                continue;
            given->kind = scenario.steps.at(given->answer.step).kind;
        }
        const QJsonObject json = record ? jsonOf(*record) : QJsonObject();
        if (pupils.take(speaker.key, each.number, json, now))
            lines.append({{QStringLiteral("k"), speaker.key}, {QStringLiteral("n"), double(each.number)}, {QStringLiteral("r"), json}, {QStringLiteral("t"), double(now.toMSecsSinceEpoch())}});
    }
    if (!lines.isEmpty() || last > 0) // what was taken before may not be on the disk yet: in its turn
        write(lines, [this, nick, last] { whisper(nick, takenElement(last)); });
    pupils.setHere(speaker.key, true);
    classMoved();
}

void Host::Private::exclude(const QString &jid)
{
    if (!jid.isEmpty() && m_room)
        m_room->ban(jid);
}

void Host::Private::putOut(const QString &key)
{
    if (pupils.indexOf(key) < 0)
        return;
    const QString jid = m_accounts.value(key);
    m_outKeys.insert(key);
    m_outAccounts.insert(jid);
    pupils.putOut(key);
    for (const QString &nick : m_speakers.keys()) {
        if (m_speakers.value(nick).key == key) {
            whisper(nick, elementOf(No::Out));
            m_speakers.remove(nick);
        }
    }
    write({{{QStringLiteral("k"), key}, {QStringLiteral("out"), jid}}}, [this, jid] { exclude(jid); });
    classMoved();
}

void Host::Private::setState(State to, const Error &why)
{
    if (state == State::Ended || (state == State::Refused && to != State::Ended))
        return;
    problem = why;
    if (std::exchange(state, to) != to)
        Q_EMIT q->stateChanged();
}

void Host::Private::classMoved()
{
    if (!m_moved.isActive())
        m_moved.start();
}

} // namespace belvedere::seance
