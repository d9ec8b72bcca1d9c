#include "../support/realdata.h"
#include "packs.h"

#include <updates/delta.h>

#include <content/packbuilder.h>

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/mount.h>

using namespace belvedere;
using namespace belvedere::updates;
using packs::mixedBytes;
using packs::read;
using packs::write;

namespace {

constexpr qint64 any = qint64(1) << 40;

// What the process needed at most, in bytes, to apply a delta.
int applyAndSay(char **paths)
{
    const auto path = [&](int i) { return QString::fromLocal8Bit(paths[i]); };
    if (!applyDelta(path(0), path(1), path(2), any))
        return 1;
    for (const QByteArray &line : read(QStringLiteral("/proc/self/status")).split('\n')) {
        if (line.startsWith("VmHWM:"))
            std::printf("%lld\n", line.mid(6).chopped(2).trimmed().toLongLong() * 1024);
    }
    return 0;
}

// The real export with five sentences of one fiche in a hundred replaced; how many were.
int changeOneInHundred(QByteArray &xml)
{
    QRandomGenerator random(7);
    const QByteArray start("<metier>");
    QVector<qsizetype> places;
    for (qsizetype at = xml.indexOf(start); at >= 0; at = xml.indexOf(start, at + 1))
        places.append(at);
    int changed = 0;
    for (qsizetype i = places.size() - 1 - random.bounded(100); i >= 0; i -= 100, ++changed) {
        qsizetype at = places.at(i);
        for (int sentence = 0; sentence < 5; ++sentence) {
            at = xml.indexOf(". ", at + 1);
            if (at < 0)
                break;
            QByteArray words;
            for (int word = 0; word < 15; ++word)
                words += QByteArray::number(random.generate(), 36) + ' ';
            xml.insert(at + 2, "Nouveau " + words + ". ");
        }
    }
    return changed;
}

} // namespace

class DeltaTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    // Makes and applies; the size of the delta, -1 when the new file does not come out of it.
    qint64 through(const QByteArray &old, const QByteArray &fresh)
    {
        if (!write(at("old"), old) || !write(at("new"), fresh))
            return -1;
        QFile::remove(at("out"));
        const auto made = makeDelta(at("old"), at("new"), at("delta"));
        if (!made || *made != QFileInfo(at("delta")).size())
            return -1;
        return applyDelta(at("old"), at("delta"), at("out"), fresh.size()) && read(at("out")) == fresh ? *made : -1;
    }

