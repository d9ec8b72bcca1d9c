// Questions left for later, their answers, and files, on a real Prosody.
#include <live/files.h>
#include <live/requestbox.h>

#include <servers/badline.h>
#include <servers/prosody.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::live;
using namespace belvedere::rooms;

namespace {

net::HttpPolicy quick()
{
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.firstPauseMs = 10;
    policy.longestPauseMs = 40;
    policy.tickMs = 5;
    policy.loopbackHttp = true;
    return policy;
}

template <typename T>
T waited(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 40'000))
        return fail(ErrorKind::Internal, QStringLiteral("waited in vain"));
    return future.result();
}

Request question(const QString &words)
{
    return {net::unguessable(), words, {{QStringLiteral("question"), {words}}, {QStringLiteral("channel"), {QStringLiteral("code")}}}};
}

} // namespace

class RequestsTest : public QObject
{
    Q_OBJECT
    servers::Prosody m_prosody;
    SystemClock m_clock;

    Desk desk(quint16 through = 0, const QString &domain = QStringLiteral("visiteurs.localhost")) const
    {
        return {m_prosody.address(through), domain, QStringLiteral("accueil@salons.localhost"), QStringLiteral("accueil@conseil.localhost")};
    }
    std::unique_ptr<RequestBox> box(const Desk &where, const QString &secret = newVisitorSecret())
    {
        auto made = RequestBox::create(quick(), where, secret);
        return made ? std::move(*made) : nullptr;
    }
    // The account of the desk signs in and gets what waits for it.
    QVector<net::XmlNode> whatTheDeskGets(net::XmppStream &stream)
    {
        QVector<net::XmlNode> got;
        connect(&stream, &net::XmppStream::received, this, [&got](const net::XmlNode &stanza) {
            if (stanza.name == QStringLiteral("message"))
                got.append(stanza);
        });
        QSignalSpy ready(&stream, &net::XmppStream::ready);
        stream.open();
        if (!QTest::qWaitFor([&] { return ready.count() > 0; }))
            return got;
        stream.send({QStringLiteral("presence"), ns::client});
        // What waited comes before the answer to a question.
        (void)waited(stream.ask({QStringLiteral("ping"), QStringLiteral("urn:xmpp:ping")}, QStringLiteral("get")));
        stream.disconnect(this);
        return got;
    }
    std::unique_ptr<net::XmppStream> deskAccount() const
    {
        return std::move(*net::XmppStream::create(quick(), {m_prosody.address(), QStringLiteral("conseil.localhost"), QStringLiteral("accueil"), QStringLiteral("s3cret")}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_prosody.addAdviser(QStringLiteral("accueil"), QStringLiteral("s3cret"));
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
    }

    // A question waits at the desk, as words and as a form; the answer is picked up by who has the secret, elsewhere.
    void isAnsweredLater()
    {
        const QString secret = newVisitorSecret();
        QVERIFY(waited(box(desk(), secret)->answers())->isEmpty());
        auto mine = box(desk(), secret);
        const Status sent = waited(mine->send(question(QStringLiteral("Que faire après la 3e ?"))));
        QVERIFY2(sent.has_value(), qPrintable(sent ? QString() : sent.error().text() + m_prosody.problem()));
        auto account = deskAccount();
        const auto got = whatTheDeskGets(*account);
        QCOMPARE(got.size(), 1);
        QCOMPARE(got.first().childText(u"body", ns::client), QStringLiteral("Que faire après la 3e ?"));
        const net::XmlNode *form = got.first().child(u"x", ns::form);
        QVERIFY(form);
        QCOMPARE(form->children.size(), 3);
        net::XmlNode answer = stanza(QStringLiteral("message"), net::bareJid(got.first().attribute(u"from")), QStringLiteral("chat"), QStringLiteral("r1"));
        account->send(answer.add(element(QStringLiteral("body"), ns::client, QStringLiteral("Venez au CIO."))));
        QVector<DeskAnswer> answers;
        QTRY_VERIFY((answers = waited(box(desk(), secret)->answers()).value_or(QVector<DeskAnswer>())).size() == 1);
        QCOMPARE(answers.first().text, QStringLiteral("Venez au CIO."));
        QCOMPARE(answers.first().who, QStringLiteral("accueil"));
        QVERIFY(answers.first().at.isValid());
        account->close(); // else the server keeps for it what comes
        QVERIFY(waited(box(desk())->answers())->isEmpty()); // another secret
        QCOMPARE(waited(box(desk(0, QStringLiteral("anonyme.localhost")))->answers()).error().kind, ErrorKind::SignedOut);
    }

    // Questions (BELVEDERE_CUTS=100), each with the line cut at a random moment: each arrives once.
    void arrivesOnceThroughCuts()
    {
        servers::BadLine line(m_prosody.port());
        QRandomGenerator random(3);
        QStringList asked;
        for (int i = 0; i < servers::cutsOfTest(6); ++i) {
            auto mine = box(desk(line.serverPort()));
            asked += QStringLiteral("Question %1").arg(i);
            const auto sent = mine->send(question(asked.last()));
            for (int cut = 0; cut < 2; ++cut) {
                QTest::qWait(int(random.bounded(30))); // the moment of the cut
                line.cut();
                line.mend();
            }
            QVERIFY(waited(sent).has_value());
        }
        auto account = deskAccount();
        QStringList got;
        for (const net::XmlNode &stanza : whatTheDeskGets(*account))
            got += stanza.childText(u"body", ns::client);
        QCOMPARE(got, asked);
    }

    // A desk that has no such account refuses; nobody there is said.
    void tellsWhyNot()
    {
        Desk other = desk();
        other.requests = QStringLiteral("personne@conseil.localhost");
        QCOMPARE(waited(box(other)->send(question(QStringLiteral("x")))).error().kind, ErrorKind::Http);
        auto dying = box(Desk{QUrl(QStringLiteral("ws://localhost:%1/").arg(servers::freePort())), QStringLiteral("v"), QStringLiteral("r@s"), QStringLiteral("a@b")});
        const auto stopped = dying->send(question(QStringLiteral("x")));
        dying.reset();
        QCOMPARE(waited(stopped).error().kind, ErrorKind::Cancelled);
    }

    // A file goes up and comes down as it was, also when the stream is cut meanwhile; one that is too large does not,
    // and none is fetched from elsewhere.
    void filesGoBothWays()
    {
        auto http = std::move(*net::Http::create(quick(), m_clock));
        servers::BadLine line(m_prosody.port());
        auto stream = std::move(*net::XmppStream::create(quick(), visitorAccount(desk(line.serverPort()), newVisitorSecret())));
        QSignalSpy ready(stream.get(), &net::XmppStream::ready);
        stream->open();
        QTRY_COMPARE(ready.count(), 1);
        Files files(*stream, *http, desk());
        const QByteArray bytes = QByteArray("%PDF-1.4 ").append(QByteArray(300'000, 'x'));
        for (int i = 0; i < servers::cutsOfTest(4); ++i) {
            const auto going = files.put(QStringLiteral("mon CV/é.pdf"), "application/pdf", bytes);
            QTest::qWait(i * 2 % 20); // the moment of the cut
            line.cut();
            line.mend();
            const auto there = waited(going);
            QVERIFY2(there.has_value(), qPrintable(there ? QString() : there.error().text()));
            QCOMPARE(waited(files.fetch(*there)).value_or(QByteArray()), bytes);
        }
        QCOMPARE(waited(files.put(QStringLiteral("x"), "application/pdf", QByteArray(largestFile + 1, 'x'))).error().kind, ErrorKind::TooMany);
        QCOMPARE(waited(files.fetch(QUrl(QStringLiteral("https://elsewhere.example/x")))).error().kind, ErrorKind::Refused);
        Desk there = desk();
        there.address = QUrl(QStringLiteral("wss://talk.region.example/ws"));
        QVERIFY(isOfTheDesk(QUrl(QStringLiteral("https://files.region.example/x")), there));
        QVERIFY(!isOfTheDesk(QUrl(QStringLiteral("https://region.example.evil/x")), there));
        QVERIFY(!isOfTheDesk(QUrl(QStringLiteral("https://evil.example/x")), there));
    }
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
