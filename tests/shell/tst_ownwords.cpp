// A result in the classeur and back, and notes, in the whole kiosk.
#include "demokiosk.h"
#include "tree.h"

#include <content/ui/fichescheme.h>

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;
using Kind = classeur::ClasseurItem::Kind;

class OwnWordsTest : public QObject
{
    Q_OBJECT
    static constexpr int patience = DemoKiosk::patience;
    DemoKiosk m_kiosk;

    Visit &visit() { return *const_cast<Visit *>(m_kiosk->visit()); }
    void answerAll(int item)
    {
        for (const auto *question : m_kiosk->catalogue()->guide.questions())
            visit().answers.set({question->id, question->items.at(item).id, {}, false});
    }
    int count(Kind kind)
    {
        const auto &items = visit().classeur.items();
        return static_cast<int>(std::count_if(items.begin(), items.end(), [kind](const auto &each) { return each.kind == kind; }));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_kiosk.start()); }
    void init() { QVERIFY(m_kiosk.go("Touch to begin", Place::Home)); }
    void cleanup() { m_kiosk->endVisit(); }

    // A result goes into the classeur with its answers; other answers later, it is taken up again from there, and those
    // of now are kept in their turn.
    void aResultIsTakenUpAgain()
    {
        answerAll(0);
        const quiz::Answers first = visit().answers;
        m_kiosk->open({Place::Results});
        QVERIFY(m_kiosk.press(QStringLiteral("Keep this result")));
        QTRY_COMPARE_WITH_TIMEOUT(count(Kind::Result), 1, patience);
        QVERIFY(!visit().classeur.items().first().text.isEmpty());
        answerAll(3);
        const quiz::Answers second = visit().answers;
        m_kiosk->open({Place::Classeur});
        QCOMPARE(tree::problems(m_kiosk.window()), QString());
        QVERIFY(m_kiosk.go("Take My result", Place::Results));
        QCOMPARE(visit().answers, first);
        QTRY_COMPARE_WITH_TIMEOUT(count(Kind::Result), 2, patience);
        m_kiosk->open({Place::Classeur});
        const QString ref = visit().classeur.items().last().ref;
        m_kiosk->open({Place::Home});
        QVERIFY(m_kiosk->visit()->answers == first);
        m_kiosk->open({Place::Classeur});
        // The second one of the two.
        const auto again = [this] {
            QVector<QAccessibleInterface *> all;
            for (auto *each : tree::below(m_kiosk.window()))
                if (tree::isControl(each) && tree::nameOf(each).startsWith(QStringLiteral("Take My result")))
                    all += each;
            return all;
        };
        QTRY_COMPARE_WITH_TIMEOUT(again().size(), 2, patience);
        QVERIFY(tree::press(again().last()));
        QTRY_VERIFY_WITH_TIMEOUT(m_kiosk.isAt(Place::Results), patience);
        QCOMPARE(visit().answers, second);
        QCOMPARE(count(Kind::Result), 2); // both are there already
    }

    // A note of its own: a press, and one writes.
    void aNoteIsWritten()
    {
        m_kiosk->open({Place::Classeur});
        QVERIFY(m_kiosk.press(QStringLiteral("New note")));
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()), patience);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ask my aunt"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTRY_COMPARE_WITH_TIMEOUT(visit().classeur.items().value(0).note, QStringLiteral("ask my aunt"), patience);
        QCOMPARE(visit().classeur.items().first().kind, Kind::Note);
    }

    // What an adviser answered is read in the classeur, and is not the person's to change.
    void anAnswerIsRead()
    {
        QVERIFY(visit().classeur.addSaying(Kind::Answer, QStringLiteral("m1"), QStringLiteral("Which school?"), QStringLiteral("The lycée of Riom."), {}, QDateTime::currentDateTimeUtc()).has_value());
        m_kiosk->open({Place::Classeur});
        const auto shows = [this](const QString &words) {
            for (auto *each : tree::below(m_kiosk.window()))
                if (tree::nameOf(each).contains(words))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("The lycée of Riom.")), patience);
        QVERIFY(shows(QStringLiteral("Answers to me")));
        QVERIFY(!shows(QStringLiteral("Read Which school?")));
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    OwnWordsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownwords.moc"