private Q_SLOTS:
    void newFileComesOut_data()
    {
        QTest::addColumn<int>("oldBytes");
        QTest::addColumn<int>("newBytes");
        const int block = deltaBlockBytes;
        QTest::newRow("nothing to nothing") << 0 << 0;
        QTest::newRow("to nothing") << 1000 << 0;
        QTest::newRow("from nothing") << 0 << 1000;
        QTest::newRow("one byte") << 1 << 1;
        QTest::newRow("a block less one") << 500'000 << block - 1;
        QTest::newRow("one block") << 500'000 << block;
        QTest::newRow("a block and one") << block + 1 << block + 1;
        QTest::newRow("several blocks") << 3 * block << 2 * block + 77;
    }
    // Whatever the sizes, the new file comes out byte for byte, and shared bytes are not sent again.
    void newFileComesOut()
    {
        QFETCH(int, oldBytes);
        QFETCH(int, newBytes);
        const QByteArray common = mixedBytes(qMax(oldBytes, newBytes));
        QByteArray fresh = common.left(newBytes);
        const qint64 same = through(common.left(oldBytes), fresh);
        QVERIFY(same >= 0);
        if (newBytes > 1000 && oldBytes >= newBytes)
            QVERIFY2(same < newBytes / 500 + 2000, qPrintable(QString::number(same)));
        for (int i = 0; i < newBytes; i += 50'021)
            fresh[i] = 'x';
        QVERIFY(through(common.left(oldBytes), fresh) >= 0);
    }

    // What moved to another place of the file is found there, also far away; what was inserted shifts nothing.
    void movedContentIsFound()
    {
        const QByteArray a = mixedBytes(7'000'000, 1);
        const QByteArray b = mixedBytes(9'000'123, 2);
        const qint64 size = through(a + b, b + mixedBytes(5000, 3) + a);
        QVERIFY(size > 5000);
        QVERIFY2(size < 40'000, qPrintable(QString::number(size)));
    }

    // Without an old file the delta is the new one, compressed.
    void fromNothingCompresses()
    {
        packs::build(at("pack"));
        const auto made = makeDelta({}, at("pack"), at("delta"));
        QVERIFY(made.has_value());
        QVERIFY(*made < QFileInfo(at("pack")).size() / 2);
        QVERIFY(applyDelta({}, at("delta"), at("out"), any).has_value());
        QCOMPARE(read(at("out")), read(at("pack")));
    }

    // The same two files give the same delta.
    void deltasAreReproducible()
    {
        QVERIFY(write(at("old"), mixedBytes(600'000, 1)));
        QVERIFY(write(at("new"), mixedBytes(300'000, 2) + mixedBytes(600'000, 1)));
        QVERIFY(makeDelta(at("old"), at("new"), at("d1")).has_value());
        QVERIFY(makeDelta(at("old"), at("new"), at("d2")).has_value());
        QCOMPARE(read(at("d1")), read(at("d2")));
    }

    // On the real fiches: an update where one in a hundred changed moves under 5 % of the pack's bytes.
    void onePercentMovesLittle()
    {
        const QString fiches = belvedere::testing::realData(QStringLiteral("onisep_ideo_fiches_metiers_2024-06-25.xml"));
        if (fiches.isEmpty())
            QSKIP("the real export is not here (BELVEDERE_ONISEP_DATA)");
        const QByteArray xml = read(fiches);
        QByteArray changed = xml;
        QCOMPARE(changeOneInHundred(changed), 9);
        const auto build = [this](const QByteArray &bytes, const QString &path) {
            content::BuildReport report;
            return write(at("export.xml"), bytes)
                && content::buildPack({{at("export.xml")}, BELVEDERE_SOURCE_DIR + QStringLiteral("/offline-data/quiz"),
                                       QStringLiteral("real"), path}, false, {}, report).has_value();
        };
        QVERIFY(build(xml, at("old")));
        QVERIFY(build(changed, at("new")));
        const auto made = makeDelta(at("old"), at("new"), at("delta"));
        QVERIFY(made.has_value());
        const double share = 100.0 * double(*made) / double(QFileInfo(at("new")).size());
        qInfo("%lld bytes, %.2f %% of the pack", static_cast<long long>(*made), share);
        QVERIFY(applyDelta(at("old"), at("delta"), at("out"), any).has_value());
        QCOMPARE(packs::digestOf(at("out")), packs::digestOf(at("new")));
        QVERIFY2(share < 5.0, qPrintable(QString::number(share)));
    }

    // Applying needs the same little memory whatever the size of the pack: under 64 MB in all for one of 80 MB.
    void memoryIsBounded()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer needs memory of its own");
#endif
        QByteArray old;
        for (quint32 part = 0; part < 20; ++part)
            old += mixedBytes(1 << 20, part % 8) + mixedBytes(100, part) + QByteArray(3 << 20, static_cast<char>(part));
        QVERIFY(write(at("old"), old));
        QVERIFY(write(at("new"), old.mid(1000) + "end"));
        QVERIFY(makeDelta(at("old"), at("new"), at("delta")).has_value());
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--apply"), at("old"), at("delta"), at("out")});
        QVERIFY(child.waitForFinished(120'000));
        QCOMPARE(child.exitCode(), 0);
        const qint64 peak = child.readAllStandardOutput().trimmed().toLongLong();
        QVERIFY(peak > 0);
        QVERIFY2(peak < (64 << 20), qPrintable(QString::number(peak)));
    }

    // A delta with a byte changed or cut, wherever, makes no file, and says why.
    void damagedDeltaMakesNothing()
    {
        QVERIFY(write(at("old"), mixedBytes(200'000, 1)));
        QVERIFY(write(at("new"), mixedBytes(100'000, 1) + mixedBytes(900, 2) + "text text text"));
        QVERIFY(makeDelta(at("old"), at("new"), at("delta")).has_value());
        const QByteArray good = read(at("delta"));
        const QString out = at("never");
        for (qsizetype i = 0; i < good.size(); i += i < 80 ? 1 : 7) {
            for (const QByteArray &bad : {QByteArray(good.left(i) + static_cast<char>(good.at(i) ^ 0x11) + good.mid(i + 1)), good.left(i)}) {
                QVERIFY(write(at("bad"), bad));
                const Status applied = applyDelta(at("old"), at("bad"), out, any);
                QVERIFY2(!applied, qPrintable(QString::number(i)));
                const ErrorKind kind = applied.error().kind;
                QVERIFY2(kind == ErrorKind::Malformed || kind == ErrorKind::Tampered || kind == ErrorKind::TooMany,
                         qPrintable(applied.error().text()));
                QVERIFY(!QFileInfo::exists(out));
            }
        }
        QVERIFY(write(at("bad"), good + 'x'));
        QCOMPARE(applyDelta(at("old"), at("bad"), out, any).error().kind, ErrorKind::Malformed);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.part")}, QDir::Files).size(), 0);
    }

    // A delta is for one old file; and makes no more than what is expected, whatever it says.
    void otherFilesAreRefused()
    {
        QVERIFY(through(mixedBytes(5000, 1), mixedBytes(6000, 1)) > 0);
        QVERIFY(write(at("old"), mixedBytes(5001, 1)));
        QCOMPARE(applyDelta(at("old"), at("delta"), at("x"), any).error().kind, ErrorKind::Malformed);
        QVERIFY(write(at("old"), mixedBytes(5000, 2))); // of the same size: the checksum of the block tells
        QCOMPARE(applyDelta(at("old"), at("delta"), at("x"), any).error().kind, ErrorKind::Tampered);
        QCOMPARE(applyDelta(at("old"), at("delta"), at("x"), 5999).error().kind, ErrorKind::TooMany);
        QCOMPARE(applyDelta(at("none"), at("delta"), at("x"), any).error().kind, ErrorKind::NotFound);
        QCOMPARE(applyDelta(at("old"), at("none"), at("x"), any).error().kind, ErrorKind::NotFound);
    }

    // Stopped in the middle: Cancelled, and nothing is left behind.
    void stopLeavesNothing()
    {
        const QByteArray bytes = mixedBytes(3 * deltaBlockBytes);
        QVERIFY(write(at("old"), bytes));
        QVERIFY(write(at("new"), bytes.mid(10)));
        QFile::remove(at("d"));
        StopFlag stop = false;
        const auto stopSoon = [&](qint64, qint64) { stop = true; };
        QCOMPARE(makeDelta(at("old"), at("new"), at("d"), stop, stopSoon).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(at("d")) && !QFileInfo::exists(at("d.part")));
        QVERIFY(makeDelta(at("old"), at("new"), at("d")).has_value());
        stop = false;
        QFile::remove(at("out"));
        QCOMPARE(applyDelta(at("old"), at("d"), at("out"), any, stop, stopSoon).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFileInfo::exists(at("out")) && !QFileInfo::exists(at("out.part")));
    }

    // On a disk that is really full: a clear kind, and the room is given back.
    void fullDiskIsTold()
    {
        QVERIFY(through({}, mixedBytes(300'000)) > 0);
        QTemporaryDir folder;
        const QByteArray mount = QFile::encodeName(folder.path());
        if (::mount("belvedere-test", mount.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("no right to mount a small disk here");
        const Status applied = applyDelta({}, at("delta"), folder.filePath(QStringLiteral("out")), any);
        const auto made = makeDelta({}, at("new"), folder.filePath(QStringLiteral("delta")));
        const bool empty = QDir(folder.path()).isEmpty();
        ::umount(mount.constData());
        QCOMPARE(applied.error().kind, ErrorKind::DiskFull);
        QCOMPARE(made.error().kind, ErrorKind::DiskFull);
        QVERIFY(empty);
    }
};

int main(int argc, char **argv)
{
    if (argc == 5 && QByteArray(argv[1]) == "--apply")
        return applyAndSay(argv + 2);
    QCoreApplication application(argc, argv);
    DeltaTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_delta.moc"
