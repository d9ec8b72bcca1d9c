// Counts on their way to the region: a real Apache.
#include <statistics/counting.h>

#include "servers/apache.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::statistics;

namespace {

QString word(const char *text) { return QString::fromLatin1(text); }

VisitCounts plainVisit()
{
    VisitCounts visit;
    visit.add(word("visits"), {}, {{word("visits-language"), word("fr")}, {word("visits-game"), word("none")}, {word("visits-search"), word("found")}});
    return visit;
}

} // namespace

class TestCounting : public QObject
{
    Q_OBJECT
    ManualClock m_clock{QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC)};
    Keys m_region = newKeys();
    QTemporaryDir m_folder;
    std::unique_ptr<servers::Apache> m_server;
    Settings m_settings;

    QStringList there() const { return QDir(m_server->root() + QStringLiteral("/counts")).entryList(QDir::Files); }
    QStringList waiting() const { return QDir(m_settings.dataFolder).entryList({QStringLiteral("*.counts")}, QDir::Files); }
    std::unique_ptr<Counting> terminal()
    {
        auto counting = std::make_unique<Counting>(m_settings, m_settings.dataFolder, m_clock);
        counting->setDepartement(word("63"));
        counting->start({{}, m_folder.path()}, 100'000'000);
        return counting;
    }
    static bool count(Counting &counting, int visits)
    {
        QSignalSpy counted(&counting, &Counting::counted);
        for (int i = 0; i < visits; ++i)
            counting.count(plainVisit());
        while (counted.count() < visits) {
            if (!counted.wait(20'000))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<servers::Apache>();
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        m_server->makeFolder(word("counts"));
        const QString key = m_folder.filePath(word("region.pub"));
        QFile file(key);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeOpenKey(m_region.open));
        m_settings = Settings();
        m_settings.statisticsKeyFile = key;
        m_settings.statisticsServer = m_server->address(word("counts")).toString();
        m_settings.caFile = m_server->certificate();
        m_settings.proxy = word("none");
        m_settings.dataFolder = m_folder.filePath(word("data"));
        QDir(m_settings.dataFolder).removeRecursively();
        m_clock = ManualClock(QDateTime(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC));
    }
    void cleanup() { m_server.reset(); }

    // When the month is over, one sealed file is at the region, which opens it; nothing of it stays here.
    void theRegionGetsThem()
    {
        const auto counting = terminal();
        QVERIFY(counting->isOn());
        QVERIFY(count(*counting, 40));
        QVERIFY(there().isEmpty());
        m_clock.advance(30LL * 24 * 3600 * 1000);
        QVERIFY(count(*counting, 1));
        QTRY_COMPARE(there().size(), 1);
        QTRY_VERIFY(waiting().isEmpty());
        QFile file(m_server->root() + QStringLiteral("/counts/") + there().first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto plain = openSealed(m_region, file.readAll(), {});
        QVERIFY(plain);
        const auto daily = readDaily(*plain, {});
        QVERIFY(daily);
        QCOMPARE(daily->rows.first().visits, 40);
        QCOMPARE(daily->departement, word("63"));
    }

    // A region that cannot be reached gets them when it can, once, after a new start too.
    void whatCouldNotBeSentIsSentLater()
    {
        const QString folder = m_settings.dataFolder;
        m_server->stop();
        {
            const auto counting = terminal();
            QVERIFY(count(*counting, 40));
            m_clock.advance(30LL * 24 * 3600 * 1000);
            QVERIFY(count(*counting, 1));
            QTRY_COMPARE(waiting().size(), 1);
            QSignalSpy tried(counting.get(), &Counting::sent); // with something to send
            QVERIFY(count(*counting, 1));
            QTRY_VERIFY_WITH_TIMEOUT(tried.count() > 0, 20'000);
            QCOMPARE(waitingIn(folder, QDate(2026, 12, 5)).files, 1);
        }
        QVERIFY2(m_server->start(), qPrintable(m_server->problem()));
        const auto counting = terminal();
        QTRY_COMPARE_WITH_TIMEOUT(there().size(), 1, 20'000);
        QTRY_VERIFY(waiting().isEmpty());
    }

    // A file whose answer was lost is there already: it is not sent under another name, and does not wait for ever.
    void oneThatIsThereAlready()
    {
        const auto counting = terminal();
        QVERIFY(count(*counting, 40));
        m_clock.advance(30LL * 24 * 3600 * 1000);
        QVERIFY(count(*counting, 1));
        QTRY_COMPARE(there().size(), 1);
        QTRY_VERIFY(waiting().isEmpty());
        const QString name = there().first();
        QVERIFY(QFile::copy(m_server->root() + QStringLiteral("/counts/") + name, m_settings.dataFolder + u'/' + name));
        QVERIFY(count(*counting, 1));
        QTRY_VERIFY(waiting().isEmpty());
        QCOMPARE(there().size(), 1);
    }

    // Switched off, or without the key of a region, nothing is counted.
    void switchedOff()
    {
        m_settings.statisticsCount = false;
        auto counting = terminal();
        QVERIFY(!counting->isOn());
        counting->count(plainVisit());
        m_settings.statisticsCount = true;
        m_settings.statisticsKeyFile.clear();
        counting = terminal();
        QVERIFY(!counting->isOn());
        counting->count(plainVisit());
        m_settings.statisticsKeyFile = m_server->certificate(); // another file
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("nothing is counted: .*not a public key.*")));
        counting = terminal();
        QVERIFY(!counting->isOn());
        counting.reset();
        QVERIFY(!QDir(m_settings.dataFolder).exists());
    }
};

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
