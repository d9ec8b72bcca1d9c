// What the teacher sees and does during a class session.
#include "../support/contrast.h"
#include "../support/news.h"
#include "sampleclass.h"

#include <look/button.h>
#include <look/linkcard.h>
#include <look/scrollpage.h>
#include <seance/ui/doorpage.h>
#include <seance/ui/pupillist.h>
#include <seance/ui/summarypage.h>
#include <seance/ui/sharebar.h>
#include <seance/ui/trialstrip.h>

#include <QFuture>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::seance;
using namespace belvedere::seance::ui::teacher;

class TestTeacherPages : public QObject
{
    Q_OBJECT
    look::Theme m_theme;
    ManualClock m_clock{QDateTime(QDate(2026, 11, 29), QTime(10, 0), Qt::UTC)};

    static QAbstractButton *button(QWidget &page, const QString &words)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if ((each->text() == words || each->accessibleName().startsWith(words)) && each->isVisibleTo(&page))
                return each;
        }
        return nullptr;
    }
    static QStringList said(QWidget &page)
    {
        QStringList all;
        for (const auto *each : page.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(each);
            all << each->accessibleName() << each->accessibleDescription() << (label ? label->text() : QString());
        }
        return all;
    }
    static look::SuggestField::Find nothing()
    {
        return [](const QString &) { return QFuture<Result<look::Suggestions>>(); };
    }

