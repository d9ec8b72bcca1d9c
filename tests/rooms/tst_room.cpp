// A room of a real Prosody.
#include <rooms/room.h>

#include <servers/prosody.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::rooms;

class RoomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // More is said at once than a stream keeps unacknowledged: all of it arrives, once and in order.
    void saysMoreThanAStreamKeeps()
    {
        constexpr int count = 2300;
        servers::Prosody prosody;
        QVERIFY2(prosody.start(), qPrintable(prosody.problem()));
        net::HttpPolicy policy;
        policy.proxy.kind = net::ProxyChoice::Kind::None;
        policy.loopbackHttp = true;
        const net::XmppAccount account{prosody.address(), QStringLiteral("anonyme.localhost")};
        const auto speaker = std::move(*net::XmppStream::create(policy, account));
        const auto listener = std::move(*net::XmppStream::create(policy, account));
        RoomEntry entry{QStringLiteral("beaucoup@salons.localhost"), QStringLiteral("Une")};
        entry.make = true;
        Room ours(*speaker, entry);
        Room theirs(*listener, {entry.jid, QStringLiteral("Deux")});
        connect(speaker.get(), &net::XmppStream::ready, &ours, &Room::join);
        connect(&ours, &Room::joined, listener.get(), &net::XmppStream::open);
        connect(listener.get(), &net::XmppStream::ready, &theirs, &Room::join);
        QStringList heard;
        connect(&theirs, &Room::heard, &theirs, [&heard](const RoomMessage &message) { heard += message.text; });
        speaker->open();
        QTRY_VERIFY_WITH_TIMEOUT(theirs.isJoined(), 20'000);
        QStringList said;
        for (int i = 0; i < count; ++i) {
            said += QString::number(i);
            ours.say(said.last());
        }
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), count, 60'000);
        QCOMPARE(heard, said);
    }
};

QTEST_GUILESS_MAIN(RoomTest)
#include "tst_room.moc"
