#include "classroom.h"

#include <core/whendone.h>
#include <rooms/stanzas.h>
#include <rooms/visitor.h>
#include <seance/bookfile.h>
#include <vault/lastingkey.h>

#include <QFile>
#include <QTest>

namespace classroom {

net::HttpPolicy quickPolicy()
{
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.firstPauseMs = 20;
    policy.longestPauseMs = 200;
    policy.loopbackHttp = true;
    return policy;
}

Meeting meetingAt(const servers::Prosody &server, quint16 through)
{
    return {server.address(through), QStringLiteral("visiteurs.localhost"), QStringLiteral("salons.localhost")};
}

Scenario shortScenario()
{
    const auto step = [](Step::Kind kind, const char *title, int count) { return Step{kind, QString::fromUtf8(title), QStringLiteral("Que dites-vous ?"), 10, count}; };
    return {QStringLiteral("essai"), QStringLiteral("Un essai"), {}, {step(Step::Kind::Climb, "Grimper", 1), step(Step::Kind::Words, "Deux mots", 2), step(Step::Kind::Wish, "Un vœu", 1)}};
}

std::shared_ptr<const vault::LastingKey> sessionKey()
{
    std::shared_ptr<const vault::LastingKey> got;
    QObject context;
    whenDone(vault::lastingKey(QStringLiteral("seance"), vault::KeyWays::ofSession()), &context, [&](const std::shared_ptr<const vault::LastingKey> &key) { got = key; });
    (void)QTest::qWaitFor([&] { return got != nullptr; });
    return got;
}

void prepareKeys()
{
    static const QTemporaryDir ram(QStringLiteral("/dev/shm/belvedere-seance-XXXXXX"));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(ram.path()));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    (void)sessionKey();
}

QString secretIn(const QString &folder, const QString &file)
{
    const QTemporaryDir elsewhere;
    QFile::copy(folder + u'/' + file, elsewhere.filePath(file));
    BookFile book(elsewhere.filePath(file));
    const auto opened = book.open(sessionKey()->key);
    return opened && *opened ? (**opened).snapshot.value(u"secret").toString() : QString();
}

std::unique_ptr<MemberAt> joined(const Clock &clock, const Meeting &meeting, const QString &code, const QString &pseudonym)
{
    auto made = std::make_unique<MemberAt>();
    made->member = std::move(*Member::create(quickPolicy(), clock, meeting, code, pseudonym.isEmpty() ? newPseudonym() : pseudonym, made->folder.path()));
    made->member->join();
    return made;
}

Stranger::Stranger(const Meeting &meeting, const QString &code, const QString &name)
    : stream(std::move(*net::XmppStream::create(quickPolicy(), rooms::visitorAccount(meeting.address, meeting.domain, rooms::newVisitorSecret())))),
      room(digestOf(QStringLiteral("room"), code) + u'@' + meeting.rooms), nick(name)
{
    connect(stream.get(), &net::XmppStream::ready, this, [this] {
        stream->send(rooms::stanza(QStringLiteral("presence"), room + u'/' + nick).add({QStringLiteral("x"), rooms::ns::muc}));
    });
    connect(stream.get(), &net::XmppStream::received, this, [this](const net::XmlNode &stanza) {
        heard.append(stanza);
        const auto presence = rooms::readRoomPresence(stanza, room);
        if (presence && presence->owner && !presence->self)
            teacher = presence->nick;
        if (presence && presence->self) {
            in = !presence->gone;
            out |= presence->putOut;
        }
    });
    stream->open();
}

bool Stranger::come()
{
    return QTest::qWaitFor([this] { return in && !teacher.isEmpty(); }, 10'000);
}

void Stranger::whisper(const QString &to, const net::XmlNode &element)
{
    stream->send(rooms::stanza(QStringLiteral("message"), room + u'/' + to, QStringLiteral("chat")).add(element));
}

void Stranger::tellAll(const net::XmlNode &element)
{
    stream->send(rooms::stanza(QStringLiteral("message"), room, QStringLiteral("groupchat")).add(element));
}

QString Stranger::ask(const net::XmlNode &query, const QString &type)
{
    QString word;
    whenDone(stream->ask(query, type, room), this, [&word](const Result<net::XmlNode> &answer) { word = answer ? QStringLiteral("done") : answer.error().detail; });
    (void)QTest::qWaitFor([&] { return !word.isEmpty(); }, 10'000);
    return word;
}

bool Stranger::heardOf(const QString &word) const
{
    return std::any_of(heard.begin(), heard.end(), [&](const net::XmlNode &stanza) { return QString::fromUtf8(net::writeXml(stanza)).contains(word); });
}

int Stranger::count(const QString &element) const
{
    return int(std::count_if(heard.begin(), heard.end(), [&](const net::XmlNode &stanza) { return stanza.child(element, seanceNs) != nullptr; }));
}

} // namespace classroom
