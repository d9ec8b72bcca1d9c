// What is stated about the result is neither more nor less than what is known.
#include "players.h"

#include <quiz/profile.h>
#include <quiz/way.h>

#include <QtTest>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::testing;

namespace {

#ifdef NDEBUG
constexpr int playerCount = 2000;
#else
constexpr int playerCount = 300;
#endif

Answers answersTo(const QVector<const content::Question *> &questions, const Answers &all)
{
    Answers some;
    for (const content::Question *question : questions)
        some.set(*all.find(question->id));
    return some;
}

bool anyOrderIsClaimed(const Profile &profile)
{
    for (const PoleScore &score : profile.poles.mid(1)) {
        if (!score.tiedWithFirst)
            return true;
    }
    return false;
}

} // namespace

class TestCertainty : public QObject
{
    Q_OBJECT

    content::Guide m_guide = syntheticGuide();

private Q_SLOTS:
    // Of the results stated at 80 %, 75 to 85 % are right; and so for every other level, within 7 points.
    void statedProbabilitiesAreKept_data() { addGuideRows(); }
    void statedProbabilitiesAreKept()
    {
        QFETCH(content::Guide, guide);
        Random random(42);
        QVector<int> stated(21, 0);
        QVector<int> right(21, 0);
        for (int i = 0; i < playerCount; ++i) {
            const Player player = mixedPlayer(guide, random);
            const Profile profile = computeProfile(guide, play(guide, player, {0, true}, random));
            const int level = qRound(profile.poles.first().first * 10); // 8: 75 % to 85 %
            ++stated[level];
            right[level] += profile.poles.first().pole == player.pole ? 1 : 0;
        }
        for (int level = 3; level <= 10; ++level) {
            const double share = 100.0 * right.at(level) / qMax(1, stated.at(level));
            qInfo("stated %3d %%: %.1f %% right of %d", level * 10, share, stated.at(level));
            if (stated.at(level) < 300)
                continue; // too few to tell
            QVERIFY(qAbs(share - level * 10) <= (level == 8 ? 5 : 7));
        }
        QVERIFY(playerCount < 5000 || stated.at(8) > 300);
    }

    // The same of the short way, whatever the level: within 7 points, and 75 to 85 % of those stated at 80 %.
    // Nearly everybody gets a result from it, though some answer "none of these".
    void theShortWayIsCalibrated()
    {
        constexpr int players = playerCount * 3 / 5;
        const content::Guide real = realGuide();
        const content::Guide &guide = real.poles.isEmpty() ? m_guide : real;
        const auto questions = questionsOf(guide, Way::Short);
        Random random(42);
        QVector<int> stated(11, 0);
        QVector<int> right(11, 0);
        int hints = 0;
        for (int i = 0; i < players; ++i) {
            const Player player = mixedPlayer(guide, random);
            const Profile profile = computeProfile(guide, answersTo(questions, play(guide, player, {0, true}, random)));
            const int level = qRound(profile.poles.first().first * 10);
            ++stated[level];
            right[level] += profile.poles.first().pole == player.pole ? 1 : 0;
            hints += profile.certainty == Certainty::Hint ? 1 : 0;
        }
        for (int level = 3; level <= 10; ++level) {
            const double share = 100.0 * right.at(level) / qMax(1, stated.at(level));
            qInfo("short way, stated %3d %%: %.1f %% right of %d", level * 10, share, stated.at(level));
            if (stated.at(level) >= 300)
                QVERIFY(qAbs(share - level * 10) <= (level == 8 ? 5 : 7));
        }
        qInfo("short way, only a hint: %.1f %%", 100.0 * hints / players);
        QVERIFY(hints <= players / 50);
    }

    // Nothing answered: no result at all.
    void emptyGivesNothing()
    {
        const Profile profile = computeProfile(m_guide, {});
        QCOMPARE(profile.certainty, Certainty::None);
        QCOMPARE(profile.answered, 0);
        QVERIFY(profile.poles.isEmpty());
        QVERIFY(profile.groupes.isEmpty());
    }

