// The cookies of a CAS server that end its session.
#include <identity/sessioncookies.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::identity;

namespace {

QNetworkCookie cookieOf(const QByteArray &name, const QByteArray &value, const QString &domain, const QString &path)
{
    QNetworkCookie cookie(name, value);
    cookie.setDomain(domain);
    cookie.setPath(path);
    return cookie;
}

} // namespace

class SessionCookiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // To its host or to those below its domain, to its path and below (RFC 6265, 5.1.3 and 5.1.4).
    void goesWhereABrowserSendsIt_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("goes");
        const auto row = [](const char *name, const char *domain, const char *path, bool goes) {
            QTest::newRow(name) << QString::fromLatin1(domain) << QString::fromLatin1(path) << goes;
        };
        row("its host", "cas.example.org", "/", true);
        row("its path", "cas.example.org", "/cas/", true);
        row("its path, no slash", "cas.example.org", "/cas", true);
        row("the very address", "cas.example.org", "/cas/logout", true);
        row("its domain", ".example.org", "/cas", true);
        row("the domain itself", ".cas.example.org", "/", true);
        row("no path", "cas.example.org", "", true);
        row("another host", "www.example.org", "/", false);
        row("the host of a domain", "example.org", "/", false);
        row("another domain", ".ample.org", "/", false);
        row("another path", "cas.example.org", "/ca", false);
        row("below", "cas.example.org", "/cas/logout/now", false);
    }
    void goesWhereABrowserSendsIt()
    {
        QFETCH(QString, domain);
        QFETCH(QString, path);
        QFETCH(bool, goes);
        SessionCookies cookies;
        cookies.add(cookieOf("TGC", "old", domain, path));
        cookies.add(cookieOf("TGC", "TGT-1", domain, path)); // in its place
        const vault::Secret field = cookies.fieldFor(QUrl(QStringLiteral("https://cas.example.org/cas/logout")));
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(field.data()), static_cast<qsizetype>(field.size())), goes ? QByteArray("TGC=TGT-1") : QByteArray());
        cookies.remove(cookieOf("TGC", {}, domain, path));
        QVERIFY(cookies.fieldFor(QUrl(QStringLiteral("https://cas.example.org/cas/logout"))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionCookiesTest)
#include "tst_sessioncookies.moc"
