// A stream of XMPP against a real Prosody, through nginx and tinyproxy, over lines that break.
#include "lines.h"

#include <net/xmppstream.h>

#include <servers/badline.h>
#include <servers/nginx.h>
#include <servers/prosody.h>
#include <servers/scripted.h>
#include <servers/tinyproxy.h>

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace belvedere;
using namespace belvedere::net;
using namespace lines;

namespace {

const auto client = QStringLiteral("jabber:client");

XmlNode chat(const QString &to, const QString &words)
{
    XmlNode message{QStringLiteral("message"), client};
    message.set(QStringLiteral("to"), to).set(QStringLiteral("type"), QStringLiteral("chat")).set(QStringLiteral("id"), words);
    return message.add(XmlNode{QStringLiteral("body"), client}.say(words));
}

XmppAccount visitor(const QUrl &address)
{
    XmppAccount account{address, QStringLiteral("visiteurs.localhost")};
    account.password = unguessable();
    account.user = QString::fromLatin1(QCryptographicHash::hash(account.password.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    account.orAnonymous = true;
    return account;
}

// A server that answers each frame with what it is told.
class Liar
{
public:
    explicit Liar(std::function<QStringList(const QString &)> answers) : m_server(QStringLiteral("liar"), QWebSocketServer::NonSecureMode)
    {
        m_server.setSupportedSubprotocols({QStringLiteral("xmpp")});
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this, answers] {
            QWebSocket *socket = m_server.nextPendingConnection();
            socket->setParent(&m_server);
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [socket, answers](const QString &frame) {
                for (const QString &answer : answers(frame))
                    socket->sendTextMessage(answer);
            });
        });
    }
    QUrl address() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_server.serverPort())); }

private:
    QWebSocketServer m_server;
};

} // namespace

class XmppTest : public QObject
{
    Q_OBJECT
    servers::Prosody m_prosody;

    std::unique_ptr<XmppStream> stream(const XmppAccount &account, HttpPolicy policy = quickPolicy())
    {
        auto made = XmppStream::create(policy, account);
        return made ? std::move(*made) : nullptr;
    }
    XmppAccount adviser(const QUrl &address) const { return {address, QStringLiteral("conseil.localhost"), QStringLiteral("claire"), QStringLiteral("s3cret")}; }

private Q_SLOTS:
    void initTestCase()
    {
        m_prosody.addAdviser(QStringLiteral("claire"), QStringLiteral("s3cret"));
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
    }

    // Without a name, with one that is a digest, and with an account: signed in and bound; a wrong password is told.
    void signsIn()
    {
        auto anonymous = stream({m_prosody.address(), QStringLiteral("anonyme.localhost")});
        auto visiting = stream(visitor(m_prosody.address()));
        auto advising = stream(adviser(m_prosody.address()));
        for (const auto &one : {anonymous.get(), visiting.get(), advising.get()}) {
            QSignalSpy ready(one, &XmppStream::ready);
            one->open();
            QTRY_VERIFY2(ready.count() == 1, qPrintable(m_prosody.problem()));
            QCOMPARE(ready.first().first().toBool(), false);
        }
        QVERIFY(anonymous->jid().contains(QStringLiteral("@anonyme.localhost/")));
        QCOMPARE(bareJid(advising->jid()), QStringLiteral("claire@conseil.localhost"));
        XmppAccount wrong = adviser(m_prosody.address());
        wrong.password = QStringLiteral("guess");
        auto refused = stream(wrong);
        QSignalSpy lost(refused.get(), &XmppStream::lost);
        refused->open();
        QTRY_VERIFY(lost.count() >= 2); // it goes on trying
        QCOMPARE(lost.first().first().value<Error>().kind, ErrorKind::SignedOut);
    }

    // Nobody takes the name of another: a name that is no digest of the password is let in without a name alone.
    void nobodyTakesTheNameOfAnother()
    {
        const XmppAccount mine = visitor(m_prosody.address());
        XmppAccount thief = mine;
        thief.password = unguessable();
        auto theirs = stream(thief);
        QSignalSpy ready(theirs.get(), &XmppStream::ready);
        theirs->open();
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(!theirs->jid().startsWith(mine.user));
    }

