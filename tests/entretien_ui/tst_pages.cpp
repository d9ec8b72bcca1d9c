// The pages of an interview, by touch and by keyboard.
#include "../support/news.h"
#include "sampleinterview.h"

#include <entretien/ui/checkcard.h>
#include <entretien/ui/consentpanel.h>
#include <entretien/ui/dayfield.h>
#include <entretien/ui/summarypage.h>
#include <entretien/ui/unlockpage.h>

#include <look/button.h>
#include <look/labels.h>
#include <look/notice.h>
#include <look/qrpicture.h>
#include <look/textfield.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::entretien;
using namespace entretientest;
using ui::EntretienPage;

class PagesTest : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    std::unique_ptr<Interview> m_interview;
    std::unique_ptr<look::Page> m_page;

    template <typename P, typename... Arguments>
    P *show(Arguments &&...arguments)
    {
        auto page = std::make_unique<P>(m_theme, std::forward<Arguments>(arguments)...);
        P *shown = page.get();
        m_page = std::move(page);
        m_page->resize(1280, 940);
        static_cast<QWidget &>(*m_page).show();
        (void)QTest::qWaitForWindowExposed(m_page.get());
        return shown;
    }
    EntretienPage *showInterview(const Entretien &entretien, int tab = 0, bool withPerson = true)
    {
        m_page.reset();
        m_interview->open(entretien);
        m_interview->view.tab = tab;
        return show<EntretienPage>(*m_interview->session, m_interview->clock, m_interview->view, m_interview->means(Language::English, withPerson));
    }
    template <typename T = QAbstractButton>
    T *control(const QString &name) const
    {
        for (auto *each : m_page->findChildren<T *>())
            if (each->isVisible() && (each->accessibleName() == name || (each->accessibleName().isEmpty() && each->property("text").toString() == name)))
                return each;
        return nullptr;
    }
    bool says(const QString &part) const
    {
        for (auto *each : m_page->findChildren<QLabel *>())
            if (each->isVisible() && each->text().contains(part))
                return true;
        return false;
    }
    void press(const char *name)
    {
        QTRY_VERIFY2(control(QString::fromUtf8(name)), name);
        QTest::mouseClick(control(QString::fromUtf8(name)), Qt::LeftButton);
    }
    look::NoteField *notes() const
    {
        for (auto *each : m_page->findChildren<look::NoteField *>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    const Entretien &entretien() const { return m_interview->session->entretien(); }

private Q_SLOTS:
    void init() { m_interview = std::make_unique<Interview>(); }
    void cleanup()
    {
        m_page.reset();
        m_interview.reset();
    }

    // The door asks for a name and a sentence, twice the first time; each refusal says what to do, and the sentence is gone
    // from the field.
    void theDoorOfACounsellor()
    {
        auto *page = show<ui::UnlockPage>(30, Language::English);
        QSignalSpy opened(page, &ui::UnlockPage::openRequested);
        QSignalSpy begun(page, &ui::UnlockPage::beginRequested);
        QVERIFY(says(QStringLiteral("30 day")));
        press("Open my interviews");
        QCOMPARE(opened.count(), 0);
        auto *sentence = control<look::TextField>(QStringLiteral("Your secret sentence"));
        QVERIFY(sentence && sentence->echoMode() == QLineEdit::Password);
        control<look::TextField>(QStringLiteral("Your name or initials"))->setText(QStringLiteral("Anne"));
        sentence->setText(QStringLiteral("un chemin"));
        QTest::keyClick(sentence, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(1).toByteArray(), QByteArray("un chemin"));
        page->setFailed(ErrorKind::NotFound);
        QVERIFY(sentence->text().isEmpty());
        QCOMPARE(support::newsOf(*page).size(), 1); // heard as well
        QVERIFY(says(QStringLiteral("First time here")));
        page->setWait(4);
        QVERIFY(!control(QStringLiteral("Open my interviews"))->isEnabled() && says(QStringLiteral("4 second")));
        page->setWait(0);
        press("First time here");
        QTRY_VERIFY(control(QStringLiteral("Create my key")));
        QVERIFY(says(QStringLiteral("cannot be recovered")));
        QCOMPARE(control<look::TextField>(QStringLiteral("Your name or initials"))->text(), QStringLiteral("Anne"));
        auto *first = control<look::TextField>(QStringLiteral("A secret sentence, 12 letters or more"));
        auto *again = control<look::TextField>(QStringLiteral("The same once more"));
        first->setText(QStringLiteral("un chemin de crêtes"));
        again->setText(QStringLiteral("un chemin de cretes"));
        press("Create my key");
        QCOMPARE(begun.count(), 0);
        QVERIFY(says(QStringLiteral("not the same")));
        again->setText(QStringLiteral("un chemin de crêtes"));
        press("Create my key");
        QCOMPARE(begun.count(), 1);
    }

    // An interview is begun under a label, or one is taken up again; erasing asks twice; what is damaged is said.
    void oneIsChosenOrBegun()
    {
        auto *page = show<ui::UnlockPage>(30, Language::English);
        QSignalSpy fresh(page, &ui::UnlockPage::newRequested);
        QSignalSpy chosen(page, &ui::UnlockPage::chosen);
        QSignalSpy erased(page, &ui::UnlockPage::eraseRequested);
        page->setCabinet({});
        QTRY_VERIFY(says(QStringLiteral("No interview yet")));
        const QDateTime now = m_interview->clock.now();
        page->setCabinet({{{QStringLiteral("a1"), QStringLiteral("L. M."), now, QDate(2027, 1, 14), now.addDays(30)}}, 2});
        QTRY_VERIFY(says(QStringLiteral("2 interview")));
        press("L. M.");
        QCOMPARE(chosen.value(0).value(0).toString(), QStringLiteral("a1"));
        press("Erase the interview “L. M.”");
        QTRY_VERIFY(control(QStringLiteral("Erase for good")));
        QCOMPARE(erased.count(), 0);
        press("Erase for good");
        QTRY_COMPARE(erased.count(), 1);
        press("Begin");
        QCOMPARE(fresh.count(), 0);
        auto *label = page->findChild<look::TextField *>(QStringLiteral("label"));
        QTest::keyClicks(label, QStringLiteral("A. B."));
        QTest::keyClick(label, Qt::Key_Return);
        QCOMPARE(fresh.value(0).value(0).toString(), QStringLiteral("A. B."));
        page->setFailed(ErrorKind::Tampered);
        QTRY_VERIFY(says(QStringLiteral("The others are not touched")));
    }

    // Notes are of their theme; what is kept is said; on a screen for two neither notes nor the label are shown.
    void notesAreTheCounsellorsAlone()
    {
        auto *page = showInterview(fullEntretien(m_interview->clock.now()));
        QTRY_VERIFY(says(QStringLiteral("Kept, locked")));
        QCOMPARE(page->accessibleName(), entretien().label);
        QVERIFY(notes()->toPlainText().contains(plantedNote));
        QTest::keyClicks(notes(), QStringLiteral("x"));
        QVERIFY(says(QStringLiteral("Being kept…")));
        QTRY_VERIFY(says(QStringLiteral("Kept, locked")));
        QVERIFY(entretien().notes.value(QStringLiteral("situation")).contains(u'x'));
        const QString written = notes()->toPlainText();
        press("Erase these notes");
        QVERIFY(notes()->toPlainText().isEmpty() && !entretien().notes.contains(QStringLiteral("situation")));
        press("Put back what was removed last");
        QCOMPARE(notes()->toPlainText(), written);
        press("Screen for two");
        for (int tab = 0; tab < 8; ++tab) {
            m_interview->view.tab = tab;
            for (auto *each : m_page->findChildren<QWidget *>()) {
                if (!each->isVisible())
                    continue;
                const QString shown = each->property("text").toString() + each->property("plainText").toString() + each->accessibleName();
                QVERIFY2(!shown.contains(plantedNote) && !shown.contains(plantedLabel), qPrintable(shown));
            }
            if (tab < 7)
                press("Continue");
            QTRY_VERIFY(tab == 7 || m_interview->view.tab == tab + 1);
            if (tab == 0) // what the guide asks is heard when its theme comes
                QVERIFY(support::newsOf(*page).join(u' ').contains(QStringLiteral("Name the difficulties, to look for help with each of them.")));
        }
        QVERIFY(!page->accessibleName().contains(plantedLabel));
        press("Screen for two");
        QCOMPARE(page->accessibleName(), entretien().label);
    }

    // A step is added without typing a date, changed, done, removed and put back.
    void thePlanIsAgreed()
    {
        showInterview(newEntretien(QStringLiteral("A"), m_interview->clock.now()), 4);
        QVERIFY(says(QStringLiteral("No step yet")));
        press("Write a CV");
        press("Who does it: Together");
        press("When: In a week");
        press("A day later");
        press("Add to the plan");
        QCOMPARE(entretien().plan.size(), 1);
        const Step step = entretien().plan.first();
        QCOMPARE(step.what, QStringLiteral("Write a CV"));
        QCOMPARE(step.by, QDate(2026, 12, 8)); // the 6th is a Sunday
        QVERIFY(step.who == Step::Who::Both);
        QTRY_VERIFY(control<ui::CheckCard>(QStringLiteral("Write a CV, Together, by Tuesday 8 December 2026")));
        press("Write a CV, Together, by Tuesday 8 December 2026");
        QVERIFY(entretien().plan.first().done);
        press("Change: Write a CV");
        auto *what = control<look::TextField>(QStringLiteral("What is to be done"));
        QCOMPARE(what->text(), QStringLiteral("Write a CV"));
        what->setText(QStringLiteral("Write two CVs"));
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(entretien().plan.first().what, QStringLiteral("Write two CVs"));
        QVERIFY(entretien().plan.first().done && entretien().plan.first().id == step.id);
        press("Remove: Write two CVs");
        QVERIFY(entretien().plan.isEmpty());
        press("Put back what was removed last");
        QTRY_COMPARE(entretien().plan.size(), 1);
        QTRY_VERIFY(control(QStringLiteral("Remove: Write two CVs")));
    }

    // Documents, the next contact and the consent are kept as they are given; the consent in its words and at its time.
    void theRestIsAgreed()
    {
        showInterview(newEntretien(QStringLiteral("A"), m_interview->clock.now()), 5);
        press("When: In two weeks");
        press("A quarter of an hour later");
        press("How: By telephone");
        control<look::TextField>(QStringLiteral("Where, or whom to ask for"))->setFocus();
        QTest::keyClicks(control<look::TextField>(QStringLiteral("Where, or whom to ask for")), QStringLiteral("Anne"));
        QVERIFY((entretien().next == NextContact{QDate(2026, 12, 14), QTime(14, 15), QStringLiteral("By telephone"), QStringLiteral("Anne")}));
        press("Continue");
        QTRY_VERIFY(control(QStringLiteral("Registration form")));
        press("Registration form");
        QCOMPARE(entretien().given.value(0).title, QStringLiteral("Registration form"));
        QCOMPARE(entretien().given.value(0).on, QDate(2026, 11, 29));
        press("Continue");
        QTRY_VERIFY(says(QStringLiteral("Nothing is agreed yet")));
        QVERIFY(!entretien().consent);
        const auto points = m_page->findChildren<ui::CheckCard *>();
        QTest::mouseClick(points[1], Qt::LeftButton);
        QVERIFY(says(QStringLiteral("nothing goes into their classeur")));
        QVERIFY(!ui::isAgreed(*guideIn({}), entretien().consent));
        QTest::keyClick(points[0], Qt::Key_Space);
        QVERIFY(ui::isAgreed(*guideIn({}), entretien().consent));
        QCOMPARE(entretien().consent->at, m_interview->clock.now());
        QVERIFY(entretien().consent->words.first().startsWith(QStringLiteral("I agree to receive")));
        QTest::mouseClick(points[0], Qt::LeftButton);
        QTest::mouseClick(points[1], Qt::LeftButton);
        QVERIFY(!entretien().consent);
    }

    // The person's things open; with nothing there, the page says what to do; places now come a moment later.
    void thePersonsSide()
    {
        auto *page = showInterview(newEntretien(QStringLiteral("A"), m_interview->clock.now()), 3);
        QSignalSpy opened(page, &EntretienPage::openRequested);
        QSignalSpy formation(page, &EntretienPage::formationRequested);
        press("CAP Menuisier fabricant");
        QTRY_VERIFY(control(QStringLiteral("Préparer son entrée en apprentissage")));
        press("Préparer son entrée en apprentissage");
        QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("2"));
        QCOMPARE(formation.value(0).value(0).toString(), QStringLiteral("f2"));
        page = showInterview(newEntretien(QStringLiteral("B"), m_interview->clock.now()), 3, false);
        QSignalSpy play(page, &EntretienPage::playRequested);
        QSignalSpy resume(page, &EntretienPage::resumeRequested);
        QTRY_VERIFY(says(QStringLiteral("None of the formations of this terminal says that it has places now")));
        press("Play together");
        press("Open a classeur");
        QVERIFY(play.count() == 1 && resume.count() == 1);
    }

    // What could not be written is said with what to do, and trying again keeps it.
    void whatIsNotKeptIsSaid()
    {
        showInterview(newEntretien(QStringLiteral("A"), m_interview->clock.now()));
        QTRY_VERIFY(says(QStringLiteral("Kept, locked")));
        auto lock = m_interview->store.lock();
        QTRY_VERIFY(lock.isFinished());
        QTest::keyClicks(notes(), QStringLiteral("x"));
        QTRY_VERIFY(says(QStringLiteral("Not kept")));
        QVERIFY(says(QStringLiteral("do not close this page")));
        auto open = m_interview->store.open(QStringLiteral("Anne"), "un chemin de crêtes");
        QTRY_VERIFY(open.isFinished());
        press("Try again");
        QTRY_VERIFY(says(QStringLiteral("Kept, locked")));
        QVERIFY(!control(QStringLiteral("Try again")));
    }

    // Before anything is agreed nothing can be taken; then the plan goes into the classeur, onto paper and onto the phone,
    // and no word of the counsellor with it.
    void whatThePersonTakes()
    {
        const Entretien full = fullEntretien(m_interview->clock.now());
        auto *page = show<ui::SummaryPage>(ui::SummaryPage::Means{theirs(full), false, false, datedCodes(theirs(full), ui::calendarWords(), m_interview->clock.now()), Language::English});
        QSignalSpy consent(page, &ui::SummaryPage::consentRequested);
        QVERIFY(!control(QStringLiteral("Into my classeur")) && !m_page->findChild<look::QrPicture *>());
        press("Read them together");
        QCOMPARE(consent.count(), 1);
        page = show<ui::SummaryPage>(ui::SummaryPage::Means{theirs(full), true, false, datedCodes(theirs(full), ui::calendarWords(), m_interview->clock.now()), Language::English});
        QSignalSpy classeur(page, &ui::SummaryPage::classeurRequested);
        press("Into my classeur");
        QCOMPARE(classeur.count(), 1);
        QVERIFY(says(QStringLiteral("Écrire un CV (together)")) && says(QStringLiteral("Thursday 14 January 2027, 09:30")));
        QCOMPARE(m_page->findChildren<look::QrPicture *>().size(), 2);
        page->setInClasseur(false);
        QVERIFY(says(QStringLiteral("classeur is full")));
        const QString text = ui::planInWords(theirs(full), Language::French) + ui::planHtml(theirs(full), QStringLiteral("CIO"), Language::French)
            + ui::planTitle(theirs(full), Language::French);
        QVERIFY(text.contains(QStringLiteral("mission locale")));
        for (const QString &planted : {plantedNote, plantedLabel, full.id})
            QVERIFY(!text.contains(planted));
        QVERIFY(!ui::planHtml(theirs([] { Entretien one = fullEntretien({}); one.plan[0].what = QStringLiteral("<b>"); return one; }()), {}, Language::French).contains(QStringLiteral("<b>")));
    }

    // Every control is named and large enough, also with text twice as large, and the pages fit the screen.
    void everyoneCanUseIt()
    {
        for (const double scale : {1.0, 2.0}) {
            m_theme.setTextScale(scale);
            for (int tab = 0; tab < 8; ++tab) {
                showInterview(fullEntretien(m_interview->clock.now()), tab);
                QVERIFY2(m_page->minimumSizeHint().width() <= 1280, qPrintable(QString::number(m_page->minimumSizeHint().width())));
                for (auto *each : m_page->findChildren<QAbstractButton *>()) {
                    if (!each->isVisible())
                        continue;
                    QVERIFY(!each->accessibleName().isEmpty() || !each->text().isEmpty());
                    QVERIFY2(each->width() >= 48 && each->height() >= 48, qPrintable(each->accessibleName() + each->text()));
                }
                for (auto *each : m_page->findChildren<look::TextField *>())
                    QVERIFY(!each->accessibleName().isEmpty());
            }
        }
        m_theme.setTextScale(1);
    }
};

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
