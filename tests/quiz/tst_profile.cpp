#include "players.h"

#include <quiz/game.h>

#include <QtTest>

#include <numeric>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::testing;

namespace {

bool same(const Profile &a, const Profile &b)
{
    if (a.answered != b.answered || a.certainty != b.certainty || a.centres != b.centres
        || a.poles.size() != b.poles.size() || a.groupes.size() != b.groupes.size())
        return false;
    for (qsizetype i = 0; i < a.poles.size(); ++i) {
        const PoleScore &one = a.poles.at(i);
        const PoleScore &two = b.poles.at(i);
        if (one.pole != two.pole || one.mean != two.mean || one.first != two.first
            || one.tiedWithFirst != two.tiedWithFirst || one.chosenItems != two.chosenItems)
            return false;
    }
    for (qsizetype i = 0; i < a.groupes.size(); ++i) {
        if (a.groupes.at(i).groupe != b.groupes.at(i).groupe || a.groupes.at(i).mean != b.groupes.at(i).mean)
            return false;
    }
    return true;
}

PoleScore scoreOf(const Profile &profile, const QString &pole)
{
    for (const PoleScore &score : profile.poles) {
        if (score.pole == pole)
            return score;
    }
    return {};
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

    content::Guide m_guide = syntheticGuide();

    Answers someAnswers(quint64 seed) const
    {
        Random random(seed);
        return play(m_guide, mixedPlayer(m_guide, random), {0, true}, random);
    }

private Q_SLOTS:
    // The same answers give the same profile to the last bit, in whatever order they were given.
    void orderOfAnswersDoesNotMatter()
    {
        const Answers answers = someAnswers(1);
        Answers reversed;
        for (auto answer = answers.all().crbegin(); answer != answers.all().crend(); ++answer)
            reversed.set(*answer);
        QVERIFY(same(computeProfile(m_guide, answers), computeProfile(m_guide, reversed)));
    }

    // Where an item stood on the screen does not matter: the same choices in two shufflings.
    void placesOnScreenDoNotMatter()
    {
        const Answers wanted = someAnswers(2);
        Answers played[2];
        for (const int game : {0, 1}) {
            Game climb(m_guide, played[game], game == 0 ? 3U : 99U);
            while (!climb.finished()) {
                const Answer answer = *wanted.find(climb.current()->id);
                if (answer.none)
                    climb.chooseNone();
                else
                    climb.choose(answer.first, answer.second);
            }
        }
        QVERIFY(same(computeProfile(m_guide, played[0]), computeProfile(m_guide, played[1])));
    }

    // An answer taken away leaves no trace: the profile is that of somebody who never gave it, and
    // given back, it is as before.
    void removedAnswerLeavesNoTrace()
    {
        const Answers answers = someAnswers(3);
        const Answer removed = answers.all().at(5);
        Answers without = answers;
        without.remove(removed.question);
        Answers never;
        for (const Answer &answer : answers.all()) {
            if (answer.question != removed.question)
                never.set(answer);
        }
        QVERIFY(same(computeProfile(m_guide, without), computeProfile(m_guide, never)));
        QVERIFY(!same(computeProfile(m_guide, without), computeProfile(m_guide, answers)));
        without.set(removed);
        QVERIFY(same(computeProfile(m_guide, without), computeProfile(m_guide, answers)));
    }

    // An answer changed from one pôle to another raises the one and lowers the other; the reasons of
    // the other four stay as they are.
    void changedAnswerMovesTheTwoPoles()
    {
        Answers answers = someAnswers(4);
        answers.set({QStringLiteral("question7"), QStringLiteral("item7-1"), {}, false});
        const Profile before = computeProfile(m_guide, answers);
        answers.set({QStringLiteral("question7"), QStringLiteral("item7-2"), {}, false});
        const Profile after = computeProfile(m_guide, answers);
        QVERIFY(scoreOf(after, QStringLiteral("pole1")).mean < scoreOf(before, QStringLiteral("pole1")).mean);
        QVERIFY(scoreOf(after, QStringLiteral("pole2")).mean > scoreOf(before, QStringLiteral("pole2")).mean);
        for (const char *pole : {"pole0", "pole3", "pole4", "pole5"}) {
            const QString id = QLatin1String(pole);
            QCOMPARE(scoreOf(after, id).chosenItems, scoreOf(before, id).chosenItems);
            QVERIFY(qAbs(scoreOf(after, id).mean - scoreOf(before, id).mean) < 0.1);
        }
    }

    // The reasons of a pôle are items the person chose, first choices before second ones.
    void reasonsAreTheirOwnChoices()
    {
        Answers answers;
        answers.set({QStringLiteral("question0"), QStringLiteral("item0-1"), QStringLiteral("item0-0"), false});
        answers.set({QStringLiteral("question1"), QStringLiteral("item1-0"), {}, false});
        const Profile profile = computeProfile(m_guide, answers);
        QCOMPARE(scoreOf(profile, QStringLiteral("pole0")).chosenItems,
                 (QVector<QString>{QStringLiteral("item1-0"), QStringLiteral("item0-0")}));
        QCOMPARE(scoreOf(profile, QStringLiteral("pole1")).chosenItems, QVector<QString>{QStringLiteral("item0-1")});
        QVERIFY(scoreOf(profile, QStringLiteral("pole4")).chosenItems.isEmpty());
    }

    // Shares and probabilities of being first sum to 1; those of the first three to 3.
    void probabilitiesSum()
    {
        const Profile profile = computeProfile(m_guide, someAnswers(5));
        double shares = 0;
        double firsts = 0;
        double threes = 0;
        for (const PoleScore &score : profile.poles) {
            shares += score.share;
            firsts += score.first;
        }
        for (const GroupeScore &score : profile.groupes)
            threes += score.firstThree;
        QVERIFY(qAbs(shares - 1) < 1e-9);
        QVERIFY(qAbs(firsts - 1) < 1e-9);
        QVERIFY(qAbs(threes - 3) < 1e-9);
    }

    // Answers that the guide does not know (another version of the quiz) are left out.
    void unknownAnswersAreLeftOut()
    {
        Answers answers = someAnswers(6);
        const Profile before = computeProfile(m_guide, answers);
        answers.set({QStringLiteral("question99"), QStringLiteral("item99-0"), {}, false});
        QVERIFY(same(computeProfile(m_guide, answers), before));
        Answers foreign;
        foreign.set({QStringLiteral("question0"), QStringLiteral("item99-0"), {}, false});
        QCOMPARE(computeProfile(m_guide, foreign).certainty, Certainty::None);
    }

    // An item known to be popular says less of who chooses it: a calibrated intercept is subtracted.
    void popularItemsSayLess()
    {
        Answers answers;
        answers.set({QStringLiteral("question0"), QStringLiteral("item0-0"), {}, false});
        Model calibrated;
        calibrated.intercepts.insert(QStringLiteral("item0-0"), 1.0);
        const double plain = scoreOf(computeProfile(m_guide, answers), QStringLiteral("pole0")).mean;
        const double less = scoreOf(computeProfile(m_guide, answers, calibrated), QStringLiteral("pole0")).mean;
        QVERIFY(less < plain);
        QVERIFY(less > 0);
    }

    // A centre d'intérêt chosen whenever it was offered is liked; one passed over is not.
    void centresFollowTheChoices()
    {
        Answers answers;
        for (const content::Question *question : m_guide.questions())
            answers.set({question->id, question->items.first().id, {}, false});
        const Profile profile = computeProfile(m_guide, answers);
        QVERIFY(profile.centres.value(QStringLiteral("c-groupe00")) > 0.2);
        QVERIFY(profile.centres.value(QStringLiteral("c-groupe10")) < 0);
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
