// Signing in and out against the real CAS server, with a real document space behind it.
#include "browser.h"

#include "servers/apache.h"
#include "servers/cas.h"
#include "servers/nginx.h"
#include "servers/scripted.h"
#include "servers/tinyproxy.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace belvedere;
using namespace belvedere::identity;
using servers::Cas;
using State = SignIn::State;

namespace {

net::HttpPolicy policyWith(const QString &caFile)
{
    net::HttpPolicy policy;
    policy.proxy.kind = net::ProxyChoice::Kind::None;
    policy.caFile = caFile;
    policy.mostAttempts = 1;
    return policy;
}

IdentityProvider providerAt(const QUrl &cas, const QUrl &space = {})
{
    return {QStringLiteral("Folios"), cas, QUrl(QStringLiteral("https://belvedere.invalid/cas")), {}, space};
}

// A terminal with its view.
struct Terminal {
    Terminal(const IdentityProvider &provider, const QString &caFile, const net::HttpPolicy &policy, const Clock &clock)
        : http(*net::Http::create(policy, clock)), signIn(provider, *http, clock), browser(signIn, caFile)
    {
    }

    std::unique_ptr<net::Http> http;
    SignIn signIn;
    Browser browser;
};

} // namespace

class SignInTest : public QObject
{
    Q_OBJECT
    const SystemClock m_clock;
    servers::Apache m_space;
    Cas m_cas;

