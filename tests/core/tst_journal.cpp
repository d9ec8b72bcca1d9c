#include <core/journal.h>
#include <core/log.h>

#include <QTest>

#include <memory>

using namespace belvedere;

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Our own lines alone, in their order, with what is a warning; the log goes on where it went.
    void takesOurOwnLines()
    {
        QTest::ignoreMessage(QtInfoMsg, "one");
        QTest::ignoreMessage(QtWarningMsg, "two");
        QTest::ignoreMessage(QtWarningMsg, "of a library");
        const Journal journal;
        qCInfo(logShell) << "one";
        qWarning() << "of a library";
        qCWarning(logNet) << "two";
        const auto lines = journal.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].text, QStringLiteral("one"));
        QVERIFY(!lines[0].warning);
        QCOMPARE(lines[1].text, QStringLiteral("two"));
        QCOMPARE(lines[1].category, QStringLiteral("belvedere.net"));
        QVERIFY(lines[1].warning);
    }

    // Two at once share their lines, and each line is there once.
    void twoShareTheirLines()
    {
        QTest::ignoreMessage(QtInfoMsg, "one");
        QTest::ignoreMessage(QtInfoMsg, "two");
        const auto first = std::make_unique<Journal>();
        const auto second = std::make_unique<Journal>();
        qCInfo(logShell) << "one";
        QCOMPARE(first->lines().size(), 1);
        QCOMPARE(second->lines().size(), 1);
        qCInfo(logShell) << "two";
        QCOMPARE(second->lines().size(), 2);
    }

    // It never grows beyond its length: the oldest go.
    void keepsTheLast()
    {
        const Journal journal;
        const auto before = qInstallMessageHandler(nullptr); // the handler of the journal
        for (int i = 0; i < Journal::most + 10; ++i)
            before(QtInfoMsg, QMessageLogContext(nullptr, 0, nullptr, "belvedere.shell"), QString::number(i));
        qInstallMessageHandler(before);
        const auto lines = journal.lines();
        QCOMPARE(lines.size(), Journal::most);
        QCOMPARE(lines.first().text, QStringLiteral("10"));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
