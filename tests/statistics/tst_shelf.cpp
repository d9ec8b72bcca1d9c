// Counts on the disk of a terminal, and in the file that it makes for the region.
#include <statistics/shelf.h>

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::statistics;

namespace {

const QDate firstDay(2026, 11, 2);
const QDate nextMonth(2026, 12, 1);
const QDate nextYear(2027, 1, 1);

QString word(const char *text) { return QString::fromLatin1(text); }

VisitCounts visitOf(const char *situation = nullptr)
{
    VisitCounts visit;
    visit.add(word("visits"), {}, {{word("visits-language"), word("fr")}, {word("visits-game"), word("whole")}, {word("visits-search"), word("none")}});
    visit.addTo(word("visits"), {}, word("visits-pages"), word("fiche"));
    if (situation)
        visit.add(word("contacts"), word("moel"), {{word("contacts-channel"), word("chat")}, {word("contacts-situation"), word(situation)}, {word("contacts-sex"), word("none")}});
    return visit;
}

vault::Secret terminalKey()
{
    vault::Secret key(32);
    std::fill_n(key.data(), 32, static_cast<unsigned char>(7));
    return key;
}

// Its power is cut before the step of that number.
class CutDisk : public vault::Disk
{
public:
    int left = -1; // steps that still work; negative: all
    Status write(const QString &path, const QByteArray &bytes, const QDateTime &dated) override
    {
        QFile file(path); // without waiting for the disk: what is cut here is the program
        if (cut() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.setFileTime(dated, QFile::FileModificationTime))
            return broken();
        return {};
    }
    Status rename(const QString &from, const QString &to) override { return cut() ? broken() : Disk::rename(from, to); }
    Status syncFolder(const QString &folder) override { return cut() ? broken() : QFileInfo(folder).isDir() ? Status() : broken(); }
    void remove(const QString &path) override
    {
        if (left != 0)
            Disk::remove(path);
    }

private:
    bool cut()
    {
        if (left > 0)
            --left;
        else if (left == 0)
            return true;
        return false;
    }
    static Status broken() { return fail(ErrorKind::Unwritable, QStringLiteral("the power is cut")); }
};

struct Terminal {
    QTemporaryDir folder;
    CutDisk disk;
    Keys region = newKeys();
    vault::Secret key = terminalKey();
    Shelf shelf{disk, folder.path()};
    ShelfRules rules{region.open, word("63"), 5, 90};

    QVector<ToldRow> toldRows() const
    {
        QVector<ToldRow> rows;
        for (const auto &parcel : shelf.parcels()) {
            const auto plain = openSealed(region, parcel.sealed, parcel.name);
            const auto daily = plain ? readDaily(*plain, parcel.name) : Result<DailyFile>(fail(plain.error()));
            if (!daily)
                qFatal("%s", qPrintable(daily.error().text()));
            rows += daily->rows;
        }
        return rows;
    }
};

} // namespace

class TestShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is due on a later day is in one file that the region opens and nobody else; with the department of the
    // terminal, no hour, and a name that tells nothing but the day.
    void toldOnALaterDay()
    {
        Terminal terminal;
        for (int i = 0; i < 44; ++i)
            QVERIFY(terminal.shelf.add(visitOf(i < 12 ? "lycee" : nullptr), firstDay, terminal.rules, terminal.key));
        QVERIFY(terminal.shelf.parcels().isEmpty());
        QVERIFY(terminal.shelf.tell(firstDay.addDays(1), terminal.rules, terminal.key));
        QVERIFY(terminal.shelf.parcels().isEmpty());
        QVERIFY(terminal.shelf.tell(nextMonth, terminal.rules, terminal.key));
        const auto parcels = terminal.shelf.parcels();
        QCOMPARE(parcels.size(), 1);
        QVERIFY(QRegularExpression(QStringLiteral("\\A2026-12-01-[0-9a-f]{32}\\.counts\\z")).match(parcels.first().name).hasMatch());
        const auto plain = openSealed(terminal.region, parcels.first().sealed, {});
        QVERIFY(plain);
        const auto daily = readDaily(*plain, {});
        QVERIFY2(daily.has_value(), daily ? "" : qPrintable(daily.error().text()));
        QCOMPARE(daily->departement, word("63"));
        QCOMPARE(daily->day, nextMonth);
        QCOMPARE(daily->rows.size(), 1); // twelve contacts wait for the end of the year, or for more
        QCOMPARE(daily->rows.first().visits, 44);
        QVERIFY(!plain->contains("12:") && !plain->contains("T1"));
        QVERIFY(!openSealed(newKeys(), parcels.first().sealed, {}));
        QCOMPARE(waitingIn(terminal.folder.path(), nextMonth.addDays(3)).files, 1);
        QCOMPARE(waitingIn(terminal.folder.path(), nextMonth.addDays(3)).days, qint64(3));

        QVERIFY(terminal.shelf.tell(nextYear, terminal.rules, terminal.key));
        const QVector<ToldRow> rows = terminal.toldRows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.last().row, word("moel"));
        QCOMPARE(rows.last().month, QDate(2026, 11, 1));
        QCOMPARE(rows.last().tables[word("contacts-situation")].cells.value(word("lycee")), 12);
        QCOMPARE(rows.last().tables[word("contacts-quarter")].cells.value(word("q4")), 12);
        terminal.shelf.sent(parcels.first().name);
        QCOMPARE(terminal.shelf.parcels().size(), 1);
    }

    // Nothing that was counted can be read on the disk, nor when.
    void nothingIsInClear()
    {
        Terminal terminal;
        QVERIFY(terminal.shelf.add(visitOf("apprentice"), firstDay, terminal.rules, terminal.key));
        QDirIterator files(terminal.folder.path(), QDir::Files);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("apprentice") && !bytes.contains("visits"));
            QCOMPARE(bytes.size() / 4096, qint64(1)); // padded
            QCOMPARE(file.fileTime(QFile::FileModificationTime).toUTC().time(), QTime(0, 0));
            ++seen;
        }
        QCOMPARE(seen, 1);
    }

    // Wherever the power is cut, each visit is told once or not at all, and none that was counted is lost.
    void toldOnceWhateverIsCut()
    {
        for (int cut = 0; cut < 12; ++cut) {
            Terminal terminal;
            terminal.rules.threshold = 3;
            int counted = 0;
            for (int i = 0; i < 64; ++i)
                counted += terminal.shelf.add(visitOf(), firstDay, terminal.rules, terminal.key).has_value();
            terminal.disk.left = cut;
            counted += terminal.shelf.add(visitOf(), firstDay.addDays(1), terminal.rules, terminal.key).has_value();
            terminal.disk.left = -1;
            for (int i = 0; i < 65; ++i)
                counted += terminal.shelf.add(visitOf(), firstDay.addDays(2), terminal.rules, terminal.key).has_value();
            QVERIFY(terminal.shelf.tell(firstDay.addDays(3), terminal.rules, terminal.key));
            int told = 0;
            for (const ToldRow &row : terminal.toldRows())
                told += row.visits;
            // A visit whose last step failed may be on the disk all the same: told once, not counted as kept.
            QVERIFY2(told == counted || told == counted + 1, qPrintable(QStringLiteral("cut %1: %2 told of %3").arg(cut).arg(told).arg(counted)));
        }
    }

    // What nobody fetched, and what was never enough to be told, is forgotten in the end.
    void forgottenAfterItsTime()
    {
        Terminal terminal;
        for (int i = 0; i < 12; ++i)
            QVERIFY(terminal.shelf.add(visitOf(i == 0 ? "left-school" : nullptr), firstDay, terminal.rules, terminal.key));
        QVERIFY(terminal.shelf.tell(nextMonth, terminal.rules, terminal.key));
        QCOMPARE(terminal.shelf.parcels().size(), 1);
        QVERIFY(terminal.shelf.tell(nextMonth.addDays(90), terminal.rules, terminal.key));
        QCOMPARE(terminal.shelf.parcels().size(), 1);
        const QDate later = nextMonth.addDays(91);
        QVERIFY(terminal.shelf.tell(later, terminal.rules, terminal.key));
        QCOMPARE(terminal.shelf.parcels().size(), 0);
        for (int i = 0; i < 12; ++i) // four more of the kind of which one was long ago
            QVERIFY(terminal.shelf.add(visitOf(i < 4 ? "left-school" : nullptr), later, terminal.rules, terminal.key));
        QVERIFY(terminal.shelf.tell(later.addDays(60), terminal.rules, terminal.key));
        QCOMPARE(terminal.toldRows().size(), 1);
        QCOMPARE(terminal.toldRows().first().counter, word("visits"));
    }

    // Another key, a broken file, one of a later version: counting begins anew and goes on.
    void aTallyThatDoesNotOpen()
    {
        Terminal terminal;
        QVERIFY(terminal.shelf.add(visitOf(), firstDay, terminal.rules, terminal.key));
        terminal.key.data()[0] = 1;
        for (int i = 0; i < 10; ++i)
            QVERIFY(terminal.shelf.add(visitOf(), firstDay, terminal.rules, terminal.key));
        QVERIFY(terminal.shelf.tell(nextMonth, terminal.rules, terminal.key));
        QCOMPARE(terminal.toldRows().first().visits, 10);
    }

    // A file that no terminal writes is refused with its name and a remedy: fewer than the threshold, unknown
    // names, totals that do not fit, another version.
    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("few") << QByteArray("\"fr\":40") << QByteArray("\"fr\":4");
        QTest::newRow("total") << QByteArray("\"fr\":40") << QByteArray("\"fr\":39");
        QTest::newRow("half") << QByteArray("\"fr\":40") << QByteArray("\"fr\":40.5");
        QTest::newRow("value") << QByteArray("\"fr\":40") << QByteArray("\"xx\":40");
        QTest::newRow("counter") << QByteArray("\"counter\":\"visits\"") << QByteArray("\"counter\":\"people\"");
        QTest::newRow("month") << QByteArray("2026-11\"") << QByteArray("2026-13\"");
        QTest::newRow("departement") << QByteArray("\"63\"") << QByteArray("\"<b>\"");
        QTest::newRow("version") << QByteArray("\"version\":1") << QByteArray("\"version\":2");
        QTest::newRow("no JSON") << QByteArray("{\"day\"") << QByteArray("{{\"day\"");
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Tally tally;
        for (int i = 0; i < 40; ++i)
            tally.add(visitOf(), firstDay);
        const DailyFile file{nextMonth, word("63"), 5, tally.take(nextMonth, 5)};
        QByteArray json = writeDaily(file);
        QVERIFY(readDaily(json, {}).value() == file);
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const auto read = readDaily(json, word("a.counts"));
        QVERIFY(!read);
        QCOMPARE(read.error().file, word("a.counts"));
        QVERIFY(!read.error().remedy.isEmpty());
    }

    // Keys go through their files; another file, or the wrong one of the two, is told.
    void keysAreFiles()
    {
        const Keys keys = newKeys();
        const auto open = readOpenKey(writeOpenKey(keys.open), {});
        QVERIFY(open && *open == keys.open);
        const auto secret = readSecretKey(writeSecretKey(keys.secret), {});
        QVERIFY(secret && secret->open == keys.open && secret->secret.equals(keys.secret));
        QVERIFY(!readOpenKey(writeSecretKey(keys.secret), {}));
        QVERIFY(!readSecretKey(writeOpenKey(keys.open), {}));
        const auto sealed = sealFor(keys.open, "counts");
        QVERIFY(sealed && !sealed->contains("counts"));
        QByteArray damaged = *sealed;
        damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
        QCOMPARE(openSealed(keys, damaged, {}).error().kind, ErrorKind::Tampered);
        QCOMPARE(openSealed(keys, sealed->left(20), {}).error().kind, ErrorKind::Malformed);
        QCOMPARE(loadOpenKey(word("/nowhere/key")).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestShelf)
#include "tst_shelf.moc"
