#include "players.h"

#include <quiz/game.h>

#include <QSet>
#include <QtTest>

using namespace belvedere;
using namespace belvedere::quiz;

class TestGame : public QObject
{
    Q_OBJECT

    content::Guide m_guide = testing::syntheticGuide();

    static QStringList ids(const Game &game)
    {
        QStringList ids;
        for (const content::Item *item : game.items())
            ids.append(item->id);
        return ids;
    }

private Q_SLOTS:
    // The climb has 24 questions in the order of the themes; each theme's end is told, and only that.
    void climbsThemeByTheme()
    {
        Answers answers;
        Game game(m_guide, answers, 1);
        QCOMPARE(game.total(), 24);
        for (int number = 0; number < 24; ++number) {
            QVERIFY(!game.finished());
            QCOMPARE(game.position(), number);
            QCOMPARE(game.positionInTheme(), number % 6);
            QCOMPARE(game.currentTheme()->id, m_guide.themes.at(number / 6).id);
            QCOMPARE(game.choose(game.items().first()->id), number % 6 == 5);
        }
        QVERIFY(game.finished());
        QVERIFY(!game.current());
        QCOMPARE(game.currentTheme()->id, m_guide.themes.last().id);
        QCOMPARE(game.positionInTheme(), 5);
        QVERIFY(!game.chooseNone());
        QCOMPARE(answers.count(), 24);
    }

    // The places of the items are shuffled by the seed, and stand still when one goes back and forth.
    void itemsKeepTheirPlaces()
    {
        Answers answers;
        Game game(m_guide, answers, 7);
        const QStringList before = ids(game);
        QCOMPARE(QSet<QString>(before.cbegin(), before.cend()).size(), 6);
        game.chooseNone();
        game.back();
        QCOMPARE(ids(game), before);
        Answers others;
        QCOMPARE(ids(Game(m_guide, others, 7)), before);
        QVERIFY(ids(Game(m_guide, others, 8)) != before);
    }

    // Over many seeds, each item comes in each place equally often: none gains by its place.
    void everyPlaceIsAsLikely()
    {
        QHash<QString, QVector<int>> seen;
        constexpr int games = 6000;
        for (int seed = 0; seed < games; ++seed) {
            Answers answers;
            const QStringList order = ids(Game(m_guide, answers, static_cast<quint32>(seed)));
            for (int place = 0; place < order.size(); ++place) {
                QVector<int> &counts = seen[order.at(place)];
                counts.resize(6);
                ++counts[place];
            }
        }
        QCOMPARE(seen.size(), 6);
        for (const QVector<int> &counts : std::as_const(seen)) {
            for (const int count : counts)
                QVERIFY2(qAbs(count - games / 6) < 120, qPrintable(QString::number(count))); // 4 deviations
        }
    }

    // An item of another question is ignored: neither recorded nor gone on from.
    void foreignItemsAreIgnored()
    {
        Answers answers;
        Game game(m_guide, answers, 1);
        QVERIFY(!game.choose(QStringLiteral("item5-0")));
        QCOMPARE(game.position(), 0);
        QVERIFY(answers.isEmpty());
        game.choose(QStringLiteral("item0-0"), QStringLiteral("item5-0"));
        QVERIFY(answers.find(QStringLiteral("question0"))->second.isEmpty());
    }

    // Going back keeps the answer until it is changed; a resumed climb starts where one left it.
    void backAndResume()
    {
        Answers answers;
        Game game(m_guide, answers, 1);
        QVERIFY(!game.canGoBack());
        game.choose(QStringLiteral("item0-2"), QStringLiteral("item0-3"));
        game.chooseNone();
        game.back();
        game.back();
        game.back();
        QCOMPARE(game.position(), 0);
        QCOMPARE(answers.find(QStringLiteral("question0"))->first, QStringLiteral("item0-2"));
        Game resumed(m_guide, answers, 1);
        resumed.goToFirstUnanswered();
        QCOMPARE(resumed.position(), 2);
        resumed.goTo(QStringLiteral("question9"));
        QCOMPARE(resumed.position(), 9);
        resumed.goTo(QStringLiteral("unknown"));
        QCOMPARE(resumed.position(), 9);
    }
};

QTEST_GUILESS_MAIN(TestGame)
#include "tst_game.moc"