    // After one theme, however one-sided, nothing is announced: a hint, and no order.
    void oneThemeIsAHint()
    {
        Answers answers;
        for (int question = 0; question < 8; ++question) {
            const QString number = QString::number(question);
            answers.set({QStringLiteral("question") + number, QStringLiteral("item%1-0").arg(number), {}, false});
            const Profile profile = computeProfile(m_guide, answers);
            QCOMPARE(profile.certainty, Certainty::Hint);
            QVERIFY(!anyOrderIsClaimed(profile));
            QCOMPARE(profile.poles.first().pole, QStringLiteral("pole0"));
        }
        answers.set({QStringLiteral("question8"), QStringLiteral("item8-0"), {}, false});
        QCOMPARE(computeProfile(m_guide, answers).certainty, Certainty::Strong);
    }

    // "None of these" to all: it is known that nothing pleased, and no order is claimed.
    void noneOnlyClaimsNoOrder()
    {
        for (const content::Guide &guide : {m_guide, realGuide()}) {
            Answers answers;
            for (const content::Question *question : guide.questions())
                answers.set({question->id, {}, {}, true});
            const Profile profile = computeProfile(guide, answers);
            QCOMPARE(profile.answered, answers.count());
            QVERIFY(profile.certainty == (answers.isEmpty() ? Certainty::None : Certainty::Hint));
            QVERIFY(!anyOrderIsClaimed(profile));
            for (const PoleScore &score : profile.poles)
                QVERIFY(score.mean < 0 && score.chosenItems.isEmpty());
        }
    }

    // Two pôles chosen as often as each other are said to be tied; one chosen always is said to be first.
    void equalPolesAreTied()
    {
        Answers even;
        Answers clear;
        for (int question = 0; question < 24; ++question) {
            const QString number = QString::number(question);
            const QString id = QStringLiteral("question") + number;
            even.set({id, QStringLiteral("item%1-%2").arg(number).arg(question % 2), {}, false});
            clear.set({id, QStringLiteral("item%1-0").arg(number), {}, false});
        }
        const Profile two = computeProfile(m_guide, even);
        QCOMPARE(two.certainty, Certainty::Some);
        QVERIFY(two.poles.at(1).tiedWithFirst);
        QVERIFY(!two.poles.at(2).tiedWithFirst);
        const Profile one = computeProfile(m_guide, clear);
        QCOMPARE(one.certainty, Certainty::Strong);
        QVERIFY(!one.poles.at(1).tiedWithFirst);
    }

    // Answers given anyhow are hardly ever stated as a strong result.
    void answersAnyhowAreSeldomStrong()
    {
        Random random(9);
        int strong = 0;
        constexpr int games = playerCount / 5;
        for (int i = 0; i < games; ++i)
            strong += computeProfile(m_guide, playAnyhow(m_guide, random)).certainty == Certainty::Strong ? 1 : 0;
        qInfo("strong out of answers given anyhow: %.2f %%", 100.0 * strong / games);
        QVERIFY(strong <= games / 20);
    }

    // With fewer answers, less is stated: the mean stated probability grows with the answers.
    void certaintyGrowsWithTheAnswers()
    {
        Random random(6);
        double stated[3] = {0, 0, 0};
        for (int i = 0; i < 200; ++i) {
            const Answers all = play(m_guide, mixedPlayer(m_guide, random), {0, true}, random);
            for (const int part : {0, 1, 2})
                stated[part] += computeProfile(m_guide, answersTo(m_guide.questions().mid(0, 6 + 9 * part), all)).poles.first().first;
        }
        QVERIFY(stated[0] < stated[1]);
        QVERIFY(stated[1] < stated[2]);
    }
};

QTEST_GUILESS_MAIN(TestCertainty)
#include "tst_certainty.moc"
