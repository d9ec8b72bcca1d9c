#include "exports.h"

#include <content/library.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belvedere;
using namespace belvedere::content;
using namespace belvedere::content::testing;

using Opening = QFuture<Result<std::shared_ptr<const Catalogue>>>;

namespace {

// Turns the event loop until the future has its answer; how many times it turned. To ask a future
// for its result before that may run the work in this thread.
template <typename T>
int turnsUntil(const QFuture<T> &future)
{
    int turns = 0;
    for (; !future.isFinished(); ++turns)
        QCoreApplication::processEvents();
    return turns;
}

template <typename T>
T answer(const QFuture<T> &future)
{
    turnsUntil(future);
    return future.result();
}

template <typename T>
QString kindOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : kindName(result.error().kind);
}

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_large, m_small, m_damaged;

private Q_SLOTS:
    void initTestCase()
    {
        m_large = m_folder.filePath(QStringLiteral("large.pack"));
        m_small = m_folder.filePath(QStringLiteral("small.pack"));
        m_damaged = m_folder.filePath(QStringLiteral("damaged.pack"));
        QVERIFY(buildFrom(largeExport(150), m_folder.path(), m_large).has_value());
        QVERIFY(buildFrom(exportOf({fullRecord("MET.7")}), m_folder.path(), m_small).has_value());
        QByteArray bytes = readBytes(m_small);
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        QVERIFY(writeBytes(m_damaged, bytes));
    }

    // Asking returns before the answer is there, and the event loop turns while the pack is opened.
    void openingLeavesTheEventLoopFree()
    {
        Library library;
        QVector<Opening> openings;
        for (int i = 0; i < 20; ++i)
            openings.append(library.open(m_large));
        QVERIFY(!openings.last().isFinished());
        const int turns = turnsUntil(openings.last());
        QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
        QCOMPARE(kindOf(openings.last().result()), QStringLiteral("done"));
        QCOMPARE(library.catalogue()->metiers.size(), 150);
        QVERIFY(library.catalogue() == openings.last().result().value());
    }

    // Before a pack is open, everything answers that there is none.
    void withoutAPackNothingIsFound()
    {
        Library library;
        QVERIFY(!library.catalogue());
        QCOMPARE(kindOf(answer(library.fiche(QStringLiteral("MET.7")))), QStringLiteral("not-found"));
        QCOMPARE(kindOf(answer(library.search(QStringLiteral("pain")))), QStringLiteral("not-found"));
    }

    // A pack that does not open leaves the former one in use, whole.
    void aFailingOpenKeepsTheFormerPack()
    {
        Library library;
        QCOMPARE(kindOf(answer(library.open(m_small))), QStringLiteral("done"));
        const auto before = library.catalogue();
        QCOMPARE(kindOf(answer(library.open(m_damaged))), QStringLiteral("tampered"));
        QCOMPARE(kindOf(answer(library.open(m_folder.filePath(QStringLiteral("none"))))), QStringLiteral("not-found"));
        QVERIFY(library.catalogue() == before);
        QCOMPARE(kindOf(answer(library.fiche(QStringLiteral("MET.7")))), QStringLiteral("done"));
        QCOMPARE(kindOf(answer(library.open(m_large))), QStringLiteral("done"));
        QCOMPARE(library.catalogue()->metiers.size(), 150);
        QCOMPARE(before->metiers.size(), 1); // whoever holds the former catalogue still has it
    }

    // A fiche that the pack has not is not found; the others are.
    void anUnknownFicheIsNotFound()
    {
        Library library;
        QCOMPARE(kindOf(answer(library.open(m_small))), QStringLiteral("done"));
        for (const QString &id : {QStringLiteral("MET.8"), QString(), QStringLiteral("MET.7' OR '1'='1"),
                                  QStringLiteral("../MET.7"), QString(100'000, u'x')})
            QCOMPARE(kindOf(answer(library.fiche(id))), QStringLiteral("not-found"));
        QCOMPARE(answer(library.fiche(QStringLiteral("MET.7")))->summary.feminine, QStringLiteral("boulangère"));
    }

    // Who types fast waits for the last search alone: the earlier ones that had not begun say Cancelled.
    void earlierSearchesAreCancelled()
    {
        Library library;
        QVector<Opening> busy;
        for (int i = 0; i < 10; ++i)
            busy.append(library.open(m_large));
        const auto first = library.search(QStringLiteral("boul"));
        const auto second = library.search(QStringLiteral("boula"));
        const auto last = library.search(QStringLiteral("boulang"));
        QVERIFY(!busy.last().isFinished());
        QCOMPARE(kindOf(answer(last)), QStringLiteral("done"));
        QVERIFY(!last.result()->hits.isEmpty());
        QCOMPARE(kindOf(first.result()), QStringLiteral("cancelled"));
        QCOMPARE(kindOf(second.result()), QStringLiteral("cancelled"));
    }

    // A library that dies with work under way waits for it; every future has an answer, from the pack.
    void dyingAnswersEverything()
    {
        QVector<Opening> busy;
        QFuture<Result<Fiche>> fiche;
        QFuture<Result<SearchAnswer>> search;
        {
            Library library;
            QCOMPARE(kindOf(answer(library.open(m_large))), QStringLiteral("done"));
            for (int i = 0; i < 50; ++i)
                busy.append(library.open(m_damaged));
            fiche = library.fiche(QStringLiteral("MET.9"));
            search = library.search(QStringLiteral("pain"));
            QVERIFY(!fiche.isFinished());
        }
        QVERIFY(busy.last().isFinished() && fiche.isFinished() && search.isFinished());
        QCOMPARE(kindOf(busy.last().result()), QStringLiteral("tampered"));
        QCOMPARE(kindOf(fiche.result()), QStringLiteral("done"));
        QCOMPARE(kindOf(search.result()), QStringLiteral("cancelled"));
    }
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "tst_library.moc"