    // In wss through nginx, and a proxy that asks for a password; a certificate nobody knows, a proxy that refuses,
    // a page in place of the server: each by its name.
    void goesThroughProxyAndNginx()
    {
        servers::Nginx nginx;
        QVERIFY2(nginx.start("location /xmpp-websocket { proxy_pass http://127.0.0.1:" + QByteArray::number(m_prosody.port())
                             + "/xmpp-websocket; proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; "
                               "proxy_set_header Connection upgrade; proxy_set_header Host localhost; proxy_read_timeout 300s; }\n"), qPrintable(nginx.problem()));
        servers::Tinyproxy proxy;
        QVERIFY2(proxy.start(nginx.port(), QStringLiteral("lycee"), QStringLiteral("mot")), qPrintable(proxy.problem()));
        QUrl address = nginx.address(QStringLiteral("xmpp-websocket"));
        address.setScheme(QStringLiteral("wss"));
        HttpPolicy policy = quickPolicy(nginx.certificate());
        policy.proxy = {ProxyChoice::Kind::Given, QStringLiteral("127.0.0.1"), proxy.port(), QStringLiteral("lycee"), QStringLiteral("mot")};
        auto one = stream(visitor(address), policy);
        QSignalSpy ready(one.get(), &XmppStream::ready);
        one->open();
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(proxy.log().contains("CONNECT"));

        const auto firstError = [&](const XmppAccount &account, const HttpPolicy &with) {
            auto failing = stream(account, with);
            QSignalSpy lost(failing.get(), &XmppStream::lost);
            failing->open();
            return QTest::qWaitFor([&] { return lost.count() > 0; }, 10'000) ? lost.first().first().value<Error>().kind : ErrorKind::Internal;
        };
        HttpPolicy unproved = policy;
        unproved.caFile.clear();
        QCOMPARE(firstError(visitor(address), unproved), ErrorKind::Tls);
        HttpPolicy noPassword = policy;
        noPassword.proxy.password = QStringLiteral("faux");
        QCOMPARE(firstError(visitor(address), noPassword), ErrorKind::Proxy);
        HttpPolicy noWs = quickPolicy();
        noWs.loopbackHttp = false;
        QCOMPARE(firstError(visitor(m_prosody.address()), noWs), ErrorKind::Refused);
        QUrl page = address;
        page.setPath(QStringLiteral("/nothing"));
        HttpPolicy direct = quickPolicy(nginx.certificate());
        QVERIFY(firstError(visitor(page), direct) != ErrorKind::Internal);
    }

    // A hundred cuts at any moment, both ways: every message comes once and in order, and what is acknowledged came.
    void losesAndDoublesNothing()
    {
        servers::BadLine line(m_prosody.port());
        auto kiosk = stream(visitor(m_prosody.address(line.serverPort())));
        auto desk = stream(adviser(m_prosody.address()));
        QStringList kioskHeard, deskHeard, sentByKiosk, sentByDesk;
        const auto hear = [](QStringList &into) {
            return [&into](const XmlNode &stanza) {
                if (!stanza.childText(u"body", client).isEmpty())
                    into += stanza.childText(u"body", client);
            };
        };
        connect(kiosk.get(), &XmppStream::received, this, hear(kioskHeard));
        connect(desk.get(), &XmppStream::received, this, hear(deskHeard));
        QSignalSpy ready(kiosk.get(), &XmppStream::ready), deskReady(desk.get(), &XmppStream::ready);
        kiosk->open();
        desk->open();
        QTRY_VERIFY(ready.count() == 1 && deskReady.count() == 1);
        for (auto *one : {kiosk.get(), desk.get()})
            one->send({QStringLiteral("presence"), client});
        QRandomGenerator random(7);
        for (int cut = 0; cut < 100; ++cut) {
            for (int i = 0; i < 4; ++i) {
                sentByKiosk += QStringLiteral("k%1").arg(sentByKiosk.size());
                QVERIFY(kiosk->send(chat(desk->jid(), sentByKiosk.last())) > 0);
                sentByDesk += QStringLiteral("d%1").arg(sentByDesk.size());
                QVERIFY(desk->send(chat(kiosk->jid(), sentByDesk.last())) > 0);
            }
            QTest::qWait(int(random.bounded(12))); // the moment of the cut
            line.cut();
            line.mend();
            if (random.bounded(3) > 0)
                QTRY_COMPARE(kiosk->state(), XmppStream::State::Ready);
        }
        QTRY_COMPARE_WITH_TIMEOUT(deskHeard.size(), sentByKiosk.size(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(kioskHeard.size(), sentByDesk.size(), 20'000);
        QCOMPARE(deskHeard, sentByKiosk);
        QCOMPARE(kioskHeard, sentByDesk);
        for (const auto &arguments : ready.mid(1))
            QVERIFY(arguments.first().toBool()); // taken up, each time
    }

    // A server that was restarted knows nobody any more: a new session, and questions are answered, with Interrupted.
    void beginsAnewAfterARestart()
    {
        auto one = stream(visitor(m_prosody.address()));
        QSignalSpy ready(one.get(), &XmppStream::ready);
        one->open();
        QTRY_COMPARE(ready.count(), 1);
        m_prosody.stop();
        QTRY_COMPARE(one->state(), XmppStream::State::Lost);
        const auto unanswered = one->ask({QStringLiteral("ping"), QStringLiteral("urn:xmpp:ping")}, QStringLiteral("get"));
        QVERIFY2(m_prosody.startAgain(), qPrintable(m_prosody.problem()));
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, 20'000);
        QCOMPARE(ready.last().first().toBool(), false);
        QCOMPARE(wait(unanswered).error().kind, ErrorKind::Interrupted);
        QVERIFY(wait(one->ask({QStringLiteral("ping"), QStringLiteral("urn:xmpp:ping")}, QStringLiteral("get"))).has_value());
        QCOMPARE(wait(one->ask({QStringLiteral("x"), QStringLiteral("urn:nothing")}, QStringLiteral("get"))).error().kind, ErrorKind::Http);
    }

    // A server that sends bombs, lies and nonsense is left and tried again; nothing of it comes through.
    void leavesAServerThatLies_data()
    {
        QTest::addColumn<QStringList>("frames");
        const auto row = [](const char *name, const QStringList &frames) { QTest::newRow(name) << frames; };
        row("an entity bomb", {QStringLiteral("<!DOCTYPE a [<!ENTITY b 'bbbb'>]><message xmlns='jabber:client'>&b;</message>")});
        row("not xml", {QStringLiteral("{}")});
        row("huge", {QStringLiteral("<message xmlns='jabber:client'><body>%1</body></message>").arg(QString(400'000, u'a'))});
        row("deep", {QStringLiteral("<a>").repeated(1000) + QStringLiteral("</a>").repeated(1000)});
        row("acknowledges what was never sent", {QStringLiteral("<a xmlns='urn:xmpp:sm:3' h='77'/>")});
        row("a number that is none", {QStringLiteral("<a xmlns='urn:xmpp:sm:3' h='-1'/>")});
    }
    void leavesAServerThatLies()
    {
        QFETCH(QStringList, frames);
        int opens = 0;
        Liar liar([&](const QString &frame) -> QStringList {
            if (frame.startsWith(QStringLiteral("<open")))
                return ++opens % 2 ? QStringList{QStringLiteral("<features xmlns='http://etherx.jabber.org/streams'><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>"
                                                                "<mechanism>ANONYMOUS</mechanism></mechanisms></features>")}
                                   : QStringList{QStringLiteral("<features xmlns='http://etherx.jabber.org/streams'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></features>")};
            if (frame.startsWith(QStringLiteral("<auth")))
                return {QStringLiteral("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>")};
            if (frame.startsWith(QStringLiteral("<iq"))) {
                const QString id = frame.section(QStringLiteral("id=\""), 1).section(u'"', 0, 0);
                return QStringList{QStringLiteral("<iq xmlns='jabber:client' type='result' id='%1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>a@b/c</jid></bind></iq>").arg(id)}
                    + frames;
            }
            return {};
        });
        auto one = stream({liar.address(), QStringLiteral("b")});
        QSignalSpy received(one.get(), &XmppStream::received), lost(one.get(), &XmppStream::lost);
        one->open();
        QTRY_VERIFY(lost.count() >= 2);
        QCOMPARE(received.count(), 0);
    }
};

QTEST_GUILESS_MAIN(XmppTest)
#include "tst_xmpp.moc"
