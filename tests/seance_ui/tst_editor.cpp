// A scenario of one's own: written, moved, taken back.
#include <seance/ui/editorpage.h>

#include <look/button.h>
#include <look/chip.h>
#include <look/notice.h>
#include <look/textfield.h>

#include <QFuture>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::seance;
using namespace belvedere::seance::ui::teacher;

class TestEditor : public QObject
{
    Q_OBJECT
    look::Theme m_theme;

    EditorAsks asks()
    {
        return {[](const QString &) { return QFuture<Result<look::Suggestions>>(); }, [](Step::Kind, const QString &) { return QString(); }};
    }
    static QAbstractButton *button(QWidget &page, const QString &words)
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            if ((each->text() == words || each->accessibleName() == words) && each->isVisibleTo(&page))
                return each;
        }
        return nullptr;
    }
    static QVector<StepRow *> rows(QWidget &page)
    {
        QVector<StepRow *> all;
        for (auto *each : page.findChildren<StepRow *>()) {
            if (!each->isHidden())
                all.append(each);
        }
        return all;
    }
    static QStringList titles(const EditorPage &page)
    {
        QStringList all;
        for (const Step &each : page.scenario().steps)
            all.append(each.title);
        return all;
    }

private Q_SLOTS:
    void aScenarioIsWrittenFromNothing()
    {
        EditorPage page(m_theme, {}, asks());
        QSignalSpy saved(&page, &EditorPage::saveRequested);
        button(page, QStringLiteral("Save"))->click();
        QCOMPARE(saved.size(), 0); // a title is missing, and it is said
        QTest::keyClicks(page.findChild<look::TextField *>(), QStringLiteral("Ma classe de 3e"));
        button(page, QStringLiteral("Add a step"))->click();
        button(page, QStringLiteral("Save"))->click();
        QCOMPARE(saved.size(), 0);
        QVERIFY(rows(page).first()->findChild<look::Notice *>()->accessibleName().contains(QStringLiteral("title"))); // beside the step
        QTest::keyClicks(rows(page).first()->findChild<look::TextField *>(), QStringLiteral("Pour commencer"));
        button(page, QStringLiteral("Save"))->click();
        QCOMPARE(saved.size(), 1);
        const auto scenario = saved.first().first().value<Scenario>();
        QCOMPARE(scenario.id, QStringLiteral("ma-classe-de-3e"));
        QVERIFY(problemsOf(scenario).isEmpty() && *readScenario(writeScenario(scenario), {}) == scenario);
    }

    // By the buttons, and by Alt with the arrows; each change is taken back to the beginning.
    void stepsAreMovedRemovedAndTakenBack()
    {
        const Scenario before = readyScenarios().first();
        EditorPage page(m_theme, before, asks());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const QStringList was = titles(page);
        button(page, QStringLiteral("Move the step 1 down"))->click();
        QTRY_COMPARE(titles(page), (QStringList{was[1], was[0], was[2], was[3], was[4]}));
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->accessibleName() == QStringLiteral("Change the step 2"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier); // it stayed with the step that moved
        QTRY_COMPARE(titles(page), (QStringList{was[1], was[2], was[0], was[3], was[4]}));
        button(page, QStringLiteral("Remove the step 3"))->click();
        QTRY_COMPARE(titles(page).size(), 4);
        for (int left = 3; left > 0; --left)
            button(page, QStringLiteral("Undo"))->click();
        QVERIFY(page.scenario() == before);
        QVERIFY(!button(page, QStringLiteral("Undo"))->isEnabled());
    }

    // What is typed in one field is one change.
    void typingIsTakenBackAtOnce()
    {
        const Scenario before = readyScenarios().first();
        EditorPage page(m_theme, before, asks());
        QTest::keyClicks(page.findChild<look::TextField *>(), QStringLiteral(" bis"));
        QVERIFY(page.scenario().title.endsWith(QStringLiteral(" bis")));
        button(page, QStringLiteral("Undo"))->click();
        QVERIFY(page.scenario() == before);
        QCOMPARE(page.findChild<look::TextField *>()->text(), before.title);
    }

    void whatIsStillToBeChosenLiesOpen()
    {
        EditorPage page(m_theme, readyScenarios().last(), asks());
        auto *notice = rows(page).first()->findChild<look::Notice *>();
        QVERIFY(!notice->isHidden() && notice->accessibleName().contains(QStringLiteral("Choose which one")));
        for (auto *chip : rows(page).first()->findChildren<look::Chip *>()) {
            if (chip->text() == QStringLiteral("Words"))
                chip->click();
        }
        QTRY_COMPARE(page.scenario().steps.first().kind, Step::Kind::Words);
        QVERIFY(problemsOf(page.scenario()).isEmpty());
        button(page, QStringLiteral("Words: more"))->click();
        QCOMPARE(page.scenario().steps.first().count, 2);
        button(page, QStringLiteral("Minutes: fewer"))->click();
        QCOMPARE(page.scenario().steps.first().minutes, readyScenarios().last().steps.first().minutes - 1);
    }

    // A step is copied after itself with all that is in it, and open to be changed.
    void aStepIsCopied()
    {
        const Scenario before = readyScenarios().first();
        EditorPage page(m_theme, before, asks());
        button(page, QStringLiteral("Change the step 2"))->click();
        QTRY_VERIFY(button(page, QStringLiteral("Add the same step once more")));
        button(page, QStringLiteral("Add the same step once more"))->click();
        QTRY_COMPARE(page.scenario().steps.size(), before.steps.size() + 1);
        QVERIFY(page.scenario().steps.at(2) == before.steps.at(1) && page.scenario().steps.at(3) == before.steps.at(2));
        QVERIFY(button(page, QStringLiteral("Close the step 3")));
        button(page, QStringLiteral("Undo"))->click();
        QVERIFY(page.scenario() == before);
    }

    void noMoreStepsThanAreAllowed()
    {
        EditorPage page(m_theme, {}, asks());
        for (int i = 0; i < mostSteps; ++i)
            button(page, QStringLiteral("Add a step"))->click();
        QVERIFY(!button(page, QStringLiteral("Add a step"))->isEnabled());
    }

    void anIdIsMadeOfATitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("id");
        QTest::newRow("accents") << QStringLiteral("Été : « l'Œuvre » à 3 !") << QStringLiteral("ete-l-uvre-a-3");
        QTest::newRow("nothing") << QStringLiteral(" … ") << QStringLiteral("scenario");
        QTest::newRow("a way out of the folder") << QStringLiteral("../../etc") << QStringLiteral("etc");
        QTest::newRow("long") << QString(200, u'a') << QString(56, u'a');
    }

    void anIdIsMadeOfATitle()
    {
        QFETCH(const QString, title);
        QTEST(scenarioIdOf(title), "id");
    }
};

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
