// What is counted is described, for everybody, and nothing else can be counted.
#include <statistics/visitcounts.h>

#include <core/resource.h>

#include <QFile>
#include <QTest>

using namespace belvedere;
using namespace belvedere::statistics;

class TestDescription : public QObject
{
    Q_OBJECT

    static QByteArray broken(const QByteArray &from, const QByteArray &to)
    {
        QByteArray json = resource(QStringLiteral("statistics/counters.json"));
        const qsizetype at = json.indexOf(from);
        return at < 0 ? QByteArray() : json.replace(at, from.size(), to);
    }

private Q_SLOTS:
    // What is a row of one counter is no cell of another: told on other days, the two would have a difference, and with it
    // a cell that was withheld.
    void nothingIsToldTwice()
    {
        const Description &all = description();
        for (const Counter &rows : all.counters) {
            for (const Counter &counter : all.counters) {
                for (const Table &table : counter.tables) {
                    for (const Value &value : all.dimension(table.by)->values)
                        QVERIFY2(rows.row.isEmpty() || rows.id == counter.id || !all.has(rows.row, value.id), qPrintable(table.id + u'/' + value.id));
                }
            }
        }
        QVERIFY(!all.has(QStringLiteral("page"), QStringLiteral("results"))); // as good as the games that were finished
    }

    // Each counter, table, dimension and value has its words in French and in English.
    void everythingIsDescribed()
    {
        const auto read = readDescription(resource(QStringLiteral("statistics/counters.json")), QStringLiteral("counters.json"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(description().counters.size(), read->counters.size());
        QVERIFY(read->counters.size() >= 2);
        for (const Counter &counter : read->counters) {
            QVERIFY2(!counter.about.fr.isEmpty() && !counter.about.en.isEmpty(), qPrintable(counter.id));
            for (const Table &table : counter.tables) {
                QVERIFY2(!table.about.fr.isEmpty() && !table.about.en.isEmpty() && read->dimension(table.by), qPrintable(table.id));
                QVERIFY2(describedForPeople(*read).contains(table.about.fr), qPrintable(table.id));
            }
        }
    }

    // The page that anybody can read is made from the same file.
    void thePageForPeopleIsUpToDate()
    {
        QFile page(BELVEDERE_SOURCE_DIR + QStringLiteral("/app/statistics/COUNTERS.md"));
        const QString made = describedForPeople(description());
        if (qEnvironmentVariableIsSet("BELVEDERE_WRITE_COUNTERS") && page.open(QIODevice::WriteOnly)) {
            page.write(made.toUtf8());
            page.close();
        }
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(page.readAll()), made);
    }

    // A description that leaves something out is refused, with its line.
    void whatIsNotDescribedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a text is missing in English") << QByteArray("\"en\": \"visits\"") << QByteArray("\"en\": \"\"");
        QTest::newRow("a dimension that is nowhere") << QByteArray("\"by\": \"sex\"") << QByteArray("\"by\": \"age\"");
        QTest::newRow("an id twice") << QByteArray("\"id\": \"contacts-sex\"") << QByteArray("\"id\": \"contacts-channel\"");
        QTest::newRow("within nothing") << QByteArray("\"within\": \"visits\"") << QByteArray("\"within\": \"games\"");
        QTest::newRow("an unknown word") << QByteArray("\"several\": true") << QByteArray("\"severall\": true");
        QTest::newRow("a value twice") << QByteArray("\"id\": \"woman\"") << QByteArray("\"id\": \"man\"");
    }
    void whatIsNotDescribedIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray json = broken(from, to);
        QVERIFY(!json.isEmpty());
        const auto read = readDescription(json, QStringLiteral("counters.json"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Refused);
        QVERIFY(read.error().line > 0 && !read.error().remedy.isEmpty());
    }

    // A word that somebody typed, or any other value that is not on the list, cannot be counted.
    void onlyListedValuesAreCounted()
    {
        VisitCounts visit;
        const QString visits = QStringLiteral("visits");
        const QString pages = QStringLiteral("visits-pages");
        const VisitCounts::Choice right{{QStringLiteral("visits-language"), QStringLiteral("fr")}, {QStringLiteral("visits-game"), QStringLiteral("none")},
                                        {QStringLiteral("visits-search"), QStringLiteral("none")}};
        QVERIFY(!visit.addTo(visits, {}, pages, QStringLiteral("fiche"))); // of a visit that is not counted
        VisitCounts::Choice wrong = right;
        wrong.insert(QStringLiteral("visits-search"), QStringLiteral("planted words"));
        QVERIFY(!visit.add(visits, {}, wrong));
        wrong.remove(QStringLiteral("visits-search"));
        QVERIFY(!visit.add(visits, {}, wrong));
        QVERIFY(!visit.add(visits, QStringLiteral("talk"), right));
        QVERIFY(!visit.add(QStringLiteral("people"), {}, right));
        QVERIFY(visit.rows().isEmpty());
        QVERIFY(visit.add(visits, {}, right));
        QVERIFY(!visit.addTo(visits, {}, pages, QStringLiteral("MET.1")));
        QVERIFY(!visit.addTo(visits, {}, QStringLiteral("visits-language"), QStringLiteral("en")));
        QVERIFY(visit.addTo(visits, {}, pages, QStringLiteral("fiche")));
        QVERIFY(visit.addTo(visits, {}, pages, QStringLiteral("fiche")));
        QCOMPARE(visit.rows().size(), 1);
        QCOMPARE(visit.rows().first().value(pages).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"
