// What a teacher keeps names nobody.
#include "sampleclass.h"

#include <look/paper.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::seance;
using namespace belvedere::seance::ui::teacher;

class TestSummary : public QObject
{
    Q_OBJECT
    const QDateTime m_now{QDate(2026, 11, 29), QTime(10, 0), Qt::UTC};

    ClassSummary summary(int pupils = 24) const
    {
        return summaryOf(sample::classOf(pupils, m_now), sample::lesson(), QDate(2026, 11, 29), QStringLiteral("Collège"), sample::names());
    }

private Q_SLOTS:
    // Pseudonyms and keys are planted in the class and looked for in everything that leaves it.
    void nobodyIsNamed()
    {
        for (const QString &text : {summaryHtml(summary()), QString::fromUtf8(summaryCsv(summary()))})
            QVERIFY(!text.contains(QStringLiteral("lynx"), Qt::CaseInsensitive) && !text.contains(QStringLiteral("key1")));
    }

    void everythingIsCountedOnce()
    {
        const ClassSummary all = summary();
        QCOMPARE(all.pupils, 24);
        QCOMPARE(all.steps.at(0).pupils, 24); // at it and done, or later
        QCOMPARE(all.steps.at(1).pupils, 16);
        QCOMPARE(all.steps.at(2).pupils, 8);
        QVERIFY((all.poles == QVector<Counted>{{QStringLiteral("aider"), QStringLiteral("pôle aider"), 19}, {QStringLiteral("batir"), QStringLiteral("pôle batir"), 5}}));
        QCOMPARE(all.wishes.at(0).pupils, 22);
        QCOMPARE(all.words.size(), 1);
        QVERIFY(all.words.first().words.first() == (Counted{QStringLiteral("soin"), QStringLiteral("soin"), 24}));
    }

    void aHiddenWordIsNotKept()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC);
        const auto all = summaryOf(sample::classOf(12, now), sample::lesson(), now.date(), {}, sample::names());
        const auto less = summaryOf(sample::classOf(12, now), sample::lesson(), now.date(), {}, sample::names(), {QStringLiteral("équipe")});
        QVERIFY(summaryHtml(all).contains(QStringLiteral("équipe")) && !summaryHtml(less).contains(QStringLiteral("équipe")));
        QVERIFY(!QString::fromUtf8(summaryCsv(less)).contains(QStringLiteral("équipe")));
    }

    // The wish of two pupils, and everything of a class of two, have no number.
    void ofFewNoNumberIsSaid()
    {
        const QString html = summaryHtml(summary()), csv = QString::fromUtf8(summaryCsv(summary()));
        QVERIFY(html.contains(QStringLiteral("fewer than 3")));
        QVERIFY(csv.contains(QStringLiteral("\"métier <b>MET.1\";<3")));
        const QString ofTwo = QString::fromUtf8(summaryCsv(summary(2)));
        for (const QString &line : ofTwo.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1))
            QVERIFY2(line.endsWith(QStringLiteral(";<3")), qPrintable(line));
        QVERIFY(!summaryHtml(summary(2)).contains(QStringLiteral("2 pupil")));
    }

    // What pupils wrote is text: no markup, no formula of a spreadsheet.
    void whatPupilsWroteIsText()
    {
        QVERIFY(!summaryHtml(summary()).contains(QStringLiteral("<b>MET")));
        const QString csv = QString::fromUtf8(summaryCsv(summary()));
        QVERIFY(csv.contains(QStringLiteral("\"'=1+1\"")));
        QVERIFY(summaryCsv(summary()).startsWith("\xef\xbb\xbf"));
        for (const QString &line : csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
            QCOMPARE(line.count(u';'), 3);
    }

    void aClassWithoutAnswersHasItsPageToo()
    {
        const ClassSummary none = summaryOf({}, sample::lesson(), QDate(2026, 11, 29), {}, {});
        QCOMPARE(none.pupils, 0);
        QVERIFY(summaryHtml(none).contains(QStringLiteral("Lesson")));
        const auto pdf = look::pdfOf(summaryHtml(summary()), look::Pages::One);
        QVERIFY(pdf && pdf->startsWith("%PDF"));
    }
};

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
