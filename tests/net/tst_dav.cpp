// WebDAV: listings of any shape, and a real Apache.
#include "lines.h"

#include <net/dav.h>
#include <servers/apache.h>
#include <servers/badline.h>
#include <servers/scripted.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::net;
using namespace lines;

namespace {

QByteArray response(const QByteArray &href, const QByteArray &properties, const QByteArray &status = "200 OK")
{
    return "<D:response><D:href>" + href + "</D:href><D:propstat><D:prop>" + properties + "</D:prop><D:status>HTTP/1.1 " + status
           + "</D:status></D:propstat></D:response>";
}

QByteArray multistatus(const QByteArray &responses)
{
    return "<?xml version=\"1.0\"?><D:multistatus xmlns:D=\"DAV:\">" + responses + "</D:multistatus>";
}

const QUrl folder(QStringLiteral("https://space.example/dav/Belv%C3%A9d%C3%A8re/"));

} // namespace

class DavTest : public QObject
{
    Q_OBJECT
    SystemClock m_clock;

private Q_SLOTS:
    // What a server says of a folder and of what is in it, whatever way it writes the addresses.
    void listingIsRead()
    {
        const auto read = readMultistatus(multistatus(
            response("/dav/Belv%c3%a9d%c3%a8re/", "<D:resourcetype><D:collection/></D:resourcetype><D:quota-available-bytes>12</D:quota-available-bytes>")
            + response("https://space.example/dav/Belv%C3%A9d%C3%A8re/A%2525b.html",
                       "<D:getetag>\"x\"</D:getetag><D:getcontentlength>5</D:getcontentlength><D:getcontenttype>text/html</D:getcontenttype>"
                       "<D:getlastmodified>Sat, 28 Nov 2026 18:13:09 GMT</D:getlastmodified><D:resourcetype/>")
            + response("/dav/Belv%C3%A9d%C3%A8re/sub", "<D:resourcetype><D:collection/></D:resourcetype>")), folder);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->size(), 3);
        QCOMPARE(read->at(0).name, QString());
        QCOMPARE(read->at(0).roomLeft, 12);
        const DavEntry file = read->at(1);
        QCOMPARE(file.name, QStringLiteral("A%25b.html"));
        QCOMPARE(file.etag, QByteArray("\"x\""));
        QCOMPARE(file.length, 5);
        QCOMPARE(file.type, QByteArray("text/html"));
        QCOMPARE(file.modified, QDateTime(QDate(2026, 11, 28), QTime(18, 13, 9), Qt::UTC));
        QVERIFY(!file.folder && read->at(2).folder);
    }

    // What is elsewhere, deeper, or of another host is left out; a property of another status than 200 says nothing.
    void whatIsElsewhereIsLeftOut()
    {
        const auto read = readMultistatus(multistatus(
            response("/dav/other.html", "<D:resourcetype/>") + response("/dav/Belv%C3%A9d%C3%A8re/a/b", "<D:resourcetype/>")
            + response("https://evil.example/dav/Belv%C3%A9d%C3%A8re/a", "<D:resourcetype/>")
            + response("/dav/Belv%C3%A9d%C3%A8re/..%2F..%2Fx", "<D:resourcetype/>") + response("/dav/Belv%C3%A9d%C3%A8re/%2E%2E", "<D:resourcetype/>")
            + response("/dav/Belv%C3%A9d%C3%A8re/a", "<D:getetag>\"x\"</D:getetag>", "404 Not Found")), folder);
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->at(0).name, QStringLiteral("a"));
        QVERIFY(read->at(0).etag.isEmpty());
    }

    void wrongListingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html><body/></html>");
        QTest::newRow("cut") << multistatus(response("/a", "")).chopped(9);
        QTest::newRow("a document type") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><D:multistatus xmlns:D=\"DAV:\"/>");
        QTest::newRow("an entity") << multistatus("&b;");
        QTest::newRow("two roots") << QByteArray(multistatus({}) + "<a/>");
    }
    void wrongListingsAreRefused()
    {
        QFETCH(QByteArray, xml);
        const auto read = readMultistatus(xml, folder);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Malformed);
    }

    void answersHaveTheirKind_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("401") << QByteArray("401 Unauthorized") << ErrorKind::SignedOut;
        QTest::newRow("403") << QByteArray("403 Forbidden") << ErrorKind::SignedOut;
        QTest::newRow("302") << QByteArray("302 Found") << ErrorKind::SignedOut;
        QTest::newRow("404") << QByteArray("404 Not Found") << ErrorKind::NotFound;
        QTest::newRow("405") << QByteArray("405 Not Allowed") << ErrorKind::Http;
        QTest::newRow("409") << QByteArray("409 Conflict") << ErrorKind::NotFound;
        QTest::newRow("412") << QByteArray("412 Precondition Failed") << ErrorKind::Refused;
        QTest::newRow("413") << QByteArray("413 Too Large") << ErrorKind::TooMany;
        QTest::newRow("423") << QByteArray("423 Locked") << ErrorKind::Unavailable;
        QTest::newRow("500") << QByteArray("500 Oops") << ErrorKind::Unavailable;
        QTest::newRow("507") << QByteArray("507 Full") << ErrorKind::DiskFull;
    }
    // Each refusal of a server is told by its kind, for every method.
    void answersHaveTheirKind()
    {
        QFETCH(QByteArray, status);
        QFETCH(ErrorKind, kind);
        servers::Scripted server([&](const QByteArray &, QTcpSocket *socket) {
            socket->write(servers::plainAnswer("why", status, status.startsWith("302") ? "Location: https://sign.example/login\r\n" : ""));
            socket->disconnectFromHost();
        });
        HttpPolicy policy = quickPolicy();
        policy.mostAttempts = 1;
        const auto http = std::move(*Http::create(policy, m_clock));
        Dav dav(*http, server.address(QStringLiteral("dav")));
        QCOMPARE(wait(dav.list({}, 1)).error().kind, kind);
        QCOMPARE(wait(dav.get(QStringLiteral("a"), 10)).error().kind, kind);
        QCOMPARE(wait(dav.put(QStringLiteral("a"), "x", "text/plain", {})).error().kind, kind);
        QCOMPARE(wait(dav.move(QStringLiteral("a"), QStringLiteral("b"))).error().kind, kind);
        if (!status.startsWith("404") && !status.startsWith("409"))
            QCOMPARE(wait(dav.remove(QStringLiteral("a"), "\"x\"")).error().kind, kind);
    }

    // Everything, at a real Apache that asks for a password: no version is replaced or taken away that was not read.
    void aRealServer()
    {
        servers::Apache server;
        server.rules = servers::Apache::spaceRules(server.makePasswordFile(QStringLiteral("zoe"), QStringLiteral("secret")));
        QVERIFY2(server.start(), qPrintable(server.problem()));
        HttpPolicy policy = quickPolicy(server.certificate());
        const auto http = std::move(*Http::create(policy, m_clock));
        Dav closed(*http, server.address({}));
        QCOMPARE(wait(closed.list({}, 0)).error().kind, ErrorKind::SignedOut);

        Dav dav(*http, server.address({}), [] { return Dav::Fields{{"Authorization", "Basic " + QByteArray("zoe:secret").toBase64()}}; });
        const QString file = QStringLiteral("Belvédère/À l’été 100 % + #1 ?.html");
        QCOMPARE(wait(dav.put(file, "one", "text/html", {})).error().kind, ErrorKind::NotFound);
        QVERIFY(wait(dav.makeFolder(QStringLiteral("Belvédère/"))).has_value());
        QVERIFY(wait(dav.makeFolder(QStringLiteral("Belvédère/"))).has_value());
        QVERIFY(wait(dav.put(file, "one", "text/html", {})).has_value());
        QCOMPARE(wait(dav.put(file, "two", "text/html", {})).error().kind, ErrorKind::Refused);
        auto list = wait(dav.list(QStringLiteral("Belvédère/"), 1));
        QVERIFY2(list.has_value(), list ? "" : qPrintable(list.error().text()));
        QCOMPARE(list->size(), 2);
        const auto entry = std::find_if(list->begin(), list->end(), [](const DavEntry &each) { return !each.name.isEmpty(); });
        QCOMPARE(QString(QStringLiteral("Belvédère/") + entry->name), file);
        QCOMPARE(entry->length, 3);
        QVERIFY(wait(dav.put(file, "two", "text/html", entry->etag)).has_value());
        QCOMPARE(wait(dav.put(file, "three", "text/html", entry->etag)).error().kind, ErrorKind::Refused);
        QCOMPARE(wait(dav.remove(file, entry->etag)).error().kind, ErrorKind::Refused);
        const auto got = wait(dav.get(file, 100));
        QVERIFY(got.has_value());
        QCOMPARE(got->body, QByteArray("two"));
        const QString other = QStringLiteral("Belvédère/b.html");
        QVERIFY(wait(dav.move(file, other)).has_value());
        QVERIFY(wait(dav.put(file, "new", "text/html", {})).has_value());
        QCOMPARE(wait(dav.move(file, other)).error().kind, ErrorKind::Refused);
        QVERIFY(wait(dav.remove(other, got->etag)).has_value());
        QVERIFY(wait(dav.remove(other, got->etag)).has_value());
        QCOMPARE(wait(dav.list(QStringLiteral("Nowhere/"), 1)).error().kind, ErrorKind::NotFound);
        QCOMPARE(wait(dav.list(QStringLiteral("Belvédère/"), 0))->size(), 1);
    }
};

QTEST_GUILESS_MAIN(DavTest)
#include "tst_dav.moc"
