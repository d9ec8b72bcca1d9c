// A game played through the accessibility tree alone, as with a screen reader: nothing is seen, touched or
// typed; controls are found by role and name and acted on by the actions they offer.
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

class SpokenGameTest : public QObject
{
    Q_OBJECT
    DemoKiosk m_kiosk;

    Window *window() const { return m_kiosk.window(); }
    bool isAt(Place place) const { return m_kiosk.isAt(place); }
    bool go(const char *name, Place place) const { return m_kiosk.go(name, place); }
    // What is read where the focus is.
    QString told() const
    {
        auto *node = window()->focusWidget() ? QAccessible::queryAccessibleInterface(window()->focusWidget()) : nullptr;
        return node ? node->text(QAccessible::Description) : QString();
    }
    // What the page says: the names of all that is not a control.
    QString said() const
    {
        QStringList all;
        for (auto *node : tree::below(window()))
            all.append(tree::nameOf(node));
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_kiosk.start()); }
    void cleanupTestCase() { m_kiosk.stop(); }

    // From the invitation to the results, 24 questions and three camps, through the accessibility tree alone:
    // every control has a name, a role and an action; each question is told where the focus arrives, with how far one is; what is
    // chosen first and second can be read.
    void wholeGame()
    {
        QVERIFY(go("Touch to begin", Place::Home));
        QVERIFY2(tree::problems(window()).isEmpty(), qPrintable(tree::problems(window())));
        QVERIFY(go("Play", Place::Way));
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("less sure")), patience);
        QVERIFY(go("The whole climb", Place::Quiz));
        int camps = 0;
        for (int number = 1; number <= 24; ++number) {
            const QString progress = QStringLiteral("Question %1 of 24: ").arg(number);
            QTRY_VERIFY_WITH_TIMEOUT(told().contains(progress), patience);
            QVERIFY(told().size() > progress.size() + 10); // the question itself
            QTRY_VERIFY_WITH_TIMEOUT(said().contains(progress), patience);
            QVERIFY2(tree::problems(window()).isEmpty(), qPrintable(tree::problems(window())));
            answer(number);
            QTRY_COMPARE_WITH_TIMEOUT(m_kiosk->visit()->answers.count(), number, patience);
            if (number % 6 != 0 || number == 24)
                continue;
            ++camps;
            QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Camp), patience);
            QVERIFY2(tree::problems(window()).isEmpty(), qPrintable(tree::problems(window())));
            QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("%1 questions left").arg(24 - number)), patience);
            QVERIFY(go("Continue the climb", Place::Quiz));
        }
        QCOMPARE(camps, 3);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(Place::Results), patience);
        QTRY_VERIFY_WITH_TIMEOUT(tree::control(window(), QStringLiteral("Discover "), true), patience);
        QVERIFY2(tree::problems(window()).isEmpty(), qPrintable(tree::problems(window())));
        QVERIFY2(said().contains(QStringLiteral("Because you ")), qPrintable(said()));
    }

    // The box that is ticked by the reader itself, not pressed, is a choice as well; ticked again, it is taken back.
    void aTickIsAChoice()
    {
        if (!m_kiosk->visit())
            QFAIL("no game was played");
        m_kiosk->open({Place::Quiz}); // over: at its first question, with its answers
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("Question 1 of 24: ")), patience);
        const auto cards = tree::ofRole(window(), QAccessible::CheckBox);
        QCOMPARE(cards.size(), 6);
        const auto chosen = [&] {
            QStringList words;
            for (auto *card : cards) {
                if (card->state().checked)
                    words.append(card->text(QAccessible::Description).left(18).trimmed());
            }
            words.sort();
            return words.join(u'|');
        };
        const QString both = QStringLiteral("Your first choice|Your second choice");
        QCOMPARE(chosen(), both);
        for (auto *card : cards) {
            if (card->text(QAccessible::Description).startsWith(QStringLiteral("Your second choice")))
                card->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        }
        QCOMPARE(chosen(), QStringLiteral("Your first choice"));
        for (auto *card : cards) {
            if (!card->state().checked) {
                card->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
                break;
            }
        }
        QCOMPARE(chosen(), both);
    }

private:
    // One of the six, for odd questions a second one; every eighth question, none of these.
    void answer(int number)
    {
        if (number % 8 == 0) {
            QVERIFY(tree::press(tree::control(window(), QStringLiteral("None of these"))));
            return;
        }
        const auto cards = tree::ofRole(window(), QAccessible::CheckBox);
        QCOMPARE(cards.size(), 6);
        auto *first = cards.at(number % 6);
        const QString choice = QStringLiteral("choice");
        QVERIFY(!first->state().checked && !first->text(QAccessible::Description).contains(choice));
        QVERIFY(tree::press(first));
        QTRY_VERIFY_WITH_TIMEOUT(first->state().checked, patience);
        QVERIFY(first->text(QAccessible::Description).startsWith(QStringLiteral("Your first choice")));
        if (number % 2 == 1) {
            auto *second = cards.at((number + 2) % 6);
            QVERIFY(tree::press(second));
            QTRY_VERIFY_WITH_TIMEOUT(second->state().checked, patience);
            QVERIFY(second->text(QAccessible::Description).startsWith(QStringLiteral("Your second choice")));
        }
        QVERIFY(tree::press(tree::control(window(), QStringLiteral("Next"))));
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    SpokenGameTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_spokengame.moc"
