// The page for an interview: one A4 page whatever there is to say, with words that can be read, and nothing
// of the person beyond their answers.
#include "samplecatalogue.h"

#include <quiz/ui/summary.h>
#include <quiz/ui/whyrow.h>

#include <look/paper.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::ui;

namespace {

// The pages of the text of a PDF, by poppler.
QStringList pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        qFatal("pdftotext (poppler-utils) cannot read the page");
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    if (pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

    std::shared_ptr<const content::Catalogue> m_catalogue = ui::testing::sampleCatalogue();
    QTemporaryDir m_folder;

    // `chosen` answers with a choice, the others of the 24 with none and a reason.
    Summary summary(int chosen) const
    {
        Summary made;
        made.date = QDate(2026, 3, 2);
        made.centreName = QStringLiteral("CIO <b>de</b> Riom");
        made.language = Language::English;
        int number = 0;
        for (const content::Question *question : m_catalogue->guide.questions()) {
            if (number++ < chosen)
                made.answers.set({question->id, question->items.at(number % 2).id, {}, false});
            else
                made.answers.set({question->id, {}, {}, true, WhyNone::Unknown});
        }
        made.outcome.profile = computeProfile(m_catalogue->guide, made.answers);
        made.outcome.proposals = propose(m_catalogue->guide, m_catalogue->metiers, made.answers, made.outcome.profile, {}, 10);
        return made;
    }
    QStringList pages(const Summary &of, const content::Catalogue &catalogue) const
    {
        const QString pdf = m_folder.filePath(QStringLiteral("page.pdf"));
        const auto written = look::writePdf(summaryHtml(catalogue, of), pdf, look::Pages::One);
        if (!written)
            qFatal("the page is not written");
        return pagesOf(pdf);
    }

private Q_SLOTS:
    // One page, and its words can be read: the date, the certainty, every valley, métiers with a reason, métiers
    // kept, questions without a choice with why, questions to ask, room for notes.
    void theWordsAreThere()
    {
        Summary made = summary(20);
        made.kept = {QStringLiteral("Boulangère / boulanger")};
        const QStringList all = pages(made, *m_catalogue);
        QCOMPARE(all.size(), 1);
        const QString text = all.first().simplified();
        QStringList wanted{QStringLiteral("Monday 2 March 2026"), QStringLiteral("CIO <b>de</b> Riom"), QStringLiteral("24 questions of 24 answered"),
                           QStringLiteral("Because you"), QStringLiteral("Boulangère / boulanger"), whyInWords(WhyNone::Unknown),
                           QStringLiteral("What if I change my mind?"), QStringLiteral("My notes")};
        for (const content::Pole &pole : m_catalogue->guide.poles)
            wanted.append(pole.name.in(Language::English));
        for (const QString &words : std::as_const(wanted))
            QVERIFY2(text.contains(words), qPrintable(words + QStringLiteral(" is not in: ") + text));
    }

    // One page at any content: nothing answered, all questions without a choice, and names and lists longer
    // than any real one; the room for notes is on the page all the same.
    void onePageAtAnyContent()
    {
        QCOMPARE(pages(Summary{QDate(2026, 3, 2), {}, {}, {}, {}, Language::French}, *m_catalogue).size(), 1);
        QCOMPARE(pages(summary(0), *m_catalogue).size(), 1);
        content::Catalogue longer = *m_catalogue;
        for (content::MetierSummary &metier : longer.metiers) {
            metier.feminine = QStringLiteral("Technicienne supérieure en maintenance des installations de production hydraulique");
            metier.masculine = QStringLiteral("technicien supérieur en maintenance des installations de production hydraulique");
        }
        Summary made = summary(16);
        for (int i = 0; i < 200; ++i)
            made.kept.append(longer.metiers.first().name());
        const QStringList all = pages(made, longer);
        QCOMPARE(all.size(), 1);
        QVERIFY2(all.first().contains(QStringLiteral("My notes")), qPrintable(all.first()));
        QVERIFY(all.first().contains(QStringLiteral("and 190 more")));
    }

    // Where no order is claimed, the page claims none: valleys that are tied have the same figure.
    void noOrderIsClaimedOnPaper()
    {
        const Summary made = summary(24); // two pôles by turns
        QVERIFY(made.outcome.profile.poles.at(1).tiedWithFirst);
        const QString text = pages(made, *m_catalogue).first();
        QStringList figures;
        for (const PoleScore &score : made.outcome.profile.poles.mid(0, 2)) {
            const QString name = m_catalogue->guide.pole(score.pole)->name.in(Language::English);
            const QRegularExpressionMatch found =
                QRegularExpression(QRegularExpression::escape(name) + QStringLiteral("\\s+(\\d+)")).match(text);
            QVERIFY2(found.hasMatch(), qPrintable(text));
            figures.append(found.captured(1));
        }
        QCOMPARE(figures.first(), figures.last());
    }

    // What is shown on screen is the page that is printed: an A4 sheet with dark words on white, on a dark screen too.
    void thePictureIsThePage()
    {
        QPalette pale;
        pale.setColor(QPalette::Text, Qt::white);
        QApplication::setPalette(pale);
        const QImage image = look::paperImage(summaryHtml(*m_catalogue, summary(20)), 600);
        QCOMPARE(image.width(), 600);
        QVERIFY(qAbs(image.height() - 849) <= 1);
        int dark = 0;
        for (int y = image.height() / 3; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        QVERIFY2(dark > 2000, qPrintable(QString::number(dark)));
    }
};

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
