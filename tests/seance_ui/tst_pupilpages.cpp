// What a pupil sees of a class session.
#include "../support/news.h"
#include "sampleclass.h"

#include <look/button.h>
#include <look/notice.h>
#include <look/textfield.h>
#include <seance/ui/joinpage.h>
#include <seance/ui/pausepage.h>
#include <seance/ui/seancebar.h>
#include <seance/ui/wordspage.h>

#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::seance;
using namespace belvedere::seance::ui;
using support::groupsAround, support::newsOf;
using Problem = JoinPage::Problem;

class TestPupilPages : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC)};

    static QAbstractButton *button(QWidget &page, const QString &words)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if (each->text() == words && !each->isHidden())
                return each;
        }
        return nullptr;
    }
    static QString labels(QWidget &page)
    {
        QStringList all;
        for (const auto *each : page.findChildren<QLabel *>()) {
            if (!each->isHidden())
                all.append(each->text());
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void aCodeIsForgiven_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("right");
        QTest::newRow("as it is") << QStringLiteral("K7M2PX") << true;
        QTest::newRow("in two parts, small") << QStringLiteral(" k7m 2px ") << true;
        QTest::newRow("with a hyphen") << QStringLiteral("K7M-2PX") << true;
        QTest::newRow("too short") << QStringLiteral("K7M2P") << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void aCodeIsForgiven()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, right);
        JoinPage page(m_theme, QString(), QStringLiteral("Lynx bleu"));
        QSignalSpy joined(&page, &JoinPage::joinRequested);
        QTest::keyClicks(page.findChild<look::TextField *>(), typed);
        QTest::keyClick(page.findChild<look::TextField *>(), Qt::Key_Return);
        QCOMPARE(joined.size(), right ? 1 : 0);
        if (right)
            QCOMPARE(joined.first(), (QVariantList{QStringLiteral("K7M2PX"), QStringLiteral("Lynx bleu")}));
        else
            QVERIFY(page.findChild<look::Notice *>()->accessibleName().contains(QStringLiteral("six letters")));
    }

    // Each problem has a sentence of its own, and the way is open again.
    void everyProblemIsSaid()
    {
        JoinPage page(m_theme, QStringLiteral("K7M2PX"), QStringLiteral("Lynx bleu"));
        QSet<QString> sentences;
        for (const Problem each : {Problem::NoCode, Problem::NotFound, Problem::Full, Problem::Offline, Problem::PutOut, Problem::Refused}) {
            page.setJoining();
            QVERIFY(!button(page, QStringLiteral("Join"))->isEnabled());
            page.setProblem(each);
            QVERIFY(button(page, QStringLiteral("Join"))->isEnabled());
            sentences.insert(page.findChild<look::Notice *>()->accessibleName());
        }
        QCOMPARE(sentences.size(), 6);
        page.setJoining();
        QSignalSpy cancelled(&page, &JoinPage::cancelRequested);
        button(page, QStringLiteral("Cancel"))->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(button(page, QStringLiteral("Join"))->isEnabled());
    }

    // After a crash the page asks who sits there, with a way for each answer and nothing else; then it looks for the class.
    void whoSitsThereIsAsked()
    {
        JoinPage page(m_theme, QStringLiteral("K7M2PX"), QStringLiteral("Lynx bleu"));
        QSignalSpy answered(&page, &JoinPage::isSamePupil);
        page.setJoining();
        page.askWhether(QStringLiteral("Loutre verte"));
        QVERIFY(labels(page).contains(QStringLiteral("Are you Loutre verte?")));
        QVERIFY(!page.findChild<look::TextField *>()->isVisibleTo(&page));
        button(page, QStringLiteral("No, I am someone else"))->click();
        QCOMPARE(answered.takeFirst().first().toBool(), false);
        QVERIFY(!button(page, QStringLiteral("Yes, it is me"))->isVisibleTo(&page));
        page.askWhether(QStringLiteral("Loutre verte"));
        button(page, QStringLiteral("Yes, it is me"))->click();
        QCOMPARE(answered.takeFirst().first().toBool(), true);
        page.setProblem(Problem::NotFound);
        QVERIFY(page.findChild<look::TextField *>()->isVisibleTo(&page));
    }

    void anotherNameIsAnotherName()
    {
        JoinPage page(m_theme, QString(), QStringLiteral("Lynx bleu"));
        button(page, QStringLiteral("Another one"))->click();
        QVERIFY(!page.pseudonym().isEmpty() && page.pseudonym() != QStringLiteral("Lynx bleu"));
        QVERIFY(labels(page).contains(page.pseudonym()));
    }

    void theStripSaysTheStepTheTimeAndTheLine()
    {
        SeanceBar bar(m_theme, m_clock);
        SeanceBar::State state{sample::stage(m_clock.now()), QStringLiteral("Lynx bleu"), 1, 2};
        bar.setState(state);
        QVERIFY(labels(bar).contains(QStringLiteral("Step 3 of 5")) && labels(bar).contains(QStringLiteral("(1 of 2)")) && labels(bar).contains(QStringLiteral("7:34")));
        QSignalSpy help(&bar, &SeanceBar::helpRequested), done(&bar, &SeanceBar::doneRequested), place(&bar, &SeanceBar::placeRequested);
        button(bar, QStringLiteral("I need help"))->click();
        QCOMPARE(help.takeFirst().first().toBool(), true);
        state.asksHelp = true;
        bar.setState(state);
        button(bar, QStringLiteral("The teacher is coming"))->click();
        QCOMPARE(help.takeFirst().first().toBool(), false);
        button(bar, QStringLiteral("I am done"))->click();
        QCOMPARE(done.size(), 1);
        button(bar, QStringLiteral("Go there"))->click();
        QTRY_COMPARE(place.size(), 1);
        QVERIFY(!button(bar, QStringLiteral("Show no more")));
        QSignalSpy hidden(&bar, &SeanceBar::showNoMoreRequested);
        state.shows = true;
        bar.setState(state);
        button(bar, QStringLiteral("Show no more"))->click();
        QTRY_COMPARE(hidden.size(), 1);
        state.done = 2;
        state.line = SeanceBar::Line::Cut;
        bar.setState(state);
        QVERIFY(!button(bar, QStringLiteral("Done"))->isEnabled());
        QVERIFY(labels(bar).contains(QStringLiteral("No line")));
        state.stage.until = m_clock.now().addSecs(-1);
        bar.setState(state);
        QVERIFY(labels(bar).contains(QStringLiteral("Time is over")));
        state.stage = sample::stage(m_clock.now(), -1);
        state.stage.until = {};
        bar.setState(state);
        QVERIFY(labels(bar).contains(QStringLiteral("Welcome, Lynx bleu")) && !button(bar, QStringLiteral("Go there")));
    }

    // The invented name, the step, what becomes of a call and the line are heard when they change, once, without the focus.
    void whatHappensInTheClassIsHeard()
    {
        JoinPage page(m_theme, QString(), QStringLiteral("Lynx bleu"));
        button(page, QStringLiteral("Another one"))->click();
        QCOMPARE(newsOf(page), QStringList(page.pseudonym()));
        page.askWhether(QStringLiteral("Loutre verte"));
        QCOMPARE(groupsAround(*button(page, QStringLiteral("Yes, it is me"))).first(), QStringLiteral("Are you Loutre verte?"));

        const auto told = [this](SeanceBar::State before, const std::function<void(SeanceBar::State &)> &change) {
            SeanceBar bar(m_theme, m_clock);
            bar.setState(before);
            support::forgetNews(bar);
            change(before);
            bar.setState(before);
            return newsOf(bar).join(u'|');
        };
        const SeanceBar::State first{sample::stage(m_clock.now()), QStringLiteral("Lynx bleu"), 1, 2};
        QVERIFY(told({}, [&](SeanceBar::State &now) { now = first; }).startsWith(QStringLiteral("Step 3 of 5")));
        QVERIFY(told(first, [&](SeanceBar::State &now) { now.stage = sample::stage(m_clock.now(), 3); }).startsWith(QStringLiteral("Step 4 of 5")));
        QCOMPARE(told(first, [](SeanceBar::State &now) { now.asksHelp = true; }), QStringLiteral("The teacher is coming"));
        QCOMPARE(told(first, [](SeanceBar::State &now) { now.saidDone = true; }), QStringLiteral("Done"));
        QVERIFY(told(first, [](SeanceBar::State &now) { now.line = SeanceBar::Line::Cut; }).startsWith(QStringLiteral("No line to the class")));
        QCOMPARE(told(first, [](SeanceBar::State &now) { now.done = 2; }), QString()); // each fiche that is read is not
        SeanceBar next(m_theme, m_clock); // of another page
        next.setState(first, false);
        next.setState(first);
        QCOMPARE(newsOf(next), QStringList());
        QCOMPARE(told(first, [this](SeanceBar::State &now) { now.stage.until = m_clock.now().addSecs(-1); }), QStringLiteral("Time is over"));
    }

    // Neither touch nor key reaches what is under it. Afterwards one is where one was.
    void aPauseCoversEverything()
    {
        QWidget window;
        window.resize(800, 600);
        auto *under = new QLineEdit(&window);
        under->setGeometry(100, 100, 300, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        under->setFocus();
        {
            PausePage pause(m_theme, &window);
            QCOMPARE(pause.geometry(), window.rect());
            QCOMPARE(window.childAt(150, 120)->window(), &window);
            QVERIFY(pause.isAncestorOf(window.childAt(150, 120)) || window.childAt(150, 120) == &pause);
            QTest::keyClick(&pause, Qt::Key_Tab);
            QVERIFY(!under->hasFocus());
            QTest::keyClicks(&pause, QStringLiteral("abc"));
            window.resize(1000, 700);
            QTRY_COMPARE(pause.geometry(), window.rect());
        }
        QVERIFY(under->text().isEmpty());
        QCOMPARE(window.focusWidget(), under);
    }

    void wordsAreGivenOnceEach()
    {
        WordsPage page(m_theme, Step{Step::Kind::Words, QStringLiteral("Words"), QStringLiteral("Which?"), 4, 3}, {QStringLiteral("équipe")});
        QSignalSpy sent(&page, &WordsPage::sendRequested);
        const auto fields = page.findChildren<look::TextField *>();
        QCOMPARE(fields.size(), 3);
        QTest::keyClicks(fields.at(1), QStringLiteral("  Équipe "));
        QTest::keyClicks(fields.at(2), QString(100, u'a'));
        button(page, QStringLiteral("Give my words"))->click();
        QCOMPARE(sent.takeFirst().first().toStringList(), (QStringList{QStringLiteral("équipe"), QString(longestValue, u'a')}));
        for (auto *each : fields)
            each->clear();
        button(page, QStringLiteral("Give my words"))->click();
        QCOMPARE(sent.size(), 0);
        QVERIFY(page.findChild<look::Notice *>()->accessibleName().contains(QStringLiteral("one word")));
    }
};

QTEST_MAIN(TestPupilPages)
#include "tst_pupilpages.moc"
