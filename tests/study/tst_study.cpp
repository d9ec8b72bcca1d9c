// From daily files to the tables of the study, and what somebody gets out of these who wants to know about few people.
#include <study/academies.h>
#include <study/generate.h>
#include <study/htmlreport.h>
#include <study/opendata.h>
#include <study/report.h>

#include <content/csvreader.h>
#include <statistics/dailyfile.h>

#include "../statistics/attacker.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace belvedere;
using namespace belvedere::study;
using statistics::ToldRow;

namespace {

QString word(const char *text) { return QString::fromLatin1(text); }

ToldRow moel(const QDate &month, int lycee, int college)
{
    ToldRow row{word("contacts"), word("moel"), month, lycee + college, {}};
    row.tables[word("contacts-situation")].cells = {{word("lycee"), lycee}, {word("college"), college}};
    row.tables[word("contacts-sex")].grouped = lycee + college;
    row.tables[word("contacts-channel")].cells = {{word("chat"), lycee + college}};
    row.tables[word("contacts-quarter")].cells = {{word("q1"), lycee + college}};
    return row;
}

ToldRow visits(const QDate &month, int all)
{
    ToldRow row{word("visits"), {}, month, all, {}};
    row.tables[word("visits-language")].cells = {{word("fr"), all}};
    row.tables[word("visits-game")].cells = {{word("none"), all}};
    row.tables[word("visits-search")].cells = {{word("none"), all}};
    row.tables[word("visits-pages")].cells = {{word("fiche"), 12}};
    return row;
}

Gathered sample()
{
    Gathered gathered;
    gathered.add({QDate(2026, 2, 1), word("63"), 5, {moel({2026, 1, 1}, 20, 10), visits({2026, 1, 1}, 1000)}});
    gathered.add({QDate(2026, 3, 1), word("03"), 5, {moel({2026, 2, 1}, 5, 5), visits({2026, 2, 1}, 1000)}});
    gathered.add({QDate(2026, 3, 1), word("69"), 6, {moel({2026, 2, 1}, 10, 10), visits({2026, 2, 1}, 400)}});
    return gathered;
}

// The published numbers, by where they stand.
QMap<QString, qint64> published(const Gathered &gathered)
{
    QMap<QString, qint64> all;
    const QList<QByteArray> lines = openData(gathered).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype last = line.lastIndexOf(',');
        if (last > 0)
            all.insert(QString::fromUtf8(line.left(last)), line.mid(last + 1).trimmed().toLongLong());
    }
    return all;
}

// How many values of published tables can be known within less than the threshold, though they are not told.
int foundIn(const Gathered &gathered, int threshold)
{
    int all = 0;
    for (const Sum &sum : gathered.all()) {
        for (auto grouped = sum.grouped.begin(); grouped != sum.grouped.end(); ++grouped) {
            const auto &values = statistics::description().dimension(statistics::description().table(grouped.key())->by)->values;
            attacker::Equation hidden{{}, sum.visits - sum.known(grouped.key())}; // of each value, besides what is told of it
            for (int i = 0; i < values.size(); ++i)
                hidden.cells += i;
            const int unknowns = static_cast<int>(values.size());
            for (const auto &[low, high] : attacker::bounds({hidden}, unknowns, sum.visits))
                all += high - low < threshold;
            all += static_cast<int>(attacker::solved({hidden}, unknowns).size());
        }
    }
    return all;
}

const TableBlock *tableOf(const Document &document, const QString &caption)
{
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block); table && table->caption == caption)
            return table;
    }
    return nullptr;
}

} // namespace

class TestStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Each department is in one académie, and every department of France is there.
    void everyDepartmentHasItsAcademie()
    {
        QFile file(BELVEDERE_SOURCE_DIR + QStringLiteral("/app/content/departements.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        content::CsvReader reader(file, file.fileName());
        QVERIFY(reader.readHeader({word("code")}));
        QSet<QString> codes;
        while (reader.next().value()) {
            codes.insert(reader.value(word("code")));
            const bool collectivity = reader.value(word("code")) == word("975") || reader.value(word("code")).startsWith(word("977")) || reader.value(word("code")).startsWith(word("978")) || reader.value(word("code")).startsWith(word("98"));
            QVERIFY2(collectivity || !academieOf(reader.value(word("code"))).isEmpty(), qPrintable(reader.value(word("code"))));
        }
        QSet<QString> seen;
        for (const QString &academie : academies()) {
            for (const QString &code : departementsOf(academie)) {
                QVERIFY2(codes.contains(code) && !seen.contains(code), qPrintable(code));
                seen.insert(code);
            }
        }
        QCOMPARE(academieOf(word("63")), word("Clermont-Ferrand"));
        QVERIFY(seen.size() >= 101);
    }

    // Every text of the study is there in both languages, with the same places for numbers.
    void everyTextIsInBothLanguages()
    {
        const Words french(Language::French), english(Language::English);
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        for (const QString &id : Words::ids()) {
            const QByteArray name = id.toLatin1();
            const auto places = [&](const QString &text) {
                QSet<QString> all;
                for (auto it = place.globalMatch(text); it.hasNext();)
                    all.insert(it.next().captured());
                return all;
            };
            QVERIFY2(!french(name.constData()).isEmpty() && !english(name.constData()).isEmpty() && french(name.constData()) != id, name.constData());
            QCOMPARE(places(french(name.constData())), places(english(name.constData())));
        }
        // and none that the study asks for is missing
        QDir folder(BELVEDERE_SOURCE_DIR + QStringLiteral("/app/tools/study"));
        static const QRegularExpression asked(QStringLiteral("(?:m_words|words|Of)\\(\"([a-z0-9-]+)\""));
        for (const QString &name : folder.entryList({QStringLiteral("report*.cpp")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto it = asked.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
                const QString id = it.next().captured(1);
                QVERIFY2(Words::ids().contains(id) || statistics::description().table(id), qPrintable(id));
            }
        }
    }

    // The people sent to monorientationenligne by académie, their shares and their rates.
    void byAcademie()
    {
        const Words words(Language::English);
        const Document document = reportOf(sample(), {word("Region"), QDate(2027, 1, 5)}, words);
        const TableBlock *table = tableOf(document, words("academie-table"));
        QVERIFY(table);
        QCOMPARE(table->rows, (QVector<QStringList>{{word("Clermont-Ferrand"), word("40"), word("66.7%"), word("2,000"), word("20")},
                                                    {word("Lyon"), word("20"), word("33.3%"), word("400"), word("50")},
                                                    {word("All"), word("60"), word("100.0%"), word("2,400"), word("25")}}));
    }

    // The typology: values in their order, what is not told apart on a line of its own, shares of what is known.
    void typology()
    {
        const Words words(Language::English);
        const Document document = reportOf(sample(), {}, words);
        const TableBlock *situation = tableOf(document, words("type-situation"));
        QVERIFY(situation);
        QCOMPARE(situation->rows[0], (QStringList{QString::fromUtf8("At collège"), word("25"), word("41.7%")}));
        QCOMPARE(situation->rows[1][1], word("35"));
        QCOMPARE(situation->rows.last()[1], word("60"));
        const TableBlock *sex = tableOf(document, words("type-sex"));
        QVERIFY(sex);
        QCOMPARE(sex->rows.first(), (QStringList{words("grouped"), word("60"), QString::fromUtf8("–")}));
    }

    // A year with nobody, and no number at all, are studies too.
    void nobodyAtAll()
    {
        Gathered quiet;
        quiet.add({QDate(2026, 2, 1), word("63"), 5, {visits({2026, 1, 1}, 50)}});
        for (const Gathered &each : {Gathered(), quiet}) {
            const QByteArray html = htmlOf(reportOf(each, {}, Words(Language::French)));
            QVERIFY(html.contains("Aucune personne"));
            QVERIFY(!html.contains("nan") && !html.contains("inf "));
        }
    }

    // The page is well formed, needs nothing else, has one title, headings in order, headers in every table and a text
    // for every chart; what comes from outside is text.
    void thePageIsAccessible()
    {
        const QByteArray html = htmlOf(reportOf(sample(), {word("<script>alert(1)</script> & co"), QDate(2027, 1, 5)}, Words(Language::French)));
        QVERIFY(!html.contains("<script") && !html.contains("http:") && !html.contains("src="));
        QVERIFY(html.contains("<html lang=\"fr\">") && html.contains("href=\"#main\"") && html.contains("<main id=\"main\">"));
        QCOMPARE(html.count("<figure tabindex=\"0\">"), html.count("<figure"));
        QVERIFY(htmlOf(reportOf(sample(), {word("x"), QDate(2027, 1, 5)}, Words(Language::English))).contains("<html lang=\"en\">"));
        QByteArray xml = html;
        xml.replace("<!DOCTYPE html>\n", "").replace("<meta charset=\"utf-8\">", "").replace("initial-scale=1\">", "initial-scale=1\"/>");
        QXmlStreamReader reader(xml);
        int level = 0, titles = 0, tables = 0, captions = 0, scopes = 0, pictures = 0, texts = 0;
        QSet<QString> ids;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = reader.name().toString();
            const QString id = reader.attributes().value(QLatin1String("id")).toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
            ids.insert(id);
            if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
                QVERIFY2(name[1].digitValue() <= level + 1, qPrintable(name));
                level = name[1].digitValue();
                titles += level == 1;
            }
            tables += name == word("table");
            captions += name == word("caption");
            scopes += name == word("th") && reader.attributes().hasAttribute(QLatin1String("scope"));
            QVERIFY(name != word("th") || reader.attributes().hasAttribute(QLatin1String("scope")));
            pictures += name == word("svg") && reader.attributes().value(QLatin1String("role")) == QLatin1String("img");
            texts += name == word("desc");
        }
        QVERIFY2(!reader.hasError() || reader.error() == QXmlStreamReader::PrematureEndOfDocumentError, qPrintable(reader.errorString() + QString::number(reader.lineNumber())));
        QCOMPARE(titles, 1);
        QVERIFY(tables >= 9 && captions == tables && scopes > tables && pictures >= 7 && texts == pictures);
    }

    // The open data is the same numbers, described column by column; each is at least the threshold, and they add up.
    void openDataAddsUp()
    {
        QByteArray csv = openData(sample());
        QBuffer buffer(&csv);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        content::CsvReader reader(buffer, word("comptes.csv"));
        QStringList columns;
        for (const QJsonValue &each : QJsonDocument::fromJson(openDataSchema()).object().value(word("fields")).toArray())
            columns += each[word("name")].toString();
        QCOMPARE(QString::fromUtf8(csv.left(csv.indexOf('\r'))), columns.join(u','));
        QVERIFY(reader.readHeader(columns));
        qint64 people = 0, cells = 0;
        while (reader.next().value()) {
            QVERIFY(reader.isWhole());
            QVERIFY(reader.value(word("visites")).toInt() >= 5);
            const bool moelRow = reader.value(word("ligne")) == word("moel");
            people += moelRow && reader.value(word("table")).isEmpty() ? reader.value(word("visites")).toInt() : 0;
            cells += moelRow && reader.value(word("table")) == word("contacts-situation") ? reader.value(word("visites")).toInt() : 0;
        }
        QCOMPARE(people, 60);
        QCOMPARE(cells, 60);
    }

    // Whoever has each state of the published tables, as files came in, and takes any difference of them: nothing of fewer
    // visits than the threshold, in any cell, group or total. The same attack finds a table that withholds small cells alone.
    void publishedTablesAreAttacked()
    {
        QTemporaryDir folder;
        const statistics::Keys keys = statistics::newKeys();
        Invented invented;
        invented.visits = 3000;
        invented.terminals = 3;
        QVERIFY(generate(invented, keys.open, folder.path()));
        Gathered gathered;
        QMap<QString, qint64> before;
        int differences = 0;
        const QDir files(folder.path());
        for (const QString &name : files.entryList(QDir::Files, QDir::Name)) {
            QFile file(files.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto daily = statistics::openSealed(keys, file.readAll(), name).and_then([&](const QByteArray &plain) { return statistics::readDaily(plain, name); });
            QVERIFY(daily.has_value());
            gathered.add(*daily);
            const QMap<QString, qint64> now = published(gathered);
            for (auto it = now.begin(); it != now.end(); ++it) {
                const qint64 more = *it - before.value(it.key());
                QVERIFY2(more == 0 || more >= invented.threshold, qPrintable(name + u' ' + it.key() + u' ' + QString::number(more)));
                differences += more > 0;
            }
            before = now;
        }
        QVERIFY2(differences > 300, qPrintable(QString::number(differences)));
        QCOMPARE(foundIn(gathered, invented.threshold), 0);
        ToldRow careless = moel({2026, 12, 1}, 20, 10);
        careless.tables[word("contacts-sex")] = {{{word("woman"), 28}}, 2};
        gathered.add({QDate(2027, 1, 1), word("75"), 5, {careless}});
        QVERIFY(foundIn(gathered, invented.threshold) > 0);
    }

    // Invented visits come back as many as they were, but for those that are never told; the same seed, the same counts;
    // a file of another key or a broken one is left out and named.
    void inventedVisitsComeBack()
    {
        QTemporaryDir folder;
        const statistics::Keys keys = statistics::newKeys();
        Invented invented;
        invented.visits = 4000;
        invented.terminals = 5;
        const auto made = generate(invented, keys.open, folder.filePath(word("one")));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
        QCOMPARE(made->visits, qint64(4000));
        QVERIFY(generate(invented, keys.open, folder.filePath(word("two"))));
        const auto one = gather(folder.filePath(word("one")), keys);
        const auto two = gather(folder.filePath(word("two")), keys);
        QVERIFY(one && two && one->left.isEmpty());
        QCOMPARE(openData(one->gathered), openData(two->gathered));
        const qint64 visits = one->gathered.sum(word("visits")).visits;
        QVERIFY2(visits > 3900 && visits <= 4000, qPrintable(QString::number(visits)));

        QFile broken(folder.filePath(word("one/2026-01-01-broken.counts")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("BVCOUNTS") == 8);
        broken.close();
        QVERIFY(QFile::copy(folder.filePath(word("one/")) + QDir(folder.filePath(word("one"))).entryList(QDir::Files).last(), folder.filePath(word("one/") ) + word("copy-of-none.txt")));
        const auto again = gather(folder.path(), keys); // both folders: the same names once
        QVERIFY(again);
        QCOMPARE(again->left.size(), 1);
        QVERIFY(again->left.first().file.endsWith(word("broken.counts")) && !again->left.first().remedy.isEmpty());
        QCOMPARE(openData(again->gathered), openData(one->gathered));
        QCOMPARE(gather(folder.filePath(word("two")), statistics::newKeys())->left.first().kind, ErrorKind::Tampered);
        QCOMPARE(gather(folder.filePath(word("three")), keys).error().kind, ErrorKind::NotFound);
        QCOMPARE(gather(folder.filePath(word("two")), keys, 2020)->gathered.files(), 0);
    }
};

QTEST_MAIN(TestStudy)
#include "tst_study.moc"
