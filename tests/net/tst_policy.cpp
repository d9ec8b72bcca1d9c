#include <net/policy.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::net;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreHttps_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("loopback"); // whether http to this machine is allowed
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << QStringLiteral("https://content.example/region") << false << true;
        QTest::newRow("http") << QStringLiteral("http://content.example/region") << true << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << true << false;
        QTest::newRow("ftp") << QStringLiteral("ftp://content.example/x") << true << false;
        QTest::newRow("a password in it") << QStringLiteral("https://me:secret@content.example/") << false << false;
        QTest::newRow("no host") << QStringLiteral("https:///x") << false << false;
        QTest::newRow("nothing") << QString() << true << false;
        QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8000/x") << true << true;
        QTest::newRow("this machine, not allowed") << QStringLiteral("http://127.0.0.1:8000/x") << false << false;
        QTest::newRow("a name that begins like it") << QStringLiteral("http://localhost.evil.example/") << true << false;
    }
    // Only https, without a user or a password in the address; http to this very machine where a test asks.
    void addressesAreHttps()
    {
        QFETCH(QString, address);
        QFETCH(bool, loopback);
        QFETCH(bool, allowed);
        HttpPolicy policy;
        policy.loopbackHttp = loopback;
        const Status checked = checkAddress(QUrl(address), policy);
        QCOMPARE(checked.has_value(), allowed);
        if (!allowed)
            QVERIFY(!checked.error().text().contains(QStringLiteral("secret")));
    }

    void redirectionsStayAtHome_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("another path") << QStringLiteral("https://a.example/x") << QStringLiteral("https://a.example/y") << true;
        QTest::newRow("another host") << QStringLiteral("https://a.example/x") << QStringLiteral("https://b.example/x") << false;
        QTest::newRow("a host below it") << QStringLiteral("https://a.example/x") << QStringLiteral("https://www.a.example/x") << false;
        QTest::newRow("down to http") << QStringLiteral("https://a.example/x") << QStringLiteral("http://a.example/x") << false;
        QTest::newRow("down to http at home") << QStringLiteral("https://localhost/x") << QStringLiteral("http://localhost/x") << false;
        QTest::newRow("a captive portal") << QStringLiteral("https://a.example/x") << QStringLiteral("http://portal.lan/login") << false;
        QTest::newRow("up to https") << QStringLiteral("http://localhost/x") << QStringLiteral("https://localhost/x") << true;
    }
    // A redirection is followed on the same host alone, and never from https down to http.
    void redirectionsStayAtHome()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, allowed);
        HttpPolicy policy;
        policy.loopbackHttp = true;
        QCOMPARE(checkRedirect(QUrl(from), QUrl(to), policy).has_value(), allowed);
    }

    // Pauses double up to a bound, and chance takes away a half at most: a thousand terminals spread out.
    void pausesGrow()
    {
        HttpPolicy policy;
        policy.firstPauseMs = 2000;
        policy.longestPauseMs = 10'000;
        QCOMPARE(pauseBefore(2, 0, policy), 2000);
        QCOMPARE(pauseBefore(3, 0, policy), 4000);
        QCOMPARE(pauseBefore(4, 0, policy), 8000);
        QCOMPARE(pauseBefore(5, 0, policy), 10'000);
        QCOMPARE(pauseBefore(500, 0, policy), 10'000);
        QCOMPARE(pauseBefore(3, 1, policy), 2000);
        QCOMPARE(pauseBefore(3, 0.5, policy), 3000);
    }

    // What may pass by itself is tried again, what somebody must change is not.
    void onlyPassingFaultsAreTriedAgain()
    {
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::TimedOut, ErrorKind::Interrupted, ErrorKind::Unavailable})
            QVERIFY2(worthAnotherTry(kind), qPrintable(kindName(kind)));
        for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Proxy, ErrorKind::Tls, ErrorKind::Http, ErrorKind::Refused,
                                     ErrorKind::DiskFull, ErrorKind::TooMany, ErrorKind::Cancelled, ErrorKind::Tampered})
            QVERIFY2(!worthAnotherTry(kind), qPrintable(kindName(kind)));
    }

    // The proxy of the settings: none, the system's, or a given one with its name and password.
    void proxyComesFromTheSettings()
    {
        Settings settings;
        QCOMPARE(httpPolicy(settings).proxy.kind, ProxyChoice::Kind::System);
        settings.proxy = QStringLiteral("none");
        QCOMPARE(httpPolicy(settings).proxy.kind, ProxyChoice::Kind::None);
        settings.proxy = QStringLiteral("http://proxy.lycee.lan:3128");
        settings.proxyUser = QStringLiteral("kiosk");
        settings.proxyPassword = QStringLiteral("word");
        const ProxyChoice proxy = httpPolicy(settings).proxy;
        QCOMPARE(proxy.kind, ProxyChoice::Kind::Given);
        QCOMPARE(proxy.host, QStringLiteral("proxy.lycee.lan"));
        QCOMPARE(proxy.port, 3128);
        QCOMPARE(proxy.user, QStringLiteral("kiosk"));
        QCOMPARE(proxy.password, QStringLiteral("word"));
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
