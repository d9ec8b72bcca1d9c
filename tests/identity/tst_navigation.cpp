// Where the view of a sign-in may go.
#include <identity/navigation.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::identity;

Q_DECLARE_METATYPE(belvedere::identity::Verdict)

namespace {

IdentityProvider folios()
{
    Settings settings;
    settings.identities = {{QStringLiteral("Folios"), QStringLiteral("https://cas.example.org/cas/"),
                            QStringLiteral("https://belvedere.invalid/cas"),
                            {QStringLiteral("login.example.org"), QStringLiteral("*.ac.example"), QStringLiteral("old.example:8443")},
                            QStringLiteral("https://space.example.org/documents")}};
    return providersOf(settings).first();
}

} // namespace

class NavigationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The view of a sign-in goes to the sites of the list alone, and never to the terminal's own address.
    void theViewStaysOnTheList_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("mainFrame");
        QTest::addColumn<Verdict>("verdict");
        const auto add = [](const char *what, const char *address, Verdict verdict, bool mainFrame = true) {
            QTest::newRow(what) << QString::fromUtf8(address) << mainFrame << verdict;
        };
        add("login", "https://cas.example.org/cas/login?service=x", Verdict::Load);
        add("listed host", "https://login.example.org/a", Verdict::Load);
        add("listed domain", "https://a.b.ac.example/", Verdict::Load);
        add("listed port", "https://old.example:8443/", Verdict::Load);
        add("other port", "https://login.example.org:444/", Verdict::Elsewhere);
        add("the domain's own name", "https://ac.example/", Verdict::Elsewhere);
        add("a name that ends alike", "https://evilac.example/", Verdict::Elsewhere);
        add("a name that begins alike", "https://cas.example.org.evil.example/", Verdict::Elsewhere);
        add("user in the address", "https://cas.example.org@evil.example/", Verdict::Elsewhere);
        add("user before a listed host", "https://me:word@cas.example.org/", Verdict::Elsewhere);
        add("without TLS", "http://cas.example.org/cas/login", Verdict::Refuse);
        for (const char *address : {"file:///etc/passwd", "view-source:https://cas.example.org/", "about:blank", "chrome://version",
                                    "qrc:/x", "data:text/html,x", "blob:https://cas.example.org/1", "javascript:alert(1)",
                                    "mailto:a@b.c", "tel:112", "fiche:x", "ftp://cas.example.org/", "smb://h/x", "https:///x", ""})
            add(address, address, Verdict::Refuse);
        add("empty frame", "about:blank", Verdict::Load, false);
        add("frame of its own text", "about:srcdoc", Verdict::Load, false);
        add("frame of data", "data:text/html,x", Verdict::Refuse, false);
        add("frame from elsewhere", "https://evil.example/", Verdict::Elsewhere, false);
        add("ticket", "https://belvedere.invalid/cas?ticket=ST-1-aB.c_~", Verdict::Ticket);
        add("ticket in a frame", "https://belvedere.invalid/cas?ticket=ST-1", Verdict::Elsewhere, false);
        add("no ticket", "https://belvedere.invalid/cas", Verdict::Elsewhere);
        add("two tickets", "https://belvedere.invalid/cas?ticket=ST-1&ticket=ST-2", Verdict::Elsewhere);
        add("ticket of a proxy", "https://belvedere.invalid/cas?ticket=PT-1", Verdict::Elsewhere);
        add("ticket with more behind it", "https://belvedere.invalid/cas?ticket=ST-1%26service%3Dx", Verdict::Elsewhere);
        add("ticket for another path", "https://belvedere.invalid/cas/b?ticket=ST-1", Verdict::Elsewhere);
        add("ticket for another port", "https://belvedere.invalid:8443/cas?ticket=ST-1", Verdict::Elsewhere);
        add("ticket without TLS", "http://belvedere.invalid/cas?ticket=ST-1", Verdict::Refuse);
        QTest::newRow("endless ticket") << QStringLiteral("https://belvedere.invalid/cas?ticket=ST-") + QString(600, u'a') << true << Verdict::Elsewhere;
        QTest::newRow("endless address") << QStringLiteral("https://cas.example.org/?") + QString(9000, u'a') << true << Verdict::Refuse;
    }
    void theViewStaysOnTheList()
    {
        QFETCH(QString, address);
        QFETCH(bool, mainFrame);
        QFETCH(Verdict, verdict);
        const auto provider = folios();
        QCOMPARE(judge(provider, provider.service, QUrl(address), mainFrame), verdict);
    }

    // A ticket that nobody waits for is none; that of the space is one once it is waited for.
    void aTicketIsCaughtForWhatItIsAskedFor()
    {
        const auto provider = folios();
        const QUrl ofSpace(QStringLiteral("https://space.example.org/documents/?ticket=ST-9"));
        QCOMPARE(judge(provider, {}, QUrl(QStringLiteral("https://belvedere.invalid/cas?ticket=ST-1")), true), Verdict::Elsewhere);
        QCOMPARE(judge(provider, provider.service, ofSpace, true), Verdict::Elsewhere);
        QCOMPARE(judge(provider, provider.space, ofSpace, true), Verdict::Ticket);
        QCOMPARE(ticketIn(ofSpace, provider.space).value_or(QByteArray()), QByteArray("ST-9"));
    }

    // What is put into an address of CAS stays one field of it.
    void addressesAreThoseOfTheProtocol()
    {
        const auto provider = folios();
        QCOMPARE(loginAddress(provider, provider.space).toEncoded(),
                 QByteArray("https://cas.example.org/cas/login?service=https%3A%2F%2Fspace.example.org%2Fdocuments%2F"));
        QCOMPARE(validationAddress(provider, "ST-1&x=2").toEncoded(),
                 QByteArray("https://cas.example.org/cas/p3/serviceValidate?service=https%3A%2F%2Fbelvedere.invalid%2Fcas&ticket=ST-1%26x%3D2"));
        QCOMPARE(logoutAddress(provider).toEncoded(), QByteArray("https://cas.example.org/cas/logout"));
    }
};

QTEST_GUILESS_MAIN(NavigationTest)
#include "tst_navigation.moc"
