#include <share/shared.h>

#include <QTest>
#include <QUrlQuery>

using namespace belvedere::share;

namespace {

Shared fiche()
{
    return {QStringLiteral("Boulangère / boulanger"), QStringLiteral("Du pain & des gâteaux : à 100 %"), QUrl(QStringLiteral("https://host.example/slug/MET.7?a=1&b=é")), {}, {}, {}};
}

Shared place()
{
    return {QStringLiteral("CIO; de Riom, \\ Nord"), QString(), {}, QStringLiteral("04 73 00 00 00"), QStringLiteral("cio@riom.example"), QStringLiteral("1 rue du Puy, 63200 Riom")};
}

} // namespace

class SharedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ways_data()
    {
        QTest::addColumn<QUrl>("page");
        QTest::addColumn<bool>("open");
        QTest::newRow("none") << QUrl() << false;
        QTest::newRow("https") << QUrl(QStringLiteral("https://host.example/a")) << true;
        QTest::newRow("http") << QUrl(QStringLiteral("http://host.example/a")) << true;
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd")) << false;
        QTest::newRow("script") << QUrl(QStringLiteral("javascript:alert(1)")) << false;
        QTest::newRow("password in it") << QUrl(QStringLiteral("https://me:word@host.example/")) << false;
        QTest::newRow("no host") << QUrl(QStringLiteral("https:///a")) << false;
    }
    // What has no public page goes to no network, and its code is a text.
    void ways()
    {
        QFETCH(QUrl, page);
        QFETCH(bool, open);
        Shared shared = fiche();
        shared.page = page;
        const auto ways = waysOf(shared);
        QCOMPARE(ways.first(), open ? Way::Page : Way::Text);
        for (const Way network : {Way::WhatsApp, Way::Snapchat, Way::Telegram, Way::Facebook, Way::X}) {
            QCOMPARE(ways.contains(network), open);
            QCOMPARE(codeOf(shared, network).isEmpty(), !open);
        }
        QVERIFY(ways.contains(Way::Mail) && ways.contains(Way::Sms));
        QVERIFY(!ways.contains(Way::Contact));
    }

    // Each address says the page and the title, whole, whatever is in them, and nothing else.
    void addressesSayThePage()
    {
        const Shared shared = fiche();
        const auto value = [&](Way way, const char *key) {
            return QUrlQuery(QUrl(codeOf(shared, way), QUrl::StrictMode)).queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
        };
        const QString page = shared.page.toString(QUrl::FullyEncoded);
        QCOMPARE(codeOf(shared, Way::Page), page);
        QCOMPARE(value(Way::WhatsApp, "text"), QString(shared.title + u' ' + page));
        QCOMPARE(value(Way::Snapchat, "attachmentUrl"), page);
        QCOMPARE(value(Way::Telegram, "url"), page);
        QCOMPARE(value(Way::Telegram, "text"), shared.title);
        QCOMPARE(value(Way::Facebook, "u"), page);
        QCOMPARE(value(Way::X, "url"), page);
        QCOMPARE(value(Way::Mail, "subject"), shared.title);
        QVERIFY(value(Way::Mail, "body").contains(shared.text));
        QVERIFY(value(Way::Mail, "body").contains(QStringLiteral("\r\n")));
        QCOMPARE(codeOf(shared, Way::Sms), QString(QStringLiteral("SMSTO::") + shared.title + u'\n' + page));
        for (const Way way : {Way::WhatsApp, Way::Snapchat, Way::Telegram, Way::Facebook, Way::X})
            QVERIFY(!codeOf(shared, way).contains(QStringLiteral("gâteaux")) && codeOf(shared, way).startsWith(QStringLiteral("https://")));
    }

    // Who can be reached goes into the contacts: a vCard in which nothing breaks out of its field.
    void peopleAreContacts()
    {
        QCOMPARE(codeOf(place(), Way::Contact),
                 QStringLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nN:CIO\\; de Riom\\, \\\\ Nord;;;;\r\nFN:CIO\\; de Riom\\, \\\\ Nord\r\nORG:CIO\\; de Riom\\, \\\\ Nord\r\n"
                                "TEL;TYPE=WORK,VOICE:04 73 00 00 00\r\nEMAIL:cio@riom.example\r\nADR;TYPE=WORK:;;1 rue du Puy\\, 63200 Riom;;;;\r\nEND:VCARD"));
    }

    void longTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ASCII") << QString(5000, u'a');
        QTest::newRow("accents") << QString(5000, u'é');
        QTest::newRow("pictures") << QStringLiteral("😀").repeated(2000);
        QTest::newRow("lines") << QStringLiteral("a\n").repeated(2000);
    }
    // A long text is cut where a phone still reads the code, between two letters.
    void longTexts()
    {
        QFETCH(QString, text);
        Shared shared = fiche();
        shared.page.clear();
        shared.text = text;
        for (const Way way : {Way::Text, Way::Mail, Way::Sms}) {
            const QString code = codeOf(shared, way);
            const qsizetype bytes = code.toUtf8().size();
            QVERIFY2(bytes <= mostCode && bytes > mostCode - 40, qPrintable(QString::number(bytes)));
            const QString shown = QUrl::fromPercentEncoding(code.toUtf8());
            QVERIFY(shown.endsWith(u'…') && shown.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(SharedTest)
#include "tst_shared.moc"
