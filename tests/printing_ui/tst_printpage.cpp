#include <printing/ui/printpage.h>

#include <look/button.h>
#include <servers/cups.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::printing;
using printing::ui::PrintPage;

class PrintPageTest : public QObject
{
    Q_OBJECT
    servers::Cups m_cups;
    look::Theme m_theme;
    Printer m_printer;
    const QString m_program = BELVEDERE_BINARY_DIR + QStringLiteral("/bin/belvedere-preview");
    static constexpr int patience = 20'000;

    static look::Button *button(PrintPage &page, const QString &words)
    {
        for (auto *each : page.findChildren<look::Button *>())
            if (each->text() == words)
                return each;
        return nullptr;
    }
    static bool says(PrintPage &page, const QString &words)
    {
        return QTest::qWaitFor([&] { return page.said().contains(words); }, patience);
    }
    static ui::PrintOrder pages(int count)
    {
        return {QStringLiteral("<h1>My classeur</h1>") + QStringLiteral("<p>a line of it</p>").repeated(22 * count), look::Pages::Any};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cups.start(), qPrintable(m_cups.problem())); }

    // The pages are seen before, and just these are printed; what becomes of them is said.
    void whatIsSeenIsPrinted()
    {
        PrintPage page(m_theme, m_printer, pages(3), 20, m_program);
        page.resize(1280, 940);
        page.QWidget::show();
        QTRY_VERIFY_WITH_TIMEOUT(page.isShown(), patience);
        QCOMPARE(page.pageCount(), 3);
        auto *next = button(page, QStringLiteral("Next page"));
        QVERIFY(next->isVisible());
        next->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(page, QStringLiteral("Page before"))->isEnabled(), patience);
        auto *print = button(page, QStringLiteral("Print"));
        QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), patience);
        QVERIFY(says(page, QStringLiteral("Imprimante de la salle 12")));
        QSignalSpy ended(&page, &PrintPage::ended);
        print->click();
        print->click(); // a tired finger
        QVERIFY(ended.wait(patience));
        QCOMPARE(ended.first().first().toBool(), true);
        QVERIFY(says(page, QStringLiteral("Printed.")));
        QCOMPARE(m_cups.printed(1), page.pdf());
        QVERIFY(m_cups.printed(2).isEmpty());
        QVERIFY(!print->isEnabled());
    }

    // Without paper it says so, and goes on by itself; one may stop it meanwhile.
    void withoutPaperItSaysSo()
    {
        m_cups.setPaper(false);
        PrintPage page(m_theme, m_printer, pages(1), 20, m_program);
        auto *print = button(page, QStringLiteral("Print"));
        QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), patience);
        QSignalSpy ended(&page, &PrintPage::ended);
        print->click();
        QVERIFY(says(page, QStringLiteral("no paper")));
        m_cups.setPaper(true);
        QVERIFY(ended.count() || ended.wait(patience));
        QCOMPARE(ended.first().first().toBool(), true);

        QVERIFY(m_cups.command(QStringLiteral("cupsdisable")));
        PrintPage stopped(m_theme, m_printer, pages(1), 20, m_program);
        QVERIFY(says(stopped, QStringLiteral("The printer is stopped")));
        QVERIFY(!button(stopped, QStringLiteral("Print"))->isEnabled());
        QVERIFY(m_cups.command(QStringLiteral("cupsenable")));
        QTRY_VERIFY_WITH_TIMEOUT(button(stopped, QStringLiteral("Print"))->isEnabled(), patience); // by itself
        m_cups.setPaper(false);
        QSignalSpy over(&stopped, &PrintPage::ended);
        button(stopped, QStringLiteral("Print"))->click();
        auto *stop = button(stopped, QStringLiteral("Stop printing"));
        QTRY_VERIFY_WITH_TIMEOUT(!stop->isHidden(), patience);
        stop->click();
        QVERIFY(over.wait(patience));
        QCOMPARE(over.first().first().toBool(), false);
        QVERIFY(says(stopped, QStringLiteral("Stopped.")));
        m_cups.setPaper(true);
    }

    // More pages than the administrator allows are not printed, and what to do is said.
    void tooManyPagesAreRefused()
    {
        PrintPage page(m_theme, m_printer, pages(5), 3, m_program);
        QVERIFY(says(page, QStringLiteral("3 at most")));
        QVERIFY(!button(page, QStringLiteral("Print"))->isEnabled());
    }

    // Without a printer the pages are seen, and what to do is said.
    void withoutAPrinterTheyAreSeen()
    {
        Printer none(QStringLiteral("none"));
        PrintPage page(m_theme, none, pages(1), 20, m_program);
        QVERIFY(says(page, QStringLiteral("There is no printer here.")));
        QTRY_VERIFY_WITH_TIMEOUT(page.isShown(), patience);
        QCOMPARE(page.pageCount(), 1);
        QVERIFY(!button(page, QStringLiteral("Print"))->isEnabled());
    }
};

QTEST_MAIN(PrintPageTest)
#include "tst_printpage.moc"
