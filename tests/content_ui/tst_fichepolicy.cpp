#include <content/ui/fichepolicy.h>

#include <QTest>
#include <QUrl>

using namespace belvedere::content::ui;

class FichePolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("id"); // empty: no fiche
        const auto row = [](const QString &address, const QString &id = {}) {
            QTest::newRow(qPrintable(address.left(60))) << address << id;
        };
        row(QStringLiteral("fiche://pack/MET.1"), QStringLiteral("MET.1"));
        row(QStringLiteral("FICHE://PACK/MET.1-2"), QStringLiteral("MET.1-2"));
        row(QStringLiteral("fiche://pack/a_b"), QStringLiteral("a_b"));
        row(QStringLiteral("fiche://pack/-"), QStringLiteral("-"));
        row(QStringLiteral("fiche://pack/") + QString(64, u'x'), QString(64, u'x'));
        row(QStringLiteral("fiche://pack/") + QString(65, u'x'));
        for (const char *refused :
             {"", "fiche://pack/", "fiche://pack//MET.1", "fiche:MET.1", "fiche:/MET.1", "fiche://MET.1", "fiche://host/MET.1", "fiche:///etc/passwd", "fiche:///MET.1",
              "fiche://pack/../MET.1", "fiche://pack/MET.1/..", "fiche://pack/MET.1/", "fiche://pack/MET.1?", "fiche://pack/MET.1?q=1", "fiche://pack/MET.1#",
              "fiche://pack/MET.1#a", "fiche://user@pack/MET.1", "fiche://pack:80/MET.1", "fiche://pack.example.org/MET.1", "fiche://pack/MET.1%00", "fiche://pack/MET%2E1%2F", "fiche://pack/%4DET.1x%20", "fiche://pack/MET 1",
              "fiche://pack/métier", "fiche://pack/MET.1\n", "fiche://pack/fiche:MET.1", "fiche://pack/<script>", "fiche://pack/javascript:x()",
              "fiches:MET.1", "xfiche://pack/MET.1", "MET.1",
              // The list of ways out of a kiosk.
              "file:///etc/passwd", "file:/etc/passwd", "view-source:fiche://pack/MET.1", "view-source:http://example.org",
              "about:blank", "about:srcdoc", "about:config", "chrome://version", "chrome-devtools://devtools", "devtools://devtools",
              "qrc:/x", "qrc:///x", "data:text/html,<script>x()</script>", "blob:fiche://pack/MET.1", "blob:null/1",
              "javascript:alert(1)", "JavaScript:alert(1)", "vbscript:x", "mailto:a@example.org", "tel:15", "sms:15", "geo:0,0",
              "ftp://example.org", "smb://example.org", "ssh://example.org", "http://example.org", "https://example.org",
              "http://127.0.0.1", "http://localhost:9222", "ws://example.org", "wss://example.org", "intent:x", "blob:",
              "filesystem:fiche://pack/MET.1", "chrome-extension://a/b", "externalfile:x", "//example.org", "\\\\example.org\\a"})
            row(QString::fromUtf8(refused));
    }
    // Only `fiche://pack/ID` is a fiche: no path, no query, no other host, no other scheme. What is none is never
    // requested nor opened, in any frame, whoever asks.
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, id);
        const QUrl url(address);
        QCOMPARE(ficheId(url).value_or(QString()), id);
        QCOMPARE(mayRequest(url), !id.isEmpty());
        if (!id.isEmpty())
            return;
        for (const QUrl &asked : {QUrl(), url, ficheUrl(QStringLiteral("MET.1"))}) {
            QVERIFY(decideNavigation(url, asked, true) == Navigation::Refuse);
            QVERIFY(decideNavigation(url, asked, false) == Navigation::Refuse);
        }
    }

    // The page that the browser asked for is loaded; a link to another métier is handed over; our empty
    // page is no target of a link; nothing opens in an inner frame.
    void navigations()
    {
        const QUrl one = ficheUrl(QStringLiteral("MET.1"));
        const QUrl two = ficheUrl(QStringLiteral("MET.2"));
        const QUrl blank = ficheUrl(blankFiche());
        QVERIFY(decideNavigation(one, one, true) == Navigation::Load);
        QVERIFY(decideNavigation(blank, blank, true) == Navigation::Load);
        QVERIFY(decideNavigation(two, one, true) == Navigation::OpenMetier);
        QVERIFY(decideNavigation(two, {}, true) == Navigation::OpenMetier);
        QVERIFY(decideNavigation(blank, one, true) == Navigation::Refuse);
        QVERIFY(decideNavigation(one, one, false) == Navigation::Refuse);
        QVERIFY(decideNavigation(two, one, false) == Navigation::Refuse);
    }

    // The address made of an id is read back as that id.
    void addressesRoundTrip()
    {
        for (const QString &id : {QStringLiteral("MET.1"), QStringLiteral("MET.1-2"), blankFiche(), QString(64, u'x')})
            QCOMPARE(ficheId(ficheUrl(id)).value_or(QString()), id);
        for (const QString &id : {QString(), QStringLiteral("a/b"), QStringLiteral("a?b"), QStringLiteral("a#b"), QStringLiteral("é")})
            QVERIFY(!ficheId(ficheUrl(id)));
    }
};

QTEST_GUILESS_MAIN(FichePolicyTest)
#include "tst_fichepolicy.moc"