private Q_SLOTS:
    // How far a bar is filled is seen in every look: what is full stands off from what is empty, 3 to 1.
    void aBarIsFilledSoFar_data()
    {
        QTest::addColumn<look::Mode>("mode");
        QTest::newRow("light") << look::Mode::Light;
        QTest::newRow("dark") << look::Mode::Dark;
        QTest::newRow("high contrast") << look::Mode::Contrast;
    }
    void aBarIsFilledSoFar()
    {
        QFETCH(const look::Mode, mode);
        look::Theme theme;
        theme.setMode(mode);
        const auto &t = theme.tokens();
        for (const QColor &fill : {t.accent, t.success, t.danger}) {
            QImage picture(200, 20, QImage::Format_RGB32);
            picture.fill(t.raised);
            QPainter painter(&picture);
            drawShareBar(painter, theme, {10, 5, 180, 10}, 0.5, fill);
            painter.end();
            QCOMPARE(picture.pixelColor(60, 10), fill);
            QVERIFY2(contrast::ratio(picture.pixelColor(140, 10), fill) >= 3, qPrintable(fill.name()));
        }
    }

    // A scenario is looked at before it is used; one that lacks something is only edited.
    void aScenarioIsChosenThenOpened()
    {
        DoorPage page(m_theme, {readyScenarios(), {}, true, true});
        QSignalSpy opened(&page, &DoorPage::openRequested), edited(&page, &DoorPage::editRequested), takenUp(&page, &DoorPage::takeUpRequested);
        button(page, QStringLiteral("Take it up"))->click();
        QTRY_COMPARE(takenUp.size(), 1);
        page.findChild<look::LinkCard *>()->click();
        QVERIFY(said(page).join(u' ').contains(readyScenarios().first().steps.last().says));
        button(page, QStringLiteral("Open the session"))->click();
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first().first().value<Scenario>() == readyScenarios().first());
        page.choose(readyScenarios().last());
        QVERIFY(!button(page, QStringLiteral("Open the session")));
        button(page, QStringLiteral("Edit"))->click();
        QCOMPARE(edited.size(), 1);
        DoorPage noLine(m_theme, {readyScenarios(), {}, false, false});
        noLine.choose(readyScenarios().first());
        QVERIFY(!button(noLine, QStringLiteral("Open the session")));
    }

    // A teacher's own scenario is taken away as a file, and removed when it is asked for twice; a ready one stays.
    void ownScenariosAreTakenAwayAndRemoved()
    {
        Scenario own = readyScenarios().first();
        own.id = own.title = QStringLiteral("mine");
        DoorPage page(m_theme, {readyScenarios(), {own}, false, true});
        QSignalSpy removed(&page, &DoorPage::removeRequested), taken(&page, &DoorPage::takeAwayRequested), in(&page, &DoorPage::bringInRequested);
        button(page, QStringLiteral("Bring scenarios in from a stick"))->click();
        QCOMPARE(in.size(), 1);
        page.choose(readyScenarios().first());
        QVERIFY(!button(page, QStringLiteral("Remove")));
        page.choose(own);
        button(page, QStringLiteral("Take it away as a file"))->click();
        QVERIFY(taken.takeFirst().first().value<Scenario>() == own);
        button(page, QStringLiteral("Remove"))->click();
        QCOMPARE(removed.size(), 0);
        button(page, QStringLiteral("No, keep it"))->click();
        button(page, QStringLiteral("Remove"))->click();
        button(page, QStringLiteral("Yes, remove it"))->click();
        QCOMPARE(removed.size(), 1);
        QVERIFY(removed.first().first().value<Scenario>() == own);
    }

    void theDeskCommands()
    {
        ConsolePage page(m_theme, m_clock, nothing());
        page.setView(sample::view(m_clock.now()));
        QSignalSpy gone(&page, &ConsolePage::goRequested), more(&page, &ConsolePage::extendRequested), paused(&page, &ConsolePage::pauseRequested);
        button(page, QStringLiteral("Next step"))->click();
        QCOMPARE(gone.takeFirst().first().toInt(), 3);
        button(page, QStringLiteral("Previous"))->click();
        QCOMPARE(gone.takeFirst().first().toInt(), 1);
        button(page, QStringLiteral("5. "))->click();
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(gone.takeFirst().first().toInt(), 4);
        button(page, QStringLiteral("+2 min"))->click();
        QCOMPARE(more.takeFirst().first().toInt(), 2);
        button(page, QStringLiteral("Pause all"))->click();
        QCOMPARE(paused.takeFirst().first().toBool(), true);
        QVERIFY(said(page).contains(QStringLiteral("7:34")));
        auto view = sample::view(m_clock.now());
        view.stage.paused = true;
        view.stage.step = static_cast<int>(view.scenario.steps.size()) - 1;
        page.setView(view);
        button(page, QStringLiteral("Let all go on"))->click();
        QCOMPARE(paused.takeFirst().first().toBool(), false);
        QVERIFY(!button(page, QStringLiteral("Next step"))->isEnabled());
        view.stage.shown = {Stage::Shown::Kind::Fiche, QStringLiteral("MET.7")};
        page.setView(view);
        QSignalSpy put(&page, &ConsolePage::putRequested);
        button(page, QStringLiteral("Take it away"))->click();
        QVERIFY(put.takeFirst().first().value<Stage::Shown>() == Stage::Shown());
    }

    // What the buttons of the desk did, and who calls, is heard once, without the focus; what is chosen or asked once more
    // is heard with the button that takes it.
    void theDeskIsHeard()
    {
        ConsolePage page(m_theme, m_clock, nothing());
        auto view = sample::view(m_clock.now());
        for (auto &each : view.pupils)
            each.need = PupilLine::Need::None;
        page.setView(view);
        const auto told = [&page](const ClassView &now) {
            support::forgetNews(page);
            page.setView(now);
            return support::newsOf(page).join(u'|');
        };
        view.stage.paused = true;
        QCOMPARE(told(view), QStringLiteral("All wait."));
        QCOMPARE(told(view), QString());
        view.stage.paused = false;
        QCOMPARE(told(view), QStringLiteral("All go on."));
        view.pupils.first().need = PupilLine::Need::Help;
        QCOMPARE(told(view), view.pupils.first().pseudonym + QStringLiteral(" asks for help."));
        QCOMPARE(told(view), QString());
        ++view.stage.step;
        QVERIFY(told(view).startsWith(QStringLiteral("Step 4 of 5. ")));
        button(page, QStringLiteral("End the session"))->click();
        QVERIFY(support::groupsAround(*button(page, QStringLiteral("No, go on"))).first().startsWith(QStringLiteral("End the session for all?")));
    }

    // A word that does not suit is hidden before the class sees it, and shown again as easily; it is said in words.
    void aWordIsHiddenAndShownAgain()
    {
        ConsolePage page(m_theme, m_clock, nothing());
        ClassView view = sample::view(m_clock.now());
        page.setView(view);
        QVERIFY(!button(page, QStringLiteral("2 word(s) of the class")));
        view.words = {{QStringLiteral("équipe"), false}, {QStringLiteral("bof"), false}};
        page.setView(view);
        QVERIFY(!button(page, QStringLiteral("“bof”")));
        button(page, QStringLiteral("2 word(s) of the class"))->click();
        QSignalSpy hidden(&page, &ConsolePage::hideWordRequested);
        button(page, QStringLiteral("“bof”: hide it"))->click();
        QTRY_COMPARE(hidden.size(), 1);
        QCOMPARE(hidden.first(), (QVariantList{QStringLiteral("bof"), true}));
        view.words[1].hidden = true;
        page.setView(view);
        QVERIFY(button(page, QStringLiteral("2 word(s) of the class, 1 hidden")));
        button(page, QStringLiteral("“bof”, hidden: show it again"))->click();
        QTRY_COMPARE(hidden.size(), 2);
        QCOMPARE(hidden.last(), (QVariantList{QStringLiteral("bof"), false}));
    }

    // What cannot be taken back is asked once more, in the page.
    void endingAndPuttingOutAreAskedOnceMore()
    {
        ConsolePage page(m_theme, m_clock, nothing());
        page.setView(sample::view(m_clock.now()));
        QSignalSpy ended(&page, &ConsolePage::endRequested), out(&page, &ConsolePage::putOutRequested);
        button(page, QStringLiteral("End the session"))->click();
        QCOMPARE(ended.size(), 0);
        button(page, QStringLiteral("Yes, end it"))->click();
        QTRY_COMPARE(ended.size(), 1);
        button(page, QStringLiteral("Milan rapide"))->click();
        button(page, QStringLiteral("Put out of the class"))->click();
        QCOMPARE(out.size(), 0);
        button(page, QStringLiteral("Yes, put out"))->click();
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.first().first().toString(), QStringLiteral("3"));
    }

    // Who needs somebody stands first, and it is said in words, not by a colour alone.
    void whoNeedsHelpStandsFirstAndInWords()
    {
        PupilList list(m_theme);
        list.setLines(sample::view(m_clock.now()).pupils);
        const auto sorted = byNeed(sample::view(m_clock.now()).pupils);
        QCOMPARE(sorted.at(0).pseudonym, QStringLiteral("Renard vert"));
        QCOMPARE(sorted.at(1).pseudonym, QStringLiteral("Geai bavard"));
        QCOMPARE(sorted.last().pseudonym, QStringLiteral("Pic noir"));
        const auto card = [&list](const QString &name) { return static_cast<PupilCard *>(button(list, name)); };
        QVERIFY(card(QStringLiteral("Renard vert"))->accessibleName().contains(QStringLiteral("Asks for help")));
        QVERIFY(card(QStringLiteral("Geai bavard"))->accessibleName().contains(QStringLiteral("not moved")));
        QVERIFY(card(QStringLiteral("Pic noir"))->accessibleName().contains(QStringLiteral("Not connected")));
        QVERIFY(card(QStringLiteral("Loutre calme"))->accessibleName().contains(QStringLiteral("Has finished")));
        // A card stays while its pupil does, so that the focus is not lost.
        auto *kept = card(QStringLiteral("Lynx bleu"));
        auto lines = sample::view(m_clock.now()).pupils;
        lines[0].need = PupilLine::Need::Help;
        list.setLines(lines);
        QCOMPARE(card(QStringLiteral("Lynx bleu")), kept);
        lines.remove(0);
        list.setLines(lines);
        QVERIFY(!card(QStringLiteral("Lynx bleu")));
    }

    // The beamer says no name but of who chose to show something.
    void theBeamerNamesNobody()
    {
        ProjectionPage page(m_theme, m_clock);
        auto projected = sample::projected();
        page.setView(sample::view(m_clock.now()), projected);
        QVERIFY(said(page).join(u' ').contains(QStringLiteral("Lynx bleu shows")));
        for (const PupilLine &each : sample::view(m_clock.now()).pupils) {
            if (each.pseudonym != QStringLiteral("Lynx bleu"))
                QVERIFY(!said(page).join(u' ').contains(each.pseudonym));
        }
        projected.shown.clear();
        page.setView(sample::view(m_clock.now()), projected);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!said(page).join(u' ').contains(QStringLiteral("Lynx bleu")));
        QVERIFY(said(page).join(u' ').contains(QStringLiteral("fewer than 3"))); // a number that would point at somebody
        QSignalSpy gone(&page, &ProjectionPage::goRequested);
        QTest::keyClick(&page, Qt::Key_PageDown);
        QCOMPARE(gone.takeFirst().first().toInt(), 3);
    }

    // Nobody scrolls a beamer: a picture of forty words and six pôles is made smaller until it stands on the screen.
    void theBeamerNeedsNoScrolling()
    {
        Projected projected = sample::projected();
        projected.poles.append({QStringLiteral("organiser"), QStringLiteral("Organiser et convaincre"), 3});
        for (int at = 0; at < 30; ++at)
            projected.words.append({QString::number(at), QStringLiteral("un mot numéro %1").arg(at), at % 7 + 1});
        for (const QSize size : {QSize(1280, 1024), QSize(1920, 1080), QSize(1280, 720)}) {
            ProjectionPage page(m_theme, m_clock);
            page.resize(size);
            page.setView(sample::view(m_clock.now()), projected);
            page.show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
            auto *scroll = page.findChild<look::ScrollArea *>();
            QTRY_VERIFY2(scroll->verticalScrollBar()->maximum() == 0, qPrintable(QStringLiteral("%1 px too high at %2").arg(scroll->verticalScrollBar()->maximum()).arg(size.height())));
            QVERIFY(said(page).contains(QStringLiteral("un mot numéro 29")));
        }
        ProjectionPage page(m_theme, m_clock); // and as large as there is room
        page.resize(1920, 1080);
        ClassView view = sample::view(m_clock.now());
        view.stage = sample::stage(m_clock.now(), -1);
        page.setView(view, {});
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto largest = [&page] {
            int pixels = 0;
            for (const auto *each : page.findChildren<QLabel *>())
                pixels = qMax(pixels, each->font().pixelSize());
            return pixels;
        };
        QTRY_COMPARE(largest(), 150);
    }

    void afterwardsEverythingCanBeTakenAway()
    {
        const auto summary = summaryOf(sample::classOf(24, m_clock.now()), sample::lesson(), QDate(2026, 11, 29), {}, sample::names());
        SummaryPage page(m_theme, summary, QDate(2026, 12, 6), true);
        QSignalSpy printed(&page, &SummaryPage::printRequested), table(&page, &SummaryPage::csvRequested);
        button(page, QStringLiteral("Print one page"))->click();
        QCOMPARE(printed.first().first().toString(), summaryHtml(summary));
        button(page, QStringLiteral("Take it as a table (CSV)"))->click();
        QCOMPARE(table.first().first().toByteArray(), summaryCsv(summary));
        QVERIFY(said(page).join(u' ').contains(QStringLiteral("vanishes on")));
        SummaryPage bare(m_theme, summary, QDate(2026, 12, 6), false);
        QVERIFY(!button(bare, QStringLiteral("Take it as a table (CSV)")));
    }

    // A scenario can be tried without a line; a trial says that it is one, on the desk, on the beamer and in the end.
    void aTrialSaysThatItIsOne()
    {
        DoorPage door(m_theme, {readyScenarios(), {}, false, false});
        QSignalSpy rehearsed(&door, &DoorPage::rehearseRequested);
        door.choose(readyScenarios().first());
        button(door, QStringLiteral("Try it without a class"))->click();
        QVERIFY(rehearsed.takeFirst().first().value<Scenario>() == readyScenarios().first());
        ConsolePage console(m_theme, m_clock, nothing());
        ClassView view = sample::view(m_clock.now());
        view.played = true;
        view.code = QStringLiteral("ESSAI");
        auto *strip = new TrialStrip(m_theme, 8);
        console.addTrial(strip);
        console.setView(view);
        QVERIFY(said(console).contains(QStringLiteral("A trial: this code opens nothing.")));
        strip->setTip({QStringLiteral("Do this."), 2, 9, false});
        QVERIFY(said(console).join(u' ').contains(QStringLiteral("To try, 2 of 9: Do this.")));
        QSignalSpy hidden(strip, &TrialStrip::tipsHidden), opened(&console, &ConsolePage::pupilOpened);
        QVERIFY(!button(console, QStringLiteral("Show the tips")));
        button(console, QStringLiteral("Hide the tips"))->click();
        QCOMPARE(hidden.takeFirst().first().toBool(), true);
        strip->setTip({QStringLiteral("Do this."), 2, 9, true});
        QVERIFY(!button(console, QStringLiteral("Hide the tips")));
        button(console, QStringLiteral("Show the tips"))->click();
        QCOMPARE(hidden.takeFirst().first().toBool(), false);
        button(console, QStringLiteral("Milan rapide"))->click();
        QCOMPARE(opened.takeFirst().first().toString(), QStringLiteral("3"));
        ProjectionPage beamer(m_theme, m_clock);
        beamer.setView(view, sample::projected());
        QVERIFY(said(beamer).join(u' ').contains(QStringLiteral("Trial: ")));
        SummaryPage summary(m_theme, summaryOf(sample::classOf(24, m_clock.now()), sample::lesson(), QDate(2026, 11, 29), {}, sample::names()), {}, false);
        QVERIFY(said(summary).join(u' ').contains(QStringLiteral("nothing of it is kept")));
        QVERIFY(!button(summary, QStringLiteral("Erase it now")) && button(summary, QStringLiteral("Try once more")));
    }

    // 48 px at least, and a name, of every control of every page, also with large text.
    void everyControlIsNamedAndLargeEnough()
    {
        for (const double text : {1.0, 2.0}) {
            m_theme.setTextScale(text);
            ConsolePage console(m_theme, m_clock, nothing());
            console.setView(sample::view(m_clock.now()));
            DoorPage door(m_theme, {readyScenarios(), {}, true, true});
            door.choose(readyScenarios().first());
            for (QWidget *page : {static_cast<QWidget *>(&console), static_cast<QWidget *>(&door)}) {
                page->resize(1280, 940);
                page->show();
                QVERIFY(QTest::qWaitForWindowExposed(page));
                for (const auto *each : page->findChildren<QAbstractButton *>()) {
                    if (!each->isVisible())
                        continue;
                    QVERIFY2(each->width() >= 48 && each->height() >= 48, qPrintable(each->text()));
                    QVERIFY(!each->text().isEmpty() || !each->accessibleName().isEmpty());
                    QVERIFY(each->focusPolicy() != Qt::NoFocus);
                }
            }
        }
        m_theme.setTextScale(1);
    }
};

QTEST_MAIN(TestTeacherPages)
#include "tst_teacherpages.moc"
