#include <content/jsonrecords.h>

#include <QBuffer>
#include <QTest>

using namespace belvedere;
using namespace belvedere::content;

namespace {

struct Read {
    Status status;
    QList<QByteArray> records;
    QList<qint64> lines;
};

Read readAll(QByteArray json, const JsonRecordLimits &limits = {}, int stopAfter = -1)
{
    Read out;
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    const StopFlag stop{false};
    out.status = readJsonRecords(buffer, QStringLiteral("list.json"), [&](const JsonRecord &record) -> Status {
        out.records.append(record.json);
        out.lines.append(record.line);
        if (out.records.size() == stopAfter)
            return fail(ErrorKind::Refused, QStringLiteral("enough"));
        return {};
    }, stop, {}, limits);
    return out;
}

} // namespace

class JsonRecordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The objects of a list come one by one with the line where each begins, whatever is inside them.
    void recordsComeWithTheirLines()
    {
        const Read read = readAll("[\n {\"a\":1},\n\n{\"b\":{\"c\":[{\"d\":\"}]{\\\"\"}]}}\n,{}]");
        QVERIFY(read.status.has_value());
        QCOMPARE(read.records, (QList<QByteArray>{"{\"a\":1}", "{\"b\":{\"c\":[{\"d\":\"}]{\\\"\"}]}}", "{}"}));
        QCOMPARE(read.lines, (QList<qint64>{2, 4, 5}));
    }

    // A list inside the object of the file is found, and no other list of it is taken for records.
    void theListMayBeAMember()
    {
        const Read read = readAll("{\"count\": 2, \"service\": [{\"id\":1},{\"id\":2}], \"other\": [{\"id\":3}]}");
        QVERIFY(read.status.has_value());
        QCOMPARE(read.records.size(), 2);
        QVERIFY(readAll("{\"service\": []}").records.isEmpty());
        QCOMPARE(readAll("{\"a\":{\"b\":[{\"id\":1}]},\"service\":[{\"id\":2}]}").records, QList<QByteArray>{"{\"id\":2}"});
    }

    void whatIsNoListIsTold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no list") << QByteArray("{\"a\":1}");
        QTest::newRow("cut in a record") << QByteArray("[{\"a\":1},\n{\"b\":");
        QTest::newRow("cut in a text") << QByteArray("[{\"a\":\"");
        QTest::newRow("cut between") << QByteArray("[{},");
        QTest::newRow("closes nothing") << QByteArray("[{}]]");
        QTest::newRow("crossed") << QByteArray("[{]}");
        QTest::newRow("too deep") << QByteArray(1000, '[');
    }
    // A file that is no list, is cut short, or has brackets that do not fit is told, with a remedy.
    void whatIsNoListIsTold()
    {
        QFETCH(QByteArray, json);
        const Read read = readAll(json);
        QVERIFY(!read.status.has_value());
        QCOMPARE(read.status.error().kind, ErrorKind::Malformed);
        QVERIFY(read.status.error().line > 0 && !read.status.error().remedy.isEmpty());
    }

    // A record of an absurd size is refused before it fills the memory; the sink can end the reading.
    void limitsAndTheSinkEndTheReading()
    {
        const QByteArray large = "[{\"a\":\"" + QByteArray(200, 'x') + "\"}]";
        QCOMPARE(readAll(large, {100, 1 << 20}).status.error().kind, ErrorKind::TooMany);
        QCOMPARE(readAll(large, {1000, 100}).status.error().kind, ErrorKind::TooMany);
        const Read stopped = readAll("[{},{},{}]", {}, 2);
        QCOMPARE(stopped.status.error().kind, ErrorKind::Refused);
        QCOMPARE(stopped.records.size(), 2);
    }
};

QTEST_GUILESS_MAIN(JsonRecordsTest)
#include "tst_jsonrecords.moc"
