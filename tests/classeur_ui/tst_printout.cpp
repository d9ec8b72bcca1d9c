#include <classeur/ui/printout.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::classeur;
using namespace belvedere::classeur::ui;

class PrintoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // What is printed says where the five words open the classeur: on every terminal of a region that has a server,
    // else on the one that kept it; without words nothing of it.
    void whereTheWordsOpenIt()
    {
        Printout printout;
        QVERIFY(!printedHtml(printout).contains(QStringLiteral("five words")));
        printout.words = {QStringLiteral("un"), QStringLiteral("deux")};
        printout.expires = QDateTime(QDate(2026, 12, 2), QTime(10, 0));
        const QString here = printedHtml(printout);
        QVERIFY(here.contains(QStringLiteral("on the same terminal")) && here.contains(QStringLiteral("deux")));
        printout.everywhere = true;
        const QString region = printedHtml(printout);
        QVERIFY(region.contains(QStringLiteral("on every terminal of the region")) && !region.contains(QStringLiteral("same terminal")));
    }

    // The person's own words are text, whatever they look like.
    void wordsAreNoMarkup()
    {
        ClasseurItem item;
        item.title = QStringLiteral("<img src=x>");
        item.note = QStringLiteral("a < b\n<script>");
        Printout printout;
        printout.items = {item};
        const QString html = printedHtml(printout);
        QVERIFY(html.contains(QStringLiteral("&lt;img src=x&gt;")) && html.contains(QStringLiteral("a &lt; b<br>&lt;script&gt;")));
        QVERIFY(!html.contains(QStringLiteral("<img")) && !html.contains(QStringLiteral("<script")));
    }
};

QTEST_GUILESS_MAIN(PrintoutTest)
#include "tst_printout.moc"
