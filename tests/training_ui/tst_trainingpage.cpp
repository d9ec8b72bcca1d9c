// The training paths on the screen.
#include "../support/news.h"

#include <training/ui/trainingpage.h>

#include <look/notice.h>
#include <look/paper.h>
#include <training/guide.h>

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::training;
using namespace belvedere::training::ui;

class TrainingPageTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    QVector<Path> m_paths = shippedPaths().value_or(QVector<Path>());

    static QAbstractButton *button(QWidget &page, const QString &words)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == words || each->accessibleName().startsWith(words))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_paths.size() == 2); }

    // A wrong answer says why and counts for nothing; the right one is remembered, and the path shows it in words.
    void aLessonIsTaken()
    {
        DoneLessons done;
        const Lesson &lesson = m_paths.first().lessons.first();
        TrainingPage page(m_theme, m_paths, lesson.id, done);
        page.resize(1280, 1000);
        page.show();
        auto *told = page.findChild<look::Notice *>();
        QVERIFY(told && told->isHidden());
        const int wrong = (lesson.question.right + 1) % int(lesson.question.choices.size());
        QCOMPARE(support::groupsAround(*button(page, lesson.question.choices.at(wrong))).first(), lesson.question.ask); // heard with the choices
        button(page, lesson.question.choices.at(wrong))->click();
        QVERIFY(told->isVisible() && done.isEmpty());
        QVERIFY(told->findChild<QLabel *>()->text().contains(lesson.question.why));
        button(page, lesson.question.choices.at(lesson.question.right))->click();
        QCOMPARE(done, DoneLessons{lesson.id});
        QSignalSpy next(&page, &TrainingPage::lessonRequested);
        button(page, QStringLiteral("Next lesson"))->click();
        QCOMPARE(next.takeFirst().first().toString(), m_paths.first().lessons.at(1).id);

        TrainingPage path(m_theme, m_paths, {}, done);
        auto *card = button(path, QStringLiteral("1. ") + lesson.title);
        QVERIFY(card);
        QVERIFY2(card->accessibleName().contains(QStringLiteral("done")), qPrintable(card->accessibleName()));
        QSignalSpy print(&path, &TrainingPage::printRequested);
        button(path, QStringLiteral("Print this guide: ") + m_paths.first().title)->click();
        QVERIFY(print.takeFirst().first().toString().contains(lesson.title));
    }

    // The guide is printed one lesson a page.
    void theGuideIsOnePageALesson()
    {
        static const QRegularExpression page(QStringLiteral("/Type /Page\\b"));
        for (const Path &path : m_paths) {
            const auto pdf = look::pdfOf(guideHtml(path));
            QVERIFY(pdf.has_value());
            QCOMPARE(int(QString::fromLatin1(*pdf).count(page)), int(path.lessons.size()));
        }
    }

    // What a path is practised with, a class or an interview, is offered on it, and in the lessons that say so, nowhere else.
    void aTrialIsOfferedWhereThereIsOne()
    {
        const auto nameOf = [](const Path &path) { return path.practice == Path::Practice::Interview ? QStringLiteral("Practise with an example interview") : QStringLiteral("Practise with a trial class"); };
        DoneLessons done;
        TrainingPage all(m_theme, m_paths, {}, done);
        QSignalSpy asked(&all, &TrainingPage::rehearseRequested), interview(&all, &TrainingPage::interviewRequested);
        int offered = 0;
        for (auto *each : all.findChildren<QAbstractButton *>()) {
            if (each->text().startsWith(QStringLiteral("Practise with"))) {
                ++offered;
                each->click();
            }
        }
        QCOMPARE(offered, 2);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(interview.size(), 1);
        for (const Path &path : m_paths) {
            QVERIFY(path.rehearses());
            for (const Lesson &each : path.lessons) {
                TrainingPage page(m_theme, m_paths, each.id, done);
                QCOMPARE(button(page, nameOf(path)) != nullptr, each.rehearse);
            }
        }
    }

    void controlsAreNamedAndLarge_data()
    {
        QTest::addColumn<QString>("lesson");
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 2.0}) {
            QTest::addRow("all, %.0f", scale) << QString() << scale;
            QTest::addRow("one, %.0f", scale) << m_paths.last().lessons.last().id << scale;
        }
    }
    void controlsAreNamedAndLarge()
    {
        QFETCH(const QString, lesson);
        QFETCH(const double, scale);
        m_theme.setTextScale(scale);
        DoneLessons done;
        TrainingPage page(m_theme, m_paths, lesson, done);
        page.resize(1280, 1000);
        page.show();
        QTest::qWait(0);
        const auto buttons = page.findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() > 3);
        for (const auto *each : buttons) {
            QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(), each->metaObject()->className());
            QVERIFY2(each->height() >= 48 && each->width() >= 48 && each->width() <= page.width(), qPrintable(each->text() + each->accessibleName()));
        }
        m_theme.setTextScale(1);
    }
};

QTEST_MAIN(TrainingPageTest)
#include "tst_trainingpage.moc"
