// What CAS servers say of a ticket, the hostile ones too.
#include <identity/response.h>
#include <identity/spacecookie.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::identity;

namespace {

const QByteArray ns = " xmlns:cas='http://www.yale.edu/tp/cas'";

QByteArray success(const QByteArray &inside)
{
    return "<cas:serviceResponse" + ns + "><cas:authenticationSuccess>" + inside + "</cas:authenticationSuccess></cas:serviceResponse>";
}

QByteArray refusal(const QByteArray &code)
{
    return "<cas:serviceResponse" + ns + "><cas:authenticationFailure code='" + code + "'>words</cas:authenticationFailure></cas:serviceResponse>";
}

net::Reply given(const QList<QByteArray> &cookies, const QString &location = QStringLiteral("https://space.example/documents/"))
{
    net::Reply reply;
    reply.status = 302;
    reply.location = QUrl(location);
    reply.cookies = cookies;
    return reply;
}

QByteArray bytesOf(const vault::Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
}

} // namespace

class ResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Who signed in is read from any prefix, with a name to greet them by where the server gives one.
    void readsThePerson()
    {
        const auto plain = readResponse("<?xml version='1.0'?>\n" + success("\n<cas:user>camille</cas:user>\n"));
        QVERIFY2(plain.has_value(), plain ? "" : qPrintable(plain.error().text()));
        QCOMPARE(plain->id, QStringLiteral("camille"));
        QCOMPARE(plain->name, QStringLiteral("camille"));
        const auto named = readResponse(success(
            "<cas:user>0631234X$42</cas:user><cas:attributes><cas:mail>a@b.c</cas:mail><cas:displayName>Zoé É. 😀</cas:displayName>"
            "<cas:more><cas:user>other</cas:user></cas:more></cas:attributes><cas:attribute name='x' value='y'/>"));
        QVERIFY(named.has_value());
        QCOMPARE(named->id, QStringLiteral("0631234X$42"));
        QCOMPARE(named->name, QStringLiteral("Zoé É. 😀"));
        const auto other = readResponse("<r:serviceResponse xmlns:r='http://www.yale.edu/tp/cas'><r:authenticationSuccess>"
                                        "<r:user>sam</r:user></r:authenticationSuccess></r:serviceResponse>");
        QCOMPARE(other.value_or(Person()).id, QStringLiteral("sam"));
    }

    // Every answer that is no success has its own kind; none of them signs anybody in.
    void nothingElseSignsIn_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto add = [](const char *what, const QByteArray &body, ErrorKind kind) { QTest::newRow(what) << body << int(kind); };
        add("expired", refusal("INVALID_TICKET"), ErrorKind::Expired);
        add("ticket of a proxy", refusal("INVALID_TICKET_SPEC"), ErrorKind::Expired);
        add("unknown terminal", refusal("INVALID_SERVICE"), ErrorKind::Refused);
        add("server failed", refusal("INTERNAL_ERROR"), ErrorKind::Unavailable);
        add("another reason", refusal("WHATEVER"), ErrorKind::Malformed);
        add("captive portal", "\n <!DOCTYPE html><html><body>Wi-Fi</body></html>", ErrorKind::Portal);
        add("old captive portal", "<!-- hello --><HTML><BODY>", ErrorKind::Portal);
        add("empty", "", ErrorKind::Malformed);
        add("no XML", "yes\ncamille\n", ErrorKind::Malformed);
        add("no namespace", "<serviceResponse><authenticationSuccess><user>a</user></authenticationSuccess></serviceResponse>", ErrorKind::Malformed);
        add("another namespace", success("<cas:user>a</cas:user>").replace("yale.edu", "evil.example"), ErrorKind::Malformed);
        add("no user", success("<cas:attributes><cas:user>a</cas:user></cas:attributes>"), ErrorKind::Malformed);
        add("empty user", success("<cas:user> </cas:user>"), ErrorKind::Malformed);
        add("two users", success("<cas:user>a</cas:user><cas:user>b</cas:user>"), ErrorKind::Malformed);
        add("markup in the user", success("<cas:user>a<b/>c</cas:user>"), ErrorKind::Malformed);
        add("line in the user", success("<cas:user>a&#10;b</cas:user>"), ErrorKind::Malformed);
        add("endless user", success("<cas:user>" + QByteArray(300, 'a') + "</cas:user>"), ErrorKind::Malformed);
        add("cut", success("<cas:user>camille</cas:user>").chopped(30), ErrorKind::Malformed);
        add("more behind it", success("<cas:user>camille</cas:user>") + "<x>", ErrorKind::Malformed);
        add("very deep", success("<cas:user>a</cas:user>" + QByteArray("<a>").repeated(2000) + QByteArray("</a>").repeated(2000)), ErrorKind::Malformed);
        add("too long", success("<cas:user>a</cas:user>" + QByteArray(70'000, ' ')), ErrorKind::Malformed);
        add("entities that grow", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>" + success("<cas:user>&b;</cas:user>"), ErrorKind::Malformed);
        add("file by an entity", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + success("<cas:user>&a;</cas:user>"), ErrorKind::Malformed);
    }
    void nothingElseSignsIn()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const auto read = readResponse(body);
        QVERIFY(!read.has_value());
        QCOMPARE(kindName(read.error().kind), kindName(ErrorKind(kind)));
        QVERIFY2(!read.error().text().contains(QStringLiteral("camille")), "the error names the person");
    }

    // The session of a space is what the answer to the ticket sets, and nothing that breaks a field of HTTP.
    void takesTheSessionOfTheSpace()
    {
        const QUrl root(QStringLiteral("https://space.example/documents/"));
        const auto one = sessionCookie(given({"MOD_AUTH_CAS_S=abc123;Secure;Path=/documents/; HttpOnly", "old=x; Max-Age=0", "odd", "b=\"q\""}), root);
        QVERIFY(one.has_value());
        QCOMPARE(bytesOf(*one), QByteArray("MOD_AUTH_CAS_S=abc123"));
        QCOMPARE(bytesOf(*sessionCookie(given({"a=1", "b=2; Path=/"}), root)), QByteArray("a=1; b=2"));
        QCOMPARE(sessionCookie(given({}), root).error().kind, ErrorKind::Http);
        QCOMPARE(sessionCookie(given({"a=1"}, QStringLiteral("https://portal.example/")), root).error().kind, ErrorKind::Portal);
    }
};

QTEST_GUILESS_MAIN(ResponseTest)
#include "tst_response.moc"
