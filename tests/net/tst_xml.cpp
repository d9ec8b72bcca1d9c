// XML of strangers: what is read, what is refused, and what is written.
#include <net/stanzaledger_p.h>
#include <net/xmlnode.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::net;

class XmlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // An element is read with its namespaces, attributes, texts and children, and comes out as it went in.
    void readsWhatItWrites()
    {
        XmlNode node{QStringLiteral("message"), QStringLiteral("jabber:client")};
        node.set(QStringLiteral("to"), QStringLiteral("a\"<&>'")).add(XmlNode{QStringLiteral("body"), QStringLiteral("jabber:client")}.say(QStringLiteral("é < & > 🙂\r\n")));
        node.add({QStringLiteral("x"), QStringLiteral("urn:x")});
        const auto read = readXml(writeXml(node));
        QVERIFY(read.has_value());
        QCOMPARE(read->attribute(u"to"), QStringLiteral("a\"<&>'"));
        QCOMPARE(read->childText(u"body", u"jabber:client"), QStringLiteral("é < & > 🙂\r\n"));
        QVERIFY(read->child(u"x", u"urn:x"));
        QVERIFY(!read->child(u"x", u"jabber:client"));
        QCOMPARE(writeXml(*read), writeXml(node));
    }

    // What no XML may hold never leaves: it would end the stream.
    void leavesOutWhatNoXmlHolds()
    {
        const QString bad = QStringLiteral("a") + QChar(0x0b) + QChar(0) + QChar(0xd800) + QStringLiteral("b") + QChar(0xdc00) + QChar(0xffff);
        const auto read = readXml(writeXml(XmlNode{QStringLiteral("b"), QStringLiteral("n")}.set(QStringLiteral("a"), bad).say(bad)));
        QVERIFY(read.has_value());
        QCOMPARE(read->text, QStringLiteral("ab"));
        QCOMPARE(read->attribute(u"a"), QStringLiteral("ab"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("tooMany");
        const auto row = [](const char *name, const QByteArray &xml, bool tooMany = false) { QTest::newRow(name) << xml << tooMany; };
        row("nothing", "");
        row("no xml", "hello");
        row("cut", "<a><b>");
        row("two elements", "<a/><b/>");
        row("a declaration", "<?xml version='1.0'?><a/>");
        row("a document type", "<!DOCTYPE a><a/>");
        row("an entity bomb", "<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>");
        row("an entity of a file", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>");
        row("an unknown entity", "<a>&b;</a>");
        row("a comment", "<a><!-- --></a>");
        row("an instruction", "<a><?php x?></a>");
        row("an unknown prefix", "<x:a/>");
        row("bytes that are no text", "<a>\xff\xfe</a>");
        row("an attribute twice", "<a b='1' b='2'/>");
        row("too deep", QByteArray("<a>").repeated(25) + QByteArray("</a>").repeated(25), true);
        row("too many elements", "<a>" + QByteArray("<b/>").repeated(4000) + "</a>", true);
        row("too long", "<a>" + QByteArray(300 << 10, 'a') + "</a>", true);
        QByteArray many = "<a";
        for (int i = 0; i < 41; ++i)
            many += " a" + QByteArray::number(i) + "=''";
        row("too many attributes", many + "/>", true);
    }
    void refuses()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, tooMany);
        const auto read = readXml(xml);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, tooMany ? ErrorKind::TooMany : ErrorKind::Malformed);
    }

    // What is acknowledged is done with, in order; more than was sent is a lie; another session counts anew.
    void countsWhatIsAcknowledged()
    {
        StanzaLedger ledger;
        QCOMPARE(ledger.append("1"), 1u);
        QCOMPARE(ledger.append("2"), 2u);
        QCOMPARE(ledger.append("3"), 3u);
        QCOMPARE(ledger.acknowledge(2), QVector<quint64>({1, 2}));
        QCOMPARE(ledger.waiting(), QList<QByteArray>({"3"}));
        QVERIFY(!ledger.acknowledge(4));
        QVERIFY(!ledger.acknowledge(1));
        QCOMPARE(ledger.acknowledge(2), QVector<quint64>());
        QCOMPARE(ledger.acknowledge(3), QVector<quint64>({3}));
        ledger.append("4");
        ledger.came();
        QCOMPARE(ledger.handled(), 1u);
        ledger.restart();
        QVERIFY(ledger.isEmpty());
        QCOMPARE(ledger.handled(), 0u);
        QCOMPARE(ledger.append("5"), 5u);
        QCOMPARE(ledger.acknowledge(1), QVector<quint64>({5}));
        for (int i = 0; i < StanzaLedger::most; ++i)
            QVERIFY(ledger.append("x") > 0);
        QCOMPARE(ledger.append("x"), 0u);
    }
};

QTEST_GUILESS_MAIN(XmlTest)
#include "tst_xml.moc"
