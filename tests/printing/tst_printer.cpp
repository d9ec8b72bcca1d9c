#include <printing/printer.h>

#include <servers/cups.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::printing;

class PrinterTest : public QObject
{
    Q_OBJECT
    servers::Cups m_cups;

    template <typename T>
    static Result<T> wait(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return fail(ErrorKind::Internal, QStringLiteral("the test waited in vain"));
        return future.result();
    }
    static std::optional<JobState> stateOf(Printer &printer, int job)
    {
        const auto state = wait(printer.job(job));
        return state ? std::optional(*state) : std::nullopt;
    }
    static bool becomes(Printer &printer, int job, JobState wanted)
    {
        return QTest::qWaitFor([&] { return stateOf(printer, job) == wanted; }, 20'000);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cups.start(), qPrintable(m_cups.problem())); }

    void reasons_data()
    {
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char *reasons, Trouble trouble) { QTest::newRow(reasons) << QString::fromLatin1(reasons) << static_cast<int>(trouble); };
        row("none", Trouble::None);
        row("", Trouble::None);
        row("media-empty-error", Trouble::NoPaper);
        row("media-empty", Trouble::NoPaper);
        row("media-low-warning", Trouble::None);
        row("media-jam-error", Trouble::Jam);
        row("toner-low-report", Trouble::None);
        row("toner-empty-error", Trouble::NoInk);
        row("marker-supply-empty-error", Trouble::NoInk);
        row("cover-open", Trouble::Open);
        row("offline-report", Trouble::Away);
        row("offline", Trouble::Away);
        row("paused", Trouble::None);
        row("cups-waiting-for-job-completed", Trouble::None);
        row("fuser-over-temp-error", Trouble::Other);
        row("fuser-over-temp-error,media-jam-error", Trouble::Jam);
        row("media-needed-error,spool-area-full", Trouble::NoPaper);
    }
    // What a printer waits for is told by what a person can do; what is only low is no trouble.
    void reasons()
    {
        QFETCH(QString, reasons);
        QTEST(static_cast<int>(troubleOf(reasons.split(u',', Qt::SkipEmptyParts))), "trouble");
    }

    // Pages arrive at the printer as they were sent, under a title that says nothing of anybody.
    void pagesArrive()
    {
        Printer printer;
        const auto seen = wait(printer.look());
        QVERIFY2(seen.has_value(), seen ? "" : qPrintable(seen.error().text()));
        QCOMPARE(seen->name, QStringLiteral("Salle-12"));
        QCOMPARE(seen->called, QStringLiteral("Imprimante de la salle 12"));
        QVERIFY(!seen->paused && seen->accepts && seen->trouble == Trouble::None);
        const QByteArray pages = "%PDF-1.4 " + QByteArray(300'000, 'x');
        const auto job = wait(printer.send(pages, seen->name, true));
        QVERIFY2(job.has_value(), job ? "" : qPrintable(job.error().text()));
        QVERIFY(becomes(printer, *job, JobState::Done));
        QCOMPARE(m_cups.printed(*job), pages);
        QVERIFY2(m_cups.options(*job).contains("print-color-mode=monochrome"), m_cups.options(*job).constData());
    }

    // Without paper it waits and says so; with paper it goes on by itself.
    void withoutPaperItWaits()
    {
        Printer printer(QStringLiteral("Salle-12"));
        m_cups.setPaper(false);
        const auto job = wait(printer.send("%PDF-1.4 a", QStringLiteral("Salle-12"), false));
        QVERIFY(job.has_value());
        QVERIFY(QTest::qWaitFor([&] { const auto seen = wait(printer.look()); return seen && seen->trouble == Trouble::NoPaper; }, 20'000));
        QVERIFY(stateOf(printer, *job) == JobState::Printing);
        m_cups.setPaper(true);
        QVERIFY(becomes(printer, *job, JobState::Done));
        QVERIFY(QTest::qWaitFor([&] { const auto seen = wait(printer.look()); return seen && seen->trouble == Trouble::None; }, 20'000));
    }

    // What is stopped waits; what is taken back is not printed.
    void whatIsTakenBackIsNotPrinted()
    {
        Printer printer;
        QVERIFY(m_cups.command(QStringLiteral("cupsdisable")));
        QVERIFY(wait(printer.look())->paused);
        const auto job = wait(printer.send("%PDF-1.4 b", QStringLiteral("Salle-12"), true));
        QVERIFY(job.has_value());
        QVERIFY(becomes(printer, *job, JobState::Waiting));
        QVERIFY(wait(printer.cancel(*job, QStringLiteral("Salle-12"))).has_value());
        QVERIFY(becomes(printer, *job, JobState::Failed));
        QVERIFY(m_cups.command(QStringLiteral("cupsenable")));
        QVERIFY(m_cups.printed(*job).isEmpty());
    }

    // What waits when its owner leaves is taken back; what was printed stays printed; of neither are pages left in the
    // spool of a CUPS that keeps them.
    void whoLeavesLeavesNothing()
    {
        Printer printer;
        const auto done = wait(printer.send("%PDF-1.4 d", QStringLiteral("Salle-12"), true));
        QVERIFY(done.has_value());
        QVERIFY(becomes(printer, *done, JobState::Done));
        QVERIFY(!m_cups.spooledWith("%PDF-1.4 d").isEmpty()); // in clear, for a day
        const auto gone = wait(printer.leave(*done, QStringLiteral("Salle-12")));
        QVERIFY2(gone.value_or(false), gone ? "it is still printed" : qPrintable(gone.error().text()));
        QVERIFY(QTest::qWaitFor([&] { return m_cups.spooledWith("%PDF-1.4 d").isEmpty(); }, 20'000));
        QCOMPARE(m_cups.printed(*done), QByteArray("%PDF-1.4 d"));
        m_cups.setPaper(false);
        const auto left = wait(printer.send("%PDF-1.4 e", QStringLiteral("Salle-12"), true));
        QVERIFY(left.has_value());
        QVERIFY(QTest::qWaitFor([&] { const auto seen = wait(printer.look()); return seen && seen->trouble == Trouble::NoPaper; }, 20'000));
        QVERIFY(wait(printer.leave(*left, QStringLiteral("Salle-12"))).value_or(false));
        QVERIFY(QTest::qWaitFor([&] { return stateOf(printer, *left).value_or(JobState::Failed) == JobState::Failed; }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return m_cups.spooledWith("%PDF-1.4 e").isEmpty(); }, 20'000));
        m_cups.setPaper(true);
        QVERIFY(wait(printer.leave(*left, QStringLiteral("Salle-12"))).value_or(false)); // forgotten: nothing is to be done
        QVERIFY(m_cups.printed(*left).isEmpty());
    }

    // A queue that takes nothing refuses, and says so before.
    void aQueueThatRefusesSaysSo()
    {
        Printer printer;
        QVERIFY(m_cups.command(QStringLiteral("cupsreject")));
        QVERIFY(!wait(printer.look())->accepts);
        const auto job = wait(printer.send("%PDF-1.4 c", QStringLiteral("Salle-12"), true));
        QVERIFY(!job.has_value());
        QCOMPARE(job.error().kind, ErrorKind::Unavailable);
        QVERIFY(m_cups.command(QStringLiteral("cupsaccept")));
    }

    // Without a printer of that name, and without a print service, each has its kind.
    void whatIsNotThereIsTold()
    {
        Printer other(QStringLiteral("Salle-13"));
        QCOMPARE(wait(other.look()).error().kind, ErrorKind::NotFound);
        QCOMPARE(wait(other.job(4711)).error().kind, ErrorKind::NotFound);
        m_cups.stop();
        QCOMPARE(wait(other.look()).error().kind, ErrorKind::Offline);
        QCOMPARE(wait(other.send("%PDF", QStringLiteral("Salle-12"), true)).error().kind, ErrorKind::Offline);
    }
};

QTEST_GUILESS_MAIN(PrinterTest)
#include "tst_printer.moc"
