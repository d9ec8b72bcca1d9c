// How one reads best: languages, size, screen, easy words, stillness; and all as before for the next person.
#include "demokiosk.h"
#include "tree.h"

#include <content/ui/fichescheme.h>
#include <look/labels.h>
#include <look/spoken.h>
#include <look/valleychart.h>

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;

class ComfortTest : public QObject
{
    Q_OBJECT
    DemoKiosk m_kiosk;

    bool shows(const QString &words) const
    {
        const auto all = tree::below(m_kiosk.window());
        return std::any_of(all.cbegin(), all.cend(), [&](auto *each) { return tree::nameOf(each).contains(words); });
    }
    bool comesToShow(const QString &words) const
    {
        return QTest::qWaitFor([&] { return shows(words); }, DemoKiosk::patience);
    }
    void answerAll() const
    {
        auto &answers = const_cast<Visit *>(m_kiosk->visit())->answers;
        for (const auto *question : m_kiosk->catalogue()->guide.questions())
            answers.set({question->id, question->items.first().id, {}, false});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_kiosk.start()); }
    void cleanup() { m_kiosk->endVisit(); }

    // Who reads no French begins in their own language, from the invitation; Arabic stands from right to left.
    void theInvitationSpeaksEachLanguage()
    {
        QVERIFY(m_kiosk.go("العربية", Place::Home));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(comesToShow(QStringLiteral("ملفي")));
        m_kiosk->endVisit();
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(comesToShow(QStringLiteral("Touch to begin")));
        QVERIFY(m_kiosk.go("Українська", Place::Home));
        QVERIFY(comesToShow(QStringLiteral("папка")));
    }

    // Each choice is made at once, with the focus where it was, and none outlives the visit.
    void choicesGoWithTheVisit()
    {
        QVERIFY(m_kiosk.go("Touch to begin", Place::Home));
        QVERIFY(m_kiosk.go("Languages, comfort of reading", Place::Comfort));
        QCOMPARE(tree::problems(m_kiosk.window()), QString());
        const look::Theme &theme = m_kiosk->theme();
        struct Choice { const char *row, *name; std::function<bool()> holds; };
        const Choice choices[]{
            {"Size of the text", "150", [&] { return qAbs(theme.textScale() - 1.5) < 0.01; }},
            {"Screen", "High contrast", [&] { return theme.mode() == look::Mode::Contrast; }},
            {"Words", "Easy to read", [&] { return theme.simpleWords(); }},
            {"Pictures", "They stay still", [&] { return theme.reducedMotion(); }}};
        for (const auto &[row, name, holds] : choices) {
            const QString said = QString::fromUtf8(name);
            QAccessibleInterface *choice = nullptr;
            QVERIFY2(QTest::qWaitFor([&] { return (choice = tree::control(m_kiosk.window(), said, true)) != nullptr; }, DemoKiosk::patience), name);
            QCOMPARE(choice->role(), QAccessible::RadioButton);
            QCOMPARE(tree::groupOf(choice), QString::fromUtf8(row));
            QVERIFY2(m_kiosk.press(said), name);
            QVERIFY2(QTest::qWaitFor(holds, DemoKiosk::patience), name);
            QVERIFY2(QTest::qWaitFor([&] {
                const QWidget *focus = m_kiosk.window()->focusWidget();
                return focus && tree::nameOf(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(focus))).startsWith(said);
            }, DemoKiosk::patience), name);
        }
        m_kiosk->endVisit();
        QCOMPARE(theme.textScale(), 1.0);
        QCOMPARE(theme.mode(), look::Mode::Light);
        QVERIFY(!theme.simpleWords());
        QVERIFY(!theme.reducedMotion());
    }

    // Easy words: home, the game and its results say short sentences, of ten words at most, and one thing to do.
    void easyWordsAreShort()
    {
        QVERIFY(m_kiosk.go("Touch to begin", Place::Home));
        const_cast<look::Theme &>(m_kiosk->theme()).setSimpleWords(true);
        QVERIFY(comesToShow(QStringLiteral("Choose a picture.")));
        QStringList longOnes;
        const auto read = [&](Place place) {
            m_kiosk->open({place});
            for (const look::Spoken &each : look::spokenOf(*m_kiosk.window()->page())) {
                for (const QString &sentence : each.text.split(QRegularExpression(QStringLiteral("[.!?…:] ?")), Qt::SkipEmptyParts)) {
                    if (sentence.split(u' ', Qt::SkipEmptyParts).size() > 10)
                        longOnes += sentence;
                }
            }
        };
        read(Place::Home);
        read(Place::Quiz);
        QVERIFY(comesToShow(QStringLiteral("Touch 1 picture.")));
        QVERIFY(!shows(QStringLiteral("See what is known so far")));
        for (const auto *question : m_kiosk->catalogue()->guide.questions()) {
            if (m_kiosk->visit()->answers.count() < 6)
                const_cast<Visit *>(m_kiosk->visit())->answers.set({question->id, question->items.first().id, {}, false});
        }
        read(Place::Camp);
        QVERIFY(comesToShow(QStringLiteral("18 questions left")) && !shows(QStringLiteral("valley")));
        answerAll();
        m_kiosk->open({Place::Results});
        QVERIFY(comesToShow(QStringLiteral("Here are métiers for you.")) && !shows(QStringLiteral("valley")) && !shows(QStringLiteral("summit")));
        QVERIFY(!m_kiosk.window()->findChild<look::ValleyChart *>());
        QVERIFY2(longOnes.isEmpty(), qPrintable(longOnes.join(u'\n')));
    }

    // Every page of a visit has words for the voice, its title first.
    void everyPageCanBeHeard()
    {
        QVERIFY(m_kiosk.go("Touch to begin", Place::Home));
        answerAll();
        for (const Place place : {Place::Home, Place::Way, Place::Quiz, Place::Answers, Place::Explain, Place::Summary, Place::SoFar, Place::Results,
                                  Place::Explore, Place::Browse, Place::Classeur, Place::Keep, Place::Resume, Place::Comfort, Place::Declaration, Place::Find, Place::Videos}) {
            m_kiosk->open({place});
            QVERIFY2(QTest::qWaitFor([&] { return !look::spokenOf(*m_kiosk.window()->page()).isEmpty(); }, DemoKiosk::patience),
                     qPrintable(QString::number(int(place))));
            QVERIFY(!look::spokenOf(*m_kiosk.window()->page()).first().text.contains(QStringLiteral("Back")));
            // Who cannot see it is told where they are with the control that takes the focus; a question is told by its first answer.
            auto *page = QAccessible::queryAccessibleInterface(m_kiosk.window()->page());
            QCOMPARE(page->role(), place == Place::Quiz ? QAccessible::Client : QAccessible::Grouping);
            QVERIFY2(!tree::nameOf(page).isEmpty(), qPrintable(QString::number(int(place))));
            QCOMPARE(tree::problems(m_kiosk.window()), QString());
            QCOMPARE(tree::misnamed(m_kiosk.window()), QString());
        }
    }

    // How far the terminal is accessible, what is missing and where to complain is one step from the page of comfort.
    void theDeclarationIsOnScreen()
    {
        QVERIFY(m_kiosk.go("Touch to begin", Place::Home));
        QVERIFY(m_kiosk.go("Languages", Place::Comfort));
        QVERIFY(m_kiosk.go("Accessibility: partly compliant", Place::Declaration));
        for (const char *told : {"EN 301 549", "RGAA 4.1", "What is missing", "Défenseur des droits"})
            QVERIFY2(comesToShow(QString::fromUtf8(told)), told);
        QVERIFY(m_kiosk.go("Back", Place::Comfort));
    }

    // The five words that open a classeur again are told with the button that has the focus: a screen reader passes over
    // single words that have none.
    void theFiveWordsAreHeard()
    {
        QVERIFY(m_kiosk.go("Touch to begin", Place::Home));
        auto &classeur = const_cast<Visit *>(m_kiosk->visit())->classeur;
        QVERIFY(classeur.add(classeur::ClasseurItem::Kind::Metier, QStringLiteral("MET.1"), QStringLiteral("One"), QDateTime::currentDateTimeUtc()).has_value());
        m_kiosk->open({Place::Keep});
        QList<look::Label *> words;
        QVERIFY(QTest::qWaitFor([&] { return (words = m_kiosk.window()->findChildren<look::Label *>(QStringLiteral("word"))).size() == 5; }, DemoKiosk::patience));
        QAccessibleInterface *end = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (end = tree::control(m_kiosk.window(), QStringLiteral("I have my words"), true)) != nullptr; }, DemoKiosk::patience));
        for (const auto *word : std::as_const(words))
            QVERIFY2(end->text(QAccessible::Description).contains(word->text()), qPrintable(end->text(QAccessible::Description)));
    }

    // What was copied goes with the visit: the next visitor has nothing to paste.
    void whatWasCopiedGoesWithTheVisit()
    {
        QVERIFY(m_kiosk.go("Touch to begin", Place::Home));
        QGuiApplication::clipboard()->setText(QStringLiteral("Planted-Copy-81"));
        m_kiosk->endVisit();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    // A terminal without a voice says it, and goes on.
    void theVoiceIsOffered()
    {
        QVERIFY(m_kiosk.go("Touch to begin", Place::Home));
        QVERIFY(comesToShow(QStringLiteral("Read this page aloud")));
        QCOMPARE(tree::problems(m_kiosk.window()), QString());
    }
};

int main(int argc, char **argv)
{
    content::ui::registerFicheScheme();
    QApplication application(argc, argv);
    ComfortTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_comfort.moc"
