// The climb in a visit: the two ways, stopping and coming back with the words, an answer changed and undone.
#include "demokiosk.h"
#include "tree.h"

#include <content/ui/fichescheme.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;

namespace {
constexpr int patience = DemoKiosk::patience;
}

class ClimbingTest : public QObject
{
    Q_OBJECT
    DemoKiosk m_kiosk;

    Window *window() const { return m_kiosk.window(); }
    bool isAt(Place place) const { return m_kiosk.isAt(place); }
    bool press(const QString &name) const { return m_kiosk.press(name); }
    bool go(const char *name, Place place) const { return m_kiosk.go(name, place); }
    bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] {
            for (auto *node : tree::below(window())) {
                if (tree::nameOf(node).contains(words) || node->text(QAccessible::Description).contains(words))
                    return true;
            }
            return false;
        }, patience);
    }
    QStringList cards() const
    {
        QStringList names;
        for (auto *card : tree::ofRole(window(), QAccessible::CheckBox))
            names.append(tree::nameOf(card));
        return names;
    }
    // Answers `count` questions by the first card, those of `none` by none of these; over the camps.
    void play(int count, const QSet<int> &none = {})
    {
        for (int i = 0; i < count; ++i) {
            const int before = m_kiosk->visit()->answers.count();
            if (none.contains(i)) {
                QVERIFY(press(QStringLiteral("None of these")));
            } else {
                QVERIFY(QTest::qWaitFor([&] { return cards().size() == 6; }, patience));
                auto *card = tree::ofRole(window(), QAccessible::CheckBox).first();
                QVERIFY(tree::press(card));
                QTRY_VERIFY_WITH_TIMEOUT(card->state().checked, patience);
                QVERIFY(press(QStringLiteral("Next")));
            }
            QTRY_COMPARE_WITH_TIMEOUT(m_kiosk->visit()->answers.count(), before + 1, patience);
            if (i + 1 < count && isAt(Place::Camp))
                QVERIFY(go("Continue the climb", Place::Quiz));
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_kiosk.start()); }
    void cleanupTestCase() { m_kiosk.stop(); }
    void init() { m_kiosk->beginVisit(); }
    void cleanup()
    {
        if (m_kiosk->visit())
            m_kiosk->endVisit();
    }

    // Stopped in the middle of the short way, left with five words, and found again: home has a door to the same
    // question of the same way, with its items in the same order.
    void stoppedAndTakenUp()
    {
        QVERIFY(go("Play", Place::Way));
        QVERIFY(go("The short way", Place::Quiz));
        play(5);
        QVERIFY(says(QStringLiteral("Question 6 of 12: ")));
        const QStringList before = cards();
        const auto seed = m_kiosk->visit()->seed;
        QSignalSpy kept(m_kiosk.get(), &Shell::kept);
        m_kiosk->open({Place::Keep});
        QVERIFY(!kept.isEmpty() || kept.wait(patience));
        const QStringList words = m_kiosk->visit()->code->asWords();
        m_kiosk->endVisit();
        m_kiosk->beginVisit();
        QVERIFY(m_kiosk->visit()->answers.isEmpty());
        m_kiosk->open({Place::Resume});
        typeWords(words);
        QVERIFY(press(QStringLiteral("Open my classeur")));
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Classeur), patience);
        QCOMPARE(m_kiosk->visit()->seed, seed);
        QCOMPARE(m_kiosk->visit()->way, quiz::Way::Short);
        m_kiosk->open({Place::Home});
        QVERIFY(says(QStringLiteral("Question 6 of 12.")));
        QVERIFY(go("Take up the climb", Place::Quiz));
        QVERIFY(says(QStringLiteral("Question 6 of 12: ")));
        QCOMPARE(cards(), before);
    }

    // After the short way, the results have a way on to the other 12 questions, and only to them.
    void shortThenTheOthers()
    {
        m_kiosk->open({Place::Way});
        QVERIFY(go("The short way", Place::Quiz));
        play(12);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Results), patience);
        QVERIFY(go("The 12 other questions", Place::Quiz));
        QVERIFY(says(QStringLiteral("Question 1 of 12: ")));
        play(12);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Results), patience);
        QCOMPARE(m_kiosk->visit()->answers.count(), 24);
    }

    // None of these slows nothing: the next question is there at once. At the camp one may say why in one touch,
    // and take it back.
    void whyIsOptional()
    {
        m_kiosk->open({Place::Way});
        QVERIFY(go("The short way", Place::Quiz));
        play(3, {1});
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Camp), patience);
        const auto answer = [this] { return m_kiosk->visit()->answers.all().at(1); };
        QVERIFY(answer().none && answer().why == quiz::WhyNone::Untold);
        QVERIFY(press(QStringLiteral("I like all of them as much")));
        QTRY_COMPARE_WITH_TIMEOUT(answer().why, quiz::WhyNone::AllPlease, patience);
        QVERIFY(press(QStringLiteral("The question is not clear")));
        QTRY_COMPARE_WITH_TIMEOUT(answer().why, quiz::WhyNone::Unclear, patience);
        QVERIFY(press(QStringLiteral("The question is not clear")));
        QTRY_COMPARE_WITH_TIMEOUT(answer().why, quiz::WhyNone::Untold, patience);
    }

    // An answer is changed from the results: one question alone, then the results with what has changed, and a
    // way back to the former answer.
    void anAnswerIsChangedAndUndone()
    {
        m_kiosk->open({Place::Way});
        QVERIFY(go("The short way", Place::Quiz));
        play(12);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Results), patience);
        const quiz::Answers before = m_kiosk->visit()->answers;
        QVERIFY(go("My answers", Place::Answers));
        QVERIFY2(tree::problems(window()).isEmpty(), qPrintable(tree::problems(window())));
        m_kiosk->open({Place::Change, before.all().at(4).question});
        QVERIFY(says(QStringLiteral("Your answer to: ")));
        QVERIFY(go("None of these", Place::Results));
        QVERIFY(m_kiosk->visit()->answers.find(before.all().at(4).question)->none);
        QVERIFY(says(QStringLiteral("What has changed")));
        QVERIFY(press(QStringLiteral("Back to my former answer")));
        QTRY_VERIFY_WITH_TIMEOUT(m_kiosk->visit()->answers == before, patience);
        QVERIFY(isAt(Place::Results));
        m_kiosk->open({Place::Change, before.all().at(4).question});
        QVERIFY(go("Next", Place::Results)); // the same answer: nothing has changed
        QVERIFY(!m_kiosk->visit()->before);
    }

    // Two people: each has one's own answers and classeur, they compare, and who leaves takes nothing of the
    // other along; when both have left nothing is there.
    void twoPeopleCompareAndKeepApart()
    {
        m_kiosk->open({Place::Way});
        QVERIFY(go("The short way", Place::Quiz));
        play(12);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Results), patience);
        const quiz::Answers first = m_kiosk->visit()->answers;
        QVERIFY(go("Compare with somebody", Place::Pair));
        QVERIFY2(tree::problems(window()).isEmpty(), qPrintable(tree::problems(window())));
        QVERIFY(go("The other person climbs", Place::Way));
        QVERIFY(m_kiosk->visit()->answers.isEmpty());
        QVERIFY(m_kiosk->visit()->classeur.isEmpty());
        QVERIFY(go("The short way", Place::Quiz));
        play(12, {2, 5});
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Results), patience);
        const quiz::Answers second = m_kiosk->visit()->answers;
        QVERIFY(go("Compare with somebody", Place::Pair));
        QVERIFY(says(QStringLiteral("Three questions to talk about")));
        QVERIFY2(tree::problems(window()).isEmpty(), qPrintable(tree::problems(window())));
        QVERIFY(go("The other person takes the terminal", Place::Results));
        QCOMPARE(m_kiosk->visit()->answers, first);
        QVERIFY(press(QStringLiteral("End my visit")));
        QTRY_COMPARE_WITH_TIMEOUT(m_kiosk->visit()->answers, second, patience);
        QSignalSpy ended(m_kiosk.get(), &Shell::visitEnded);
        QVERIFY(press(QStringLiteral("End my visit")));
        QVERIFY(!ended.isEmpty() || ended.wait(patience));
        QVERIFY(!m_kiosk->visit());
        m_kiosk->beginVisit();
        QVERIFY(m_kiosk->visit()->answers.isEmpty());
        m_kiosk->open({Place::Pair});
        QVERIFY(says(QStringLiteral("The other person climbs"))); // nobody is left over
    }

    // The explanation names what the person chose, what is sure and what the game does not know; the page for
    // the interview can be read by who does not see it.
    void theResultIsExplained()
    {
        m_kiosk->open({Place::Way});
        QVERIFY(go("The short way", Place::Quiz));
        play(12);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Results), patience);
        QVERIFY(go("How this result is made", Place::Explain));
        for (const char *words : {"You have answered 12 questions of 24.", "You chose “", "On another day", "no marks, no name"})
            QVERIFY2(says(QString::fromUtf8(words)), words);
        QVERIFY(go("My answers", Place::Answers));
        m_kiosk->open({Place::Summary});
        QVERIFY(says(QStringLiteral("For my interview")));
        QVERIFY2(tree::problems(window()).isEmpty(), qPrintable(tree::problems(window())));
    }

private:
    void typeWords(const QStringList &words)
    {
        QVERIFY(QTest::qWaitFor([&] { return !tree::ofRole(window(), QAccessible::EditableText).isEmpty(); }, patience));
        QApplication::setActiveWindow(window());
        static_cast<QWidget *>(tree::ofRole(window(), QAccessible::EditableText).first()->object())->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget(), patience);
        for (const QChar c : words.join(u' '))
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    ClimbingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_climbing.moc"
