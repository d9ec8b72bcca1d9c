// Somebody with a client of their own in the room of a class, on a real Prosody: nothing changes for anybody else.
#include "classroom.h"

#include <rooms/stanzas.h>

#include <QSignalSpy>
#include <QTest>

using namespace classroom;

namespace {

constexpr int patienceMs = 15'000;
const QString planted = QStringLiteral("quatrevingtdix");

net::XmlNode answerOf(quint64 number, const QString &word)
{
    return elementOf(QVector<Numbered>{{number, jsonOf(Given{{1, {word}}})}});
}

net::XmlNode fakeStage()
{
    NumberedStage fake;
    fake.number = 1'000'000;
    fake.stage.title = QStringLiteral("Rentrez chez vous");
    fake.stage.steps = 3;
    fake.stage.step = 2;
    fake.over = true;
    return elementOf(fake, QDateTime::currentDateTimeUtc());
}

} // namespace

class AttacksTest : public QObject
{
    Q_OBJECT
    servers::Prosody m_prosody;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Host> m_host;
    std::unique_ptr<MemberAt> m_ada;
    std::unique_ptr<Stranger> m_stranger;

    QMap<QString, int> words() const { return m_host->pupils().picture(m_host->stage(), 1).words; }
    QString secretOfAda() const { return secretIn(m_ada->folder.path(), QStringLiteral("member.book")); }
    // What was sent before has been heard, and the class goes on: a new word of Ada's counts.
    void goesOn(const QString &word)
    {
        m_ada->member->answer({1, {word}});
        QTRY_COMPARE_WITH_TIMEOUT(words().value(word), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_ada->member->waiting(), 0, patienceMs);
        QCOMPARE(m_ada->member->state(), Member::State::In);
        QCOMPARE(m_ada->member->stage().step, 1);
        QCOMPARE(m_ada->member->stage().title, QStringLiteral("Un essai"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareKeys();
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
    }
    void init()
    {
        const Meeting meeting = meetingAt(m_prosody);
        m_folder = std::make_unique<QTemporaryDir>();
        m_host = std::move(*Host::create(quickPolicy(), m_clock, meeting, shortScenario(), m_folder->path()));
        m_host->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->state(), Host::State::Open, patienceMs);
        m_host->goTo(1);
        m_ada = joined(m_clock, meeting, m_host->code(), QStringLiteral("Lynx bleu"));
        QTRY_COMPARE_WITH_TIMEOUT(m_ada->member->state(), Member::State::In, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_ada->member->stage().step, 1, patienceMs);
        m_stranger = std::make_unique<Stranger>(meeting, m_host->code(), QStringLiteral("curieux"));
        QVERIFY(m_stranger->come());
    }
    void cleanup()
    {
        m_stranger.reset();
        m_ada.reset();
        m_host.reset();
    }

    // Who listens with any client hears neither an answer nor a name, and does not even see the other pupils.
    void readsNobodysAnswers()
    {
        m_ada->member->answer({1, {planted}});
        m_ada->member->show({1, {planted}});
        m_ada->member->tell({1, planted, 1, 2, true});
        goesOn(planted);
        QCOMPARE(m_stranger->ask(net::XmlNode{QStringLiteral("query"), rooms::ns::mucAdmin}.add(net::XmlNode{QStringLiteral("item"), rooms::ns::mucAdmin}.set(QStringLiteral("role"), QStringLiteral("visitor"))), QStringLiteral("get")),
                 QStringLiteral("forbidden"));
        QCOMPARE(m_stranger->ask({QStringLiteral("query"), QStringLiteral("http://jabber.org/protocol/disco#items")}, QStringLiteral("get")), QStringLiteral("done"));
        net::XmlNode archive{QStringLiteral("query"), rooms::ns::mam};
        m_stranger->ask(archive.set(QStringLiteral("queryid"), QStringLiteral("q")), QStringLiteral("set"));
        const QString secret = secretOfAda();
        QVERIFY(!secret.isEmpty());
        for (const QString &word : {planted, QStringLiteral("Lynx"), digestOf(QStringLiteral("nick"), secret), digestOf(QStringLiteral("token"), secret)})
            QVERIFY2(!m_stranger->heardOf(word), qPrintable(word));
    }

    // Nobody but the teacher commands the class: not aloud, not in whispers to a pupil whose nick has leaked.
    void commandsNobody()
    {
        const QString nickOfAda = digestOf(QStringLiteral("nick"), secretOfAda());
        m_stranger->tellAll(fakeStage());
        m_stranger->whisper(nickOfAda, fakeStage());
        m_stranger->whisper(nickOfAda, elementOf(No::Out));
        m_stranger->whisper(nickOfAda, takenElement(1'000'000));
        m_stranger->whisper(nickOfAda, elementOf(Welcome{1'000'000, QStringLiteral("Loup gris"), *readStage(fakeStage(), m_clock.now())}, m_clock.now()));
        m_stranger->whisper(m_stranger->teacher, fakeStage());
        const auto item = [](const QString &attribute, const QString &value, const QString &whose, const QString &who) {
            return net::XmlNode{QStringLiteral("query"), rooms::ns::mucAdmin}.add(net::XmlNode{QStringLiteral("item"), rooms::ns::mucAdmin}.set(attribute, value).set(whose, who));
        };
        const auto set = QStringLiteral("set");
        QVERIFY(m_stranger->ask(net::XmlNode{QStringLiteral("query"), rooms::ns::mucOwner}.add({QStringLiteral("destroy"), rooms::ns::mucOwner}), set) != QStringLiteral("done"));
        QVERIFY(m_stranger->ask(item(QStringLiteral("role"), QStringLiteral("none"), QStringLiteral("nick"), nickOfAda), set) != QStringLiteral("done"));
        QVERIFY(m_stranger->ask(item(QStringLiteral("affiliation"), QStringLiteral("owner"), QStringLiteral("jid"), net::bareJid(m_stranger->stream->jid())), set) != QStringLiteral("done"));
        goesOn(QStringLiteral("calme"));
        QCOMPARE(m_ada->member->pseudonym(), QStringLiteral("Lynx bleu"));
        QCOMPARE(m_host->state(), Host::State::Open);
        QCOMPARE(m_host->stage().step, 1);
    }

    // Who says the token of another is not taken for them, even where it has leaked; nor is who bears their pseudonym.
    void speaksAsNobodyElse()
    {
        goesOn(QStringLiteral("calme"));
        m_stranger->whisper(m_stranger->teacher, elementOf(Hello{digestOf(QStringLiteral("token"), secretOfAda()), QStringLiteral("Lynx bleu")}));
        m_stranger->whisper(m_stranger->teacher, answerOf(1'000'000, planted));
        QTRY_VERIFY_WITH_TIMEOUT(m_stranger->count(QStringLiteral("who")) > 0, patienceMs); // and is asked who they are
        QCOMPARE(m_stranger->count(QStringLiteral("welcome")), 0);
        goesOn(QStringLiteral("encore"));
        QCOMPARE(words().value(planted), 0);
        m_stranger->whisper(m_stranger->teacher, elementOf(Hello{net::unguessable(), QStringLiteral("Lynx bleu")}));
        QTRY_COMPARE_WITH_TIMEOUT(m_stranger->count(QStringLiteral("welcome")), 1, patienceMs);
        m_stranger->whisper(m_stranger->teacher, answerOf(1, QStringLiteral("autre")));
        QTRY_COMPARE_WITH_TIMEOUT(words().value(QStringLiteral("autre")), 1, patienceMs);
        QCOMPARE(words().value(QStringLiteral("encore")), 1); // each has their own answer
        QVERIFY(m_host->pupils().pupils().at(0).pseudonym != m_host->pupils().pupils().at(1).pseudonym);
    }

    // One client is not many pupils.
    void isNotMany()
    {
        for (int i = 0; i < 12; ++i) {
            m_stranger->whisper(m_stranger->teacher, elementOf(Hello{net::unguessable(), newPseudonym()}));
            goesOn(QStringLiteral("mot%1").arg(i));
        }
        QVERIFY(m_host->pupils().pupils().size() <= 2);
    }

    // Floods, huge and broken records are not heard; who floods is put out; the class goes on meanwhile.
    void floodsInVain()
    {
        m_stranger->whisper(m_stranger->teacher, elementOf(Hello{net::unguessable(), QStringLiteral("Loutre verte")}));
        QTRY_COMPARE_WITH_TIMEOUT(m_stranger->count(QStringLiteral("welcome")), 1, patienceMs);
        net::XmlNode huge = answerOf(1, QStringLiteral("gros"));
        huge.children.first().text = QString(60'000, u'[');
        m_stranger->whisper(m_stranger->teacher, huge);
        m_stranger->whisper(m_stranger->teacher, net::XmlNode{QStringLiteral("records"), seanceNs}.add({QStringLiteral("r"), seanceNs}));
        m_stranger->whisper(m_stranger->teacher, answerOf(999'999'999'999'999, planted)); // of their own: harmless
        for (int i = 0; i < 800 && !m_stranger->out; ++i) {
            m_stranger->whisper(m_stranger->teacher, answerOf(quint64(i + 2), QStringLiteral("flot%1").arg(i)));
            if (i % 100 == 0)
                goesOn(QStringLiteral("calme%1").arg(i));
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_stranger->out, patienceMs);
        goesOn(QStringLiteral("fin"));
        QCOMPARE(words().size(), 2);
        QVERIFY(words().contains(planted));
    }
};

QTEST_GUILESS_MAIN(AttacksTest)
#include "tst_attacks.moc"
