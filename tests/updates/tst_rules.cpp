// The pure rules: manifest, decision, state, hours.
#include "packs.h"

#include <updates/updateplan.h>

#include <content/schema.h>
#include <core/schedule.h>

#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::updates;

namespace {

QString digest(char letter) { return QString(64, QLatin1Char(letter)); }

Manifest sample()
{
    const QDateTime date(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    return {QStringLiteral("stable"), 7, date, date.addDays(60), QStringLiteral("Auvergne"),
            {digest('a'), 1000, content::packSchemaVersion},
            {{digest('b'), digest('c'), 50}, {QString(), digest('d'), 300}}};
}

const QDateTime today(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
const QString key = QStringLiteral("K1");

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is written is what is read, and the addresses follow from the digests alone.
    void manifestRoundTrips()
    {
        const auto read = readManifest(writeManifest(sample()), QStringLiteral("m"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(writeManifest(*read), writeManifest(sample()));
        QCOMPARE(read->deltaFrom(digest('b'))->bytes, 50);
        QCOMPARE(read->deltaFrom(digest('e')), nullptr);
        QCOMPARE(deltaName({}, digest('a')), QStringLiteral("deltas/nothing-%1.delta").arg(digest('a')));
    }

    void wrongManifestsAreMalformed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("(");
        QTest::newRow("version 0") << QByteArray("\"version\": 7") << QByteArray("\"version\": 0");
        QTest::newRow("negative size") << QByteArray("\"bytes\": 1000") << QByteArray("\"bytes\": -1");
        QTest::newRow("size that is none") << QByteArray("\"bytes\": 1000") << QByteArray("\"bytes\": 1e300");
        QTest::newRow("path in a digest") << digest('a').toLatin1() << QByteArray("../../../etc/passwd");
        QTest::newRow("no time") << QByteArray("2026-11-01T08:00:00Z") << QByteArray("yesterday");
        QTest::newRow("expires before it begins") << QByteArray("2026-12-31") << QByteArray("2025-12-31");
        QTest::newRow("unknown key") << QByteArray("\"title\"") << QByteArray("\"address\"");
        QTest::newRow("channel with a slash") << QByteArray("\"stable\"") << QByteArray("\"a/b\"");
    }
    // Every field of a manifest is checked; nothing in it can name a path.
    void wrongManifestsAreMalformed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QByteArray good = writeManifest(sample());
        QVERIFY(good.contains(from));
        const auto read = readManifest(QByteArray(good).replace(from, to), QStringLiteral("m"));
        QVERIFY(!read.has_value());
        QVERIFY(read.error().kind == ErrorKind::Malformed || read.error().kind == ErrorKind::Refused);
        QCOMPARE(readManifest(QByteArray(mostManifestBytes + 1, ' '), {}).error().kind, ErrorKind::Malformed);
    }

    // A pack of a schema that this program cannot read is not fetched.
    void newerSchemaIsNotFetched()
    {
        Manifest manifest = sample();
        manifest.pack.schema = content::packSchemaVersion + 1;
        QCOMPARE(checkManifest(manifest, {}, key, QStringLiteral("stable"), today).error().kind, ErrorKind::NewerVersion);
    }

    // A clock that was set back does not make an expired manifest good again.
    void clockSetBackHelpsNobody()
    {
        UpdateState state;
        Manifest later = sample();
        later.date = today.addDays(90);
        remember(state, later, key, today.addDays(90));
        QCOMPARE(checkManifest(sample(), state, key, QStringLiteral("stable"), today).error().kind, ErrorKind::Expired);
    }

    // The delta from the pack in use first, then the compressed whole, then the pack; none when there is
    // nothing to do.
    void cheapestWayFirst()
    {
        const auto names = [](const QVector<UpdateWay> &ways) {
            QStringList out;
            for (const UpdateWay &way : ways)
                out.append(way.name);
            return out;
        };
        const QString whole = packName(digest('a'));
        const QString compressed = deltaName({}, digest('a'));
        QCOMPARE(names(waysTo(sample(), {}, digest('b'))), QStringList({deltaName(digest('b'), digest('a')), compressed, whole}));
        QCOMPARE(names(waysTo(sample(), {}, digest('z'))), QStringList({compressed, whole}));
        QCOMPARE(names(waysTo(sample(), {}, {})), QStringList({compressed, whole}));
        QVERIFY(waysTo(sample(), {}, digest('a')).isEmpty());
        UpdateState waits;
        waits.ready = digest('a');
        QVERIFY(waysTo(sample(), waits, digest('b')).isEmpty());
        UpdateState refused;
        refused.refused = {digest('a')};
        QVERIFY(waysTo(sample(), refused, digest('b')).isEmpty());
    }

    // The state is found again as it was left; one that cannot be read begins anew.
    void stateIsKept()
    {
        QTemporaryDir folder;
        const UpdateStore store(folder.filePath(QStringLiteral("updates")));
        QVERIFY(store.load() == UpdateState());
        const UpdateState wanted{key, 4, today, digest('a'), {digest('b')}, today};
        QVERIFY(store.change([&](UpdateState &state) { state = wanted; }).has_value());
        QVERIFY(store.load() == wanted);
        QVERIFY(packs::write(store.file(QStringLiteral("state.json")), "{ cut"));
        QVERIFY(store.load() == UpdateState());
    }

    // The next run is at its hour of the local day, later by the jitter, and always ahead.
    void runsAtItsHour()
    {
        const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0));
        QCOMPARE(nextRun(noon, 3, 25), QDateTime(QDate(2026, 11, 21), QTime(3, 25)));
        QCOMPARE(nextRun(noon, 15, 0), QDateTime(QDate(2026, 11, 20), QTime(15, 0)));
        QCOMPARE(nextRun(noon, 12, 0), QDateTime(QDate(2026, 11, 21), QTime(12, 0)));
    }

    // A terminal that is off at night asks soon after it is switched on; one that asked lately waits.
    void asksSoonAfterANightOff()
    {
        const QDateTime morning(QDate(2026, 11, 20), QTime(8, 0));
        QCOMPARE(firstRun(morning, morning.addDays(-2), 3, 10), morning.addSecs(15 * 60));
        QCOMPARE(firstRun(morning, {}, 3, 0), morning.addSecs(5 * 60));
        QCOMPARE(firstRun(morning, morning.addSecs(-3600), 3, 10), QDateTime(QDate(2026, 11, 21), QTime(3, 10)));
        QCOMPARE(firstRun(morning, morning.addDays(400), 3, 0), morning.addSecs(5 * 60)); // a clock that jumped
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
