#include <content/csvreader.h>

#include <QBuffer>
#include <QTest>

using namespace belvedere;
using namespace belvedere::content;

namespace {

struct Table {
    Status status;
    QVector<QStringList> rows; // the values of the columns asked for
    QVector<qint64> lines;
    QVector<bool> whole;
};

Table read(QByteArray csv, const QStringList &columns, const CsvLimits &limits = {})
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, QStringLiteral("t.csv"), limits);
    Table table;
    table.status = reader.readHeader(columns);
    while (table.status) {
        const Result<bool> more = reader.next();
        if (!more)
            table.status = fail(more.error());
        if (!more || !*more)
            break;
        QStringList row;
        for (const QString &column : columns)
            row += reader.value(column);
        table.rows += row;
        table.lines += reader.line();
        table.whole += reader.isWhole();
    }
    return table;
}

const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dialects_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("comma") << QByteArray("a,b\nun,\"deux, et demi\"\n");
        QTest::newRow("semicolon, mark, carriage returns") << QByteArray("\xef\xbb\xbf" "A;B\r\nun;deux, et demi\r\n\r\n");
        QTest::newRow("tab, other columns, another order") << QByteArray("x\tb\ta\n\tdeux, et demi\t un \n");
        QTest::newRow("no end of line") << QByteArray("a;b\nun;\"deux,  et demi\"");
    }
    // A table is read the same whatever its separator, its line ends, its mark and the order of its columns.
    void dialects()
    {
        QFETCH(QByteArray, csv);
        const Table table = read(csv, ab);
        QVERIFY2(table.status.has_value(), table.status ? "" : qPrintable(table.status.error().text()));
        QCOMPARE(table.rows, QVector<QStringList>({{QStringLiteral("un"), QStringLiteral("deux, et demi")}}));
        QCOMPARE(table.whole, QVector<bool>{true});
    }

    // A quoted text may hold quotation marks and line ends; the line told is the one where its record begins.
    void quotedTextsGoOn()
    {
        const Table table = read("a,b\n\"dit \"\"oui\"\"\nen deux lignes\",2\n3,4\n", ab);
        QVERIFY(table.status.has_value());
        QCOMPARE(table.rows.first().first(), QStringLiteral("dit \"oui\" en deux lignes"));
        QCOMPARE(table.lines, (QVector<qint64>{2, 4}));
    }

    // A record with a field too few, too many, or text after a closing quotation mark is not whole.
    void brokenRecordsAreTold()
    {
        const Table table = read("a,b\n1\n1,2,3\n\"1\"x,2\n1,2\n", ab);
        QVERIFY(table.status.has_value());
        QCOMPARE(table.whole, (QVector<bool>{false, false, false, true}));
    }

    void wrongTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<qint64>("line");
        QTest::newRow("empty") << QByteArray() << qint64(1);
        QTest::newRow("no such column") << QByteArray("a,c\n1,2\n") << qint64(1);
        QTest::newRow("a column twice") << QByteArray("a,b,A\n1,2,3\n") << qint64(1);
        QTest::newRow("not UTF-8") << QByteArray("a,b\n1,2\nm\xe9tier,2\n") << qint64(3);
        QTest::newRow("an open quotation mark") << QByteArray("a,b\n1,2\n\"1,2\n3,4\n") << qint64(3);
        QTest::newRow("a record too long") << "a,b\n" + QByteArray(300, 'x') + ",2\n" << qint64(2);
        QTest::newRow("a quotation that never ends") << "a,b\n\"" + QByteArray(40, 'x').append('\n').repeated(20) << qint64(8);
    }
    // What is not a table is refused with its line and a remedy, before it takes more memory than a record may.
    void wrongTablesAreRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(qint64, line);
        const Table table = read(csv, ab, {256, 4096, 50});
        QVERIFY(!table.status);
        QCOMPARE(table.status.error().kind, ErrorKind::Malformed);
        QCOMPARE(table.status.error().line, line);
        QVERIFY(!table.status.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
