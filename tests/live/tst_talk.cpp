// Talks with simulated advisers on a real Prosody, over lines that break.
#include "adviser.h"

#include <live/talk.h>

#include <servers/badline.h>
#include <servers/prosody.h>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::live;
using namespace belvedere::rooms;
using simulated::Adviser;
using State = Talk::State;

namespace {

net::HttpPolicy quick()
{
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.firstPauseMs = 10;
    policy.longestPauseMs = 40;
    policy.loopbackHttp = true;
    return policy;
}

QStringList textsOf(const QVector<TalkLine> &lines, bool mine)
{
    QStringList texts;
    for (const TalkLine &line : lines) {
        if (line.mine == mine)
            texts += line.text;
    }
    return texts;
}

QStringList textsOf(const QVector<RoomMessage> &messages)
{
    QStringList texts;
    for (const RoomMessage &message : messages)
        texts += message.text;
    return texts;
}

} // namespace

class TalkTest : public QObject
{
    Q_OBJECT
    servers::Prosody m_prosody;
    SystemClock m_clock;
    int m_desks = 0;
    QString m_desk;

    Desk desk(const QUrl &address = {}, const QString &domain = QStringLiteral("visiteurs.localhost")) const
    {
        return {address.isEmpty() ? m_prosody.address() : address, domain, m_desk, QStringLiteral("accueil@conseil.localhost")};
    }
    std::unique_ptr<Talk> talk(const Desk &where, const QString &name = QStringLiteral("Lycée"))
    {
        auto made = Talk::create(quick(), m_clock, where, newVisitorSecret(), name, QStringLiteral("Quelqu'un attend : %1"));
        return made ? std::move(*made) : nullptr;
    }
    // Opens the desk, with somebody at it.
    std::unique_ptr<Adviser> opened(const QString &user = QStringLiteral("claire"), bool opens = true)
    {
        auto adviser = std::make_unique<Adviser>(quick(), net::XmppAccount{m_prosody.address(), QStringLiteral("conseil.localhost"), user, QStringLiteral("s3cret")},
                                                 m_desk, user, opens);
        return QTest::qWaitFor([&] { return adviser->desk().isJoined(); }) ? std::move(adviser) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *user : {"claire", "hugo", "accueil"})
            m_prosody.addAdviser(QString::fromLatin1(user), QStringLiteral("s3cret"));
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
    }
    void init() { m_desk = QStringLiteral("accueil%1@salons.localhost").arg(++m_desks); }

    // Somebody waits, an adviser is invited and comes, both write: each sees each message once, with its marks.
    void somebodyAnswers_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::newRow("a name that is a digest") << QStringLiteral("visiteurs.localhost");
        QTest::newRow("no name at all") << QStringLiteral("anonyme.localhost");
    }
    void somebodyAnswers()
    {
        QFETCH(QString, domain);
        auto claire = opened();
        QVERIFY(claire);
        auto mine = talk(desk({}, domain));
        mine->begin();
        QTRY_COMPARE(mine->state(), State::Talking);
        QCOMPARE(claire->invitations, 1);
        QVERIFY(claire->lastBody.startsWith(QStringLiteral("Quelqu'un attend : Lycée")));
        QVERIFY(claire->desk().others().isEmpty() || QTest::qWaitFor([&] { return claire->desk().others().isEmpty(); }));
        QVERIFY(mine->say(QStringLiteral("Bonjour, <b>je</b> cherche & j'hésite")));
        QVERIFY(!mine->say(QStringLiteral("  ")));
        QVERIFY(!mine->say(QString(longestText + 1, u'a')));
        QTRY_COMPARE(textsOf(claire->heard), QStringList{QStringLiteral("Bonjour, <b>je</b> cherche & j'hésite")});
        QTRY_COMPARE(mine->lines().first().state, TalkLine::State::Delivered);
        claire->rooms.front()->tellWriting(true);
        QTRY_VERIFY(mine->isAdviserWriting());
        QCOMPARE(mine->adviser(), QStringLiteral("claire"));
        claire->rooms.front()->say(QStringLiteral("Bonjour ! Dites-moi."));
        QTRY_COMPARE(textsOf(mine->lines(), false), QStringList{QStringLiteral("Bonjour ! Dites-moi.")});
        QVERIFY(!mine->isAdviserWriting());
        claire->rooms.front()->tellRead(mine->lines().first().id);
        QTRY_COMPARE(mine->lines().first().state, TalkLine::State::Read);
        QSignalSpy closed(claire->rooms.front().get(), &Room::closed), ended(mine.get(), &Talk::ended);
        mine->end();
        QTRY_COMPARE(ended.count(), 1);
        if (domain.startsWith(QStringLiteral("visiteurs")))
            QTRY_COMPARE(closed.count(), 1);
    }

    // Two are before, then one, then none: in the order of coming, whoever comes after.
    void tellsHowManyAreBefore()
    {
        auto claire = opened();
        claire->answers = false;
        std::vector<std::unique_ptr<Talk>> all;
        for (int i = 0; i < 4; ++i) {
            all.push_back(talk(desk(), QStringLiteral("Borne %1").arg(i)));
            all.back()->begin();
            QTRY_COMPARE(all.back()->state(), State::Waiting);
        }
        QCOMPARE(all[0]->before(), 0);
        QCOMPARE(all[2]->before(), 2);
        QCOMPARE(all[3]->before(), 3);
        QTRY_COMPARE(claire->invitations, 4);
        all[0]->end();
        QTRY_COMPARE(all[2]->before(), 1);
        all[1]->end();
        QTRY_COMPARE(all[2]->before(), 0);
        QCOMPARE(all[3]->before(), 1);
    }

    // Nobody at the desk, or nobody free: said; who comes or comes back is asked.
    void nobodyIsHere()
    {
        auto claire = opened();
        net::XmlNode away = stanza(QStringLiteral("presence"), m_desk + QStringLiteral("/claire"));
        claire->stream->send(net::XmlNode(away).add(element(QStringLiteral("show"), ns::client, QStringLiteral("dnd"))));
        auto mine = talk(desk());
        mine->begin();
        QTRY_COMPARE(mine->state(), State::NobodyHere);
        claire->stream->send(away);
        QTRY_COMPARE(mine->state(), State::Talking);
        claire->rooms.front()->leave();
        QTRY_COMPARE(mine->state(), State::Left);
        mine->again();
        QTRY_COMPARE(mine->state(), State::Talking);
        QCOMPARE(claire->invitations, 2);
    }

    // A desk that the server keeps is there before anybody comes: who comes first has no say in it.
    void theServerKeepsADesk()
    {
        m_desk = QStringLiteral("maison@salons.localhost");
        auto mine = talk(desk());
        mine->begin();
        QTRY_COMPARE(mine->state(), State::NobodyHere);
        auto hugo = opened(QStringLiteral("hugo"), false); // has an account, and is no adviser of this desk
        QVERIFY(hugo);
        auto claire = opened(QStringLiteral("claire"), false);
        QVERIFY(claire);
        QTRY_COMPARE(mine->state(), State::Talking);
        QCOMPARE(claire->invitations, 1);
        QCOMPARE(hugo->invitations, 0);
    }

    // The room of a talk is listed nowhere, its name cannot be guessed, and nobody but advisers is told of it; a desk that
    // is not there refuses.
    void nobodyElseComesIn()
    {
        auto claire = opened();
        auto mine = talk(desk());
        mine->begin();
        QTRY_COMPARE(mine->state(), State::Talking);
        auto stranger = std::make_unique<Adviser>(quick(), visitorAccount(desk(), newVisitorSecret()), m_desk, QStringLiteral("curieux"));
        QTRY_VERIFY(stranger->desk().isJoined());
        static const QRegularExpression name(QStringLiteral("\\Atalk-[0-9a-f]{32}@salons\\.localhost\\z"));
        QVERIFY2(name.match(claire->lastRoom).hasMatch(), qPrintable(claire->lastRoom));
        net::XmlNode query{QStringLiteral("query"), QStringLiteral("http://jabber.org/protocol/disco#items")};
        const auto listed = stranger->stream->ask(query, QStringLiteral("get"), QStringLiteral("salons.localhost"));
        QTRY_VERIFY(listed.isFinished());
        QVERIFY(listed.result().has_value());
        QVERIFY(!net::writeXml(*listed.result()).contains("talk-"));
        QVERIFY(stranger->invitations == 0);
        Desk nowhere = desk();
        nowhere.room = QStringLiteral("accueil@nulle-part.localhost");
        auto lost = talk(nowhere);
        lost->begin();
        QTRY_COMPARE(lost->state(), State::Refused);
    }

    // At a desk that the server keeps, what an adviser gets is an invitation to any client, with an address that any opens.
    void anAdviserIsInvited()
    {
        m_desk = QStringLiteral("maison@salons.localhost");
        Adviser claire(quick(), {m_prosody.address(), QStringLiteral("conseil.localhost"), QStringLiteral("claire"), QStringLiteral("s3cret")}, m_desk, QStringLiteral("Claire"));
        QTRY_VERIFY(claire.desk().isJoined());
        auto mine = talk(desk());
        mine->begin();
        QTRY_COMPARE(mine->state(), State::Talking);
        QVERIFY(claire.isOfItsOwn);
        QCOMPARE(claire.invitations, 1);
        QTRY_VERIFY2(claire.lastBody.endsWith(QStringLiteral("\nxmpp:%1?join").arg(claire.lastRoom)), qPrintable(claire.lastBody));
    }

    // Cuts at random moments (BELVEDERE_CUTS=100): nothing lost, nothing twice, in order, on both sides, under both sorts of names.
    void hundredCuts_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<int>("cuts");
        QTest::newRow("taken up") << QStringLiteral("visiteurs.localhost") << servers::cutsOfTest(15);
        QTest::newRow("begun anew") << QStringLiteral("anonyme.localhost") << servers::cutsOfTest(8);
    }
    void hundredCuts()
    {
        QFETCH(QString, domain);
        QFETCH(int, cuts);
        auto claire = opened();
        servers::BadLine line(m_prosody.port());
        auto mine = talk(desk(m_prosody.address(line.serverPort()), domain));
        mine->begin();
        QTRY_COMPARE(mine->state(), State::Talking);
        QStringList asked, answered;
        QRandomGenerator random(11);
        for (int cut = 0; cut < cuts; ++cut) {
            for (int i = 0; i < 2; ++i) {
                asked += QStringLiteral("q%1").arg(asked.size());
                QVERIFY(mine->say(asked.last()));
                answered += QStringLiteral("a%1").arg(answered.size());
                claire->rooms.front()->say(answered.last());
            }
            QTest::qWait(int(random.bounded(15))); // the moment of the cut
            line.cut();
            line.mend();
            if (random.bounded(3) > 0)
                QTRY_VERIFY(!mine->isCut());
        }
        QTRY_COMPARE_WITH_TIMEOUT(claire->heard.size(), asked.size(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(textsOf(mine->lines(), false).size(), answered.size(), 30'000);
        QCOMPARE(textsOf(claire->heard), asked);
        QCOMPARE(textsOf(mine->lines(), false), answered);
        QTRY_VERIFY(std::all_of(mine->lines().cbegin(), mine->lines().cend(), [](const TalkLine &one) { return one.state == TalkLine::State::Delivered; }));
    }
};

QTEST_GUILESS_MAIN(TalkTest)
#include "tst_talk.moc"