    Terminal terminal(const QUrl &space = {}) const
    {
        return Terminal(providerAt(m_cas.address(), space), m_cas.certificate(), policyWith(m_cas.certificate()), m_clock);
    }
    // What the space answers to that session.
    ErrorKind kindAt(const QUrl &root, const QByteArray &cookie) const
    {
        const auto http = *net::Http::create(policyWith(m_cas.certificate()), m_clock);
        net::Message question{"PROPFIND", root, {}, {{"Depth", "1"}, {"Cookie", cookie}}};
        const auto reply = http->send(question);
        if (!QTest::qWaitFor([&] { return reply.isFinished(); }, 10'000))
            return ErrorKind::TimedOut;
        return reply.result() ? ErrorKind::Internal : reply.result().error().kind; // Internal: it answered
    }
    static QByteArray bytesOf(const vault::Secret &secret)
    {
        return QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_space.makeReady(), qPrintable(m_space.problem()));
        servers::CasServices services;
        services.space = m_space.space();
        QVERIFY2(m_cas.start(services, m_space.certificateFolder()), qPrintable(m_cas.problem()));
        QVERIFY2(m_space.startSpace(m_cas.address()), qPrintable(m_space.problem()));
    }

    // Signed in once, the person's document space opens without another word; signed out, its session is
    // worth nothing any more, also in the hands of who copied it.
    void opensTheSpaceAndClosesIt()
    {
        auto kiosk = terminal(m_space.space());
        kiosk.browser.answerWith(Cas::user(), Cas::password());
        kiosk.signIn.begin();
        QCOMPARE(kiosk.signIn.state(), State::AtLogin);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.signIn.state(), State::In, 20'000);
        QCOMPARE(kiosk.signIn.person()->id, Cas::user());
        QVERIFY(kiosk.signIn.space());
        QCOMPARE(kiosk.signIn.space()->root, m_space.space());
        const QByteArray cookie = bytesOf(kiosk.signIn.space()->cookie);
        QVERIFY(cookie.startsWith("MOD_AUTH_CAS_S="));
        QCOMPARE(kindName(kindAt(m_space.space(), cookie)), kindName(ErrorKind::Internal));
        QCOMPARE(kindName(kindAt(m_space.space(), "MOD_AUTH_CAS_S=other")), kindName(ErrorKind::Refused)); // sent to the login

        kiosk.signIn.end();
        QCOMPARE(kiosk.signIn.state(), State::Out);
        QVERIFY(!kiosk.signIn.space() && !kiosk.signIn.person());
        kiosk.browser.load(logoutAddress(kiosk.signIn.provider()));
        QTRY_COMPARE_WITH_TIMEOUT(kindName(kindAt(m_space.space(), cookie)), kindName(ErrorKind::Refused), 10'000);
    }

    // A wrong password signs nobody in; the page of the server says so, and waits.
    void aWrongPasswordSignsNobodyIn()
    {
        auto kiosk = terminal();
        const auto posts = [this] { return m_cas.requests().count("POST /cas/login 200"); };
        const auto before = posts();
        kiosk.browser.answerWith(Cas::user(), QStringLiteral("wrong"));
        kiosk.signIn.begin();
        QTRY_COMPARE_WITH_TIMEOUT(posts(), before + 1, 10'000);
        QCOMPARE(kiosk.signIn.state(), State::AtLogin);
    }

    // A ticket that is handed over too late signs nobody in, and says that it is too late.
    void anExpiredTicketSaysSo()
    {
        Cas hasty; // its tickets are too old at once
        servers::CasServices services;
        services.ticketSeconds = 0;
        QVERIFY2(hasty.start(services), qPrintable(hasty.problem()));
        Terminal kiosk(providerAt(hasty.address()), hasty.certificate(), policyWith(hasty.certificate()), m_clock);
        kiosk.browser.answerWith(Cas::user(), Cas::password());
        kiosk.signIn.begin();
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.signIn.state(), State::Failed, 10'000);
        QCOMPARE(kindName(kiosk.signIn.problem().kind), kindName(ErrorKind::Expired));
        kiosk.signIn.begin(); // and again
        QCOMPARE(kiosk.signIn.state(), State::AtLogin);
    }

    // A ticket is worth one sign-in: who copies it from a screen or a log has nothing.
    void aTicketServesOnce()
    {
        auto first = terminal();
        first.browser.answerWith(Cas::user(), Cas::password());
        first.signIn.begin();
        QTRY_COMPARE_WITH_TIMEOUT(first.signIn.state(), State::In, 10'000);
        auto second = terminal();
        second.signIn.begin();
        second.signIn.take(first.browser.heldTicket());
        QTRY_COMPARE_WITH_TIMEOUT(second.signIn.state(), State::Failed, 10'000);
        QCOMPARE(kindName(second.signIn.problem().kind), kindName(ErrorKind::Expired));
    }

    // A server that is down, a refused proxy, a certificate of nobody, a clock that is wrong, a network that
    // answers in place of the server: each is told from the others.
    void aServerThatIsDownSaysSo()
    {
        auto kiosk = Terminal(providerAt(QUrl(QStringLiteral("https://localhost:%1/cas").arg(servers::freePort()))),
                              m_cas.certificate(), policyWith(m_cas.certificate()), m_clock);
        kiosk.signIn.begin();
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.signIn.state(), State::Failed, 10'000);
        QCOMPARE(kindName(kiosk.signIn.problem().kind), kindName(ErrorKind::Offline));
    }

    void aServerThatGoesDownMeanwhileSaysSo()
    {
        auto kiosk = terminal();
        kiosk.browser.holdTickets();
        kiosk.browser.answerWith(Cas::user(), Cas::password());
        kiosk.signIn.begin();
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk.browser.heldTicket().isEmpty(), 10'000);
        m_cas.stop();
        kiosk.signIn.take(kiosk.browser.heldTicket());
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.signIn.state(), State::Failed, 10'000);
        QCOMPARE(kindName(kiosk.signIn.problem().kind), kindName(ErrorKind::Offline));
        servers::CasServices services;
        services.space = m_space.space();
        QVERIFY2(m_cas.start(services, m_space.certificateFolder()), qPrintable(m_cas.problem()));
    }

    void aRefusingProxySaysSo()
    {
        servers::Tinyproxy proxy;
        QVERIFY2(proxy.start(1), qPrintable(proxy.problem())); // lets through to port 1 alone
        auto policy = policyWith(m_cas.certificate());
        policy.proxy = {net::ProxyChoice::Kind::Given, QStringLiteral("127.0.0.1"), proxy.port()};
        Terminal kiosk(providerAt(m_cas.address()), m_cas.certificate(), policy, m_clock);
        kiosk.signIn.begin();
        kiosk.signIn.take(QUrl(QStringLiteral("https://belvedere.invalid/cas?ticket=ST-1")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.signIn.state(), State::Failed, 10'000);
        QCOMPARE(kindName(kiosk.signIn.problem().kind), kindName(ErrorKind::Proxy));
    }

    void aServerWithoutProofSaysSo()
    {
        servers::Nginx stranger;
        QVERIFY2(stranger.start("location / { return 200 'x'; }"), qPrintable(stranger.problem()));
        Terminal kiosk(providerAt(stranger.address(QStringLiteral("cas"))), m_cas.certificate(), policyWith(m_cas.certificate()), m_clock);
        kiosk.signIn.begin();
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.signIn.state(), State::Failed, 10'000);
        QCOMPARE(kindName(kiosk.signIn.problem().kind), kindName(ErrorKind::Tls));
    }

    void aWrongClockSaysSo_data()
    {
        QTest::addColumn<qint64>("days");
        QTest::newRow("an empty battery") << qint64(-3650);
        QTest::newRow("ahead") << qint64(400);
    }
    void aWrongClockSaysSo()
    {
        QFETCH(qint64, days);
        servers::Nginx stranger; // as every server is for a terminal of which the clock is wrong
        QVERIFY2(stranger.start("location / { return 200 'x'; }"), qPrintable(stranger.problem()));
        const ManualClock clock(QDateTime::currentDateTimeUtc().addDays(days));
        Terminal kiosk(providerAt(stranger.address(QStringLiteral("cas"))), m_cas.certificate(), policyWith(m_cas.certificate()), clock);
        kiosk.signIn.begin();
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.signIn.state(), State::Failed, 10'000);
        QCOMPARE(kindName(kiosk.signIn.problem().kind), kindName(ErrorKind::Clock));
    }

    void aCaptivePortalSaysSo_data()
    {
        QTest::addColumn<QByteArray>("locations");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<int>("kind");
        QTest::newRow("a page, behind a filter that is trusted")
            << QByteArray("location / { default_type text/html; return 200 '<html><body>Bienvenue</body></html>'; }") << true << int(ErrorKind::Portal);
        QTest::newRow("elsewhere, behind a filter that is trusted")
            << QByteArray("location / { return 302 https://portail.example/; }") << true << int(ErrorKind::Portal);
        QTest::newRow("elsewhere, without proof")
            << QByteArray("location / { return 302 https://portail.example/; }") << false << int(ErrorKind::Portal);
    }
    void aCaptivePortalSaysSo()
    {
        QFETCH(QByteArray, locations);
        QFETCH(bool, trusted);
        QFETCH(int, kind);
        servers::Nginx portal;
        QVERIFY2(portal.start(locations), qPrintable(portal.problem()));
        const QString ca = trusted ? portal.certificate() : m_cas.certificate();
        Terminal kiosk(providerAt(portal.address(QStringLiteral("cas"))), ca, policyWith(ca), m_clock);
        kiosk.signIn.begin();
        kiosk.signIn.take(QUrl(QStringLiteral("https://belvedere.invalid/cas?ticket=ST-1")));
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.signIn.state(), State::Failed, 10'000);
        QCOMPARE(kindName(kiosk.signIn.problem().kind), kindName(ErrorKind(kind)));
    }

    // An answer that comes after the visit has ended signs nobody in.
    void nobodyIsSignedInAfterTheEnd()
    {
        auto kiosk = terminal();
        kiosk.browser.holdTickets();
        kiosk.browser.answerWith(Cas::user(), Cas::password());
        kiosk.signIn.begin();
        QTRY_VERIFY_WITH_TIMEOUT(!kiosk.browser.heldTicket().isEmpty(), 10'000);
        const auto validations = [this] { return m_cas.requests().count("GET /cas/p3/serviceValidate 200"); };
        const auto before = validations();
        kiosk.signIn.take(kiosk.browser.heldTicket());
        QCOMPARE(kiosk.signIn.state(), State::Checking);
        kiosk.signIn.end();
        QSignalSpy changed(&kiosk.signIn, &SignIn::changed);
        QTRY_COMPARE_WITH_TIMEOUT(validations(), before + 1, 10'000);
        QVERIFY(!changed.wait(300));
        QCOMPARE(kiosk.signIn.state(), State::Out);
        QVERIFY(!kiosk.signIn.person());
    }
};

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_signin.moc"
