#include <identity/loginflow.h>
#include <identity/spacecookie.h>

#include <servers/nextcloud.h>

#include <QFile>
#include <QTest>

using namespace belvedere;
using namespace belvedere::identity;
using State = LoginFlow::State;

class LoginFlowTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = 20'000;
    servers::Nextcloud m_cloud;
    struct SkippingClock : SystemClock {
        qint64 elapsed() const override { return SystemClock::elapsed() + skipped; }
        qint64 skipped = 0;
    } m_clock;
    std::unique_ptr<net::Http> m_http;

    void useHttp(const QString &caFile)
    {
        Settings settings;
        settings.proxy = QStringLiteral("none");
        settings.caFile = caFile;
        net::HttpPolicy policy = net::httpPolicy(settings);
        policy.mostAttempts = 1;
        m_http = *net::Http::create(policy, m_clock);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cloud.start(), qPrintable(m_cloud.problem()));
        useHttp(m_cloud.certificate());
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::newRow("host") << QStringLiteral(" cloud.example.org ") << QStringLiteral("https://cloud.example.org");
        QTest::newRow("folder") << QStringLiteral("example.org/nextcloud/") << QStringLiteral("https://example.org/nextcloud");
        QTest::newRow("port") << QStringLiteral("example.org:8443") << QStringLiteral("https://example.org:8443");
        QTest::newRow("from a browser") << QStringLiteral("https://example.org/nc/index.php/apps/files/") << QStringLiteral("https://example.org/nc");
        QTest::newRow("pretty address") << QStringLiteral("https://example.org/apps/files/") << QStringLiteral("https://example.org");
        QTest::newRow("in clear") << QStringLiteral("http://example.org") << QString();
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
        QTest::newRow("script") << QStringLiteral("javascript://x/%0aalert(1)") << QString();
        QTest::newRow("password") << QStringLiteral("me:word@example.org") << QString();
        QTest::newRow("question") << QStringLiteral("example.org/?a=b") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << QStringLiteral("my cloud at home") << QString();
    }
    // A server is named as people name it, by https alone.
    void addresses()
    {
        QFETCH(QString, typed);
        const auto address = cloudAddress(typed);
        QTEST(address ? address->toString() : QString(), "address");
    }

    // From the code to the open space: the password is of this visit, and goes with it.
    void thePhoneOpensTheSpace()
    {
        LoginFlow flow(*m_http, m_clock);
        flow.begin(*cloudAddress(m_cloud.address().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Waiting, patience);
        QVERIFY(flow.loginPage().toString().endsWith(QStringLiteral("/flow/abc")));
        QVERIFY(flow.secondsLeft() > 1100 && flow.secondsLeft() <= LoginFlow::patienceSeconds);
        QTRY_VERIFY_WITH_TIMEOUT(m_cloud.polled() > 0, patience);
        QCOMPARE(flow.state(), State::Waiting); // 404: not yet
        m_cloud.allow();
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::In, patience);
        const auto access = flow.space();
        QVERIFY(access && isPassword(access->cookie));
        QCOMPARE(access->root.path(), QStringLiteral("/remote.php/dav/files/marie/"));
        net::Dav dav(*m_http, access->root, [access] { return accessField(access->cookie); });
        const auto list = dav.list(QString(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(list.isFinished(), patience);
        QVERIFY2(list.result().has_value(), list.result() ? "" : qPrintable(list.result().error().text()));
        QCOMPARE(flow.farewell().path(), QStringLiteral("/ocs/v2.php/core/apppassword"));
        flow.end();
        QVERIFY(!flow.space());
    }

    // A line that is down while the person is at their phone is no end.
    void aLineThatIsDownIsNoEnd()
    {
        LoginFlow flow(*m_http, m_clock);
        flow.begin(*cloudAddress(m_cloud.address().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Waiting, patience);
        m_cloud.stop();
        const int before = m_cloud.polled();
        (void)QTest::qWaitFor([] { return false; }, LoginFlow::pollMs + 500); // an attempt that fails
        QCOMPARE(flow.state(), State::Waiting);
        QVERIFY(m_cloud.startAgain());
        m_cloud.allow();
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::In, patience);
        QVERIFY(m_cloud.polled() > before);
    }

    // Nobody comes: it is over after its time, and says so.
    void nobodyComes()
    {
        LoginFlow flow(*m_http, m_clock);
        flow.begin(*cloudAddress(m_cloud.address().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Waiting, patience);
        m_clock.skipped += LoginFlow::patienceSeconds * 1000LL;
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Failed, patience);
        QCOMPARE(flow.problem().kind, ErrorKind::Expired);
    }

    // A code that leads to another site is not shown.
    void aCodeThatLeadsElsewhereIsRefused()
    {
        m_cloud.loginHost = QStringLiteral("evil.example");
        LoginFlow flow(*m_http, m_clock);
        flow.begin(*cloudAddress(m_cloud.address().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Failed, patience);
        QCOMPARE(flow.problem().kind, ErrorKind::Refused);
        QVERIFY(flow.loginPage().host() != QStringLiteral("evil.example") || flow.state() == State::Failed);
        m_cloud.loginHost.clear();
    }

    // A server that is no Nextcloud, one that is not there, and one that cannot prove who it is.
    void otherServersAreTold()
    {
        LoginFlow flow(*m_http, m_clock);
        const QUrl other(m_cloud.address().toString() + QStringLiteral("nothing"));
        flow.begin(*cloudAddress(other.toString()));
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Failed, patience);
        QCOMPARE(flow.problem().kind, ErrorKind::Http);
        flow.begin(*cloudAddress(QStringLiteral("localhost:9")));
        QTRY_COMPARE_WITH_TIMEOUT(flow.state(), State::Failed, patience);
        QCOMPARE(flow.problem().kind, ErrorKind::Offline);
        useHttp({});
        LoginFlow unproved(*m_http, m_clock);
        unproved.begin(*cloudAddress(m_cloud.address().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(unproved.state(), State::Failed, patience);
        QCOMPARE(unproved.problem().kind, ErrorKind::Tls);
        useHttp(m_cloud.certificate());
    }
};

QTEST_GUILESS_MAIN(LoginFlowTest)
#include "tst_loginflow.moc"
