// The short way: which questions, and what it costs.
#include "players.h"

#include <quiz/game.h>
#include <quiz/profile.h>

#include <QtTest>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::testing;

namespace {

#ifdef NDEBUG
constexpr int playerCount = 1000;
#else
constexpr int playerCount = 300;
#endif

bool isFirstRight(const content::Guide &guide, const Player &player, const Answers &answers)
{
    Model model;
    model.draws = 2; // only the order of the means is asked for
    return computeProfile(guide, answers, model).poles.first().pole == player.pole;
}

} // namespace

class TestWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The short way has three questions of each theme, the same for everybody; the rest has the others; each
    // pôle is offered as often as any other, within one item in ten.
    void theShortWayIsBalanced_data() { addGuideRows(); }
    void theShortWayIsBalanced()
    {
        QFETCH(content::Guide, guide);
        const auto questions = questionsOf(guide, Way::Short);
        QCOMPARE(questions, questionsOf(guide, Way::Short));
        QCOMPARE(questions.size(), 12);
        QSet<const content::Question *> all(questions.cbegin(), questions.cend());
        for (const content::Question *question : questionsOf(guide, Way::Rest))
            all.insert(question);
        QCOMPARE(all.size(), 24);
        QHash<QString, double> offered;
        double sum = 0;
        for (const content::Question *question : questions) {
            for (const content::Item &item : question->items) {
                for (auto weight = item.poles.cbegin(); weight != item.poles.cend(); ++weight) {
                    offered[weight.key()] += weight.value();
                    sum += weight.value();
                }
            }
        }
        for (const content::Theme &theme : guide.themes) {
            int own = 0;
            for (const content::Question &question : theme.questions)
                own += questions.contains(&question) ? 1 : 0;
            QCOMPARE(own, 3);
        }
        for (const content::Pole &pole : guide.poles) {
            const double share = offered.value(pole.id) / sum * 6;
            qInfo("%s: %.2f of an equal part", qPrintable(pole.id), share);
            QVERIFY(share > 0.9 && share < 1.1);
        }
    }

    // What the page says of it is so: of 20 people, 1 to 3 more see first a valley that is not theirs (0.5 to
    // 3.5 of 20), be they mixed, who hesitate, or pure, with a fifth or two of the answers given anyhow.
    void theCostIsAsTold_data() { addGuideRows(); }
    void theCostIsAsTold()
    {
        QFETCH(content::Guide, guide);
        const auto questions = questionsOf(guide, Way::Short);
        for (const double anyhow : {0.0, 0.2, 0.4}) {
            const bool mixed = anyhow == 0;
            Random random(5);
            int whole = 0;
            int part = 0;
            for (int i = 0; i < playerCount; ++i) {
                const Player player = mixed ? mixedPlayer(guide, random) : plantedPlayer(guide, random);
                const Answers all = play(guide, player, mixed ? Manner{0, true} : Manner{anyhow}, random);
                Answers some;
                for (const content::Question *question : questions)
                    some.set(*all.find(question->id));
                whole += isFirstRight(guide, player, all) ? 1 : 0;
                part += isFirstRight(guide, player, some) ? 1 : 0;
            }
            const double lost = 20.0 * (whole - part) / playerCount;
            qInfo("%s, %.0f %% anyhow: first right %.1f %% of 24 questions, %.1f %% of 12", mixed ? "mixed" : "planted",
                  100 * anyhow, 100.0 * whole / playerCount, 100.0 * part / playerCount);
            QVERIFY2(lost >= 0.5 && lost < 3.5, qPrintable(QString::number(lost)));
        }
    }

    // A short climb passes the four themes, tells the end of each, and hands over to the other questions:
    // after both, every question has one answer.
    void shortThenRest()
    {
        const content::Guide guide = syntheticGuide();
        Answers answers;
        Game game(guide, answers, 4, Way::Short);
        QCOMPARE(game.total(), 12);
        for (int number = 0; number < 12; ++number) {
            QCOMPARE(game.stepsInTheme(), 3);
            QCOMPARE(game.positionInTheme(), number % 3);
            QCOMPARE(game.themesDone(), number / 3);
            QCOMPARE(game.currentTheme()->id, guide.themes.at(number / 3).id);
            QVERIFY(!game.hasRest());
            QCOMPARE(game.choose(game.items().first()->id), number % 3 == 2);
        }
        QVERIFY(game.finished() && game.hasRest());
        game.take(Way::Rest);
        QCOMPARE(game.total(), 12);
        QCOMPARE(game.answered(), 0);
        for (int number = 0; number < 12; ++number)
            game.chooseNone();
        QVERIFY(game.finished() && !game.hasRest());
        QCOMPARE(answers.count(), 24);
    }

    // The name of a way is what is read again; a document without one was of the whole climb.
    void namesAreReadAgain()
    {
        for (const Way way : {Way::Whole, Way::Short, Way::Rest})
            QCOMPARE(wayFromName(wayName(way)), way);
        QCOMPARE(wayFromName({}), Way::Whole);
        QCOMPARE(wayFromName(QStringLiteral("steep")), Way::Whole);
    }
};

QTEST_GUILESS_MAIN(TestWay)
#include "tst_way.moc"
