// What a changed answer changes, and which answers weigh most.
#include "players.h"

#include <quiz/changes.h>
#include <quiz/weight.h>

#include <QtTest>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::testing;

class TestChanges : public QObject
{
    Q_OBJECT

    content::Guide m_guide = syntheticGuide();
    QVector<content::MetierSummary> m_metiers = syntheticMetiers(m_guide, 8);

    Outcome outcome(const Answers &answers) const { return outcomeOf(m_guide, m_metiers, answers, {}, 10); }

    static Answers choosing(int questions, int pole)
    {
        Answers answers;
        for (int i = 0; i < questions; ++i)
            answers.set({QStringLiteral("question%1").arg(i), QStringLiteral("item%1-%2").arg(i).arg(pole), {}, false});
        return answers;
    }

private Q_SLOTS:
    // The same answers change nothing; why none was chosen changes nothing either.
    void nothingChangesNothing()
    {
        Random random(3);
        Answers answers = play(m_guide, mixedPlayer(m_guide, random), {0, true}, random);
        const QString question = answers.all().first().question;
        answers.set({question, {}, {}, true});
        const Outcome before = outcome(answers);
        QVERIFY(changesBetween(before, before).isEmpty());
        answers.setWhy(question, WhyNone::AllPlease);
        QVERIFY(changesBetween(before, outcome(answers)).isEmpty());
        QCOMPARE(outcome(answers).profile.poles.first().mean, before.profile.poles.first().mean);
    }

    // From one pôle to another: the one goes down, the other up, métiers of the one go out and of the other
    // come in; and the way back says the contrary.
    void aChangeIsTold()
    {
        const Outcome before = outcome(choosing(24, 1));
        Answers other = choosing(24, 1);
        const Answers some = choosing(14, 4);
        for (const Answer &answer : some.all())
            other.set(answer);
        const Outcome after = outcome(other);
        const Changes changes = changesBetween(before, after);
        QVERIFY(changes.up.contains(QStringLiteral("pole4")));
        QVERIFY(changes.down.contains(QStringLiteral("pole1")));
        QVERIFY(!changes.in.isEmpty());
        QCOMPARE(changes.in.size(), changes.out.size());
        const Changes back = changesBetween(after, before);
        QCOMPARE(QSet<QString>(back.up.cbegin(), back.up.cend()), QSet<QString>(changes.down.cbegin(), changes.down.cend()));
        QCOMPARE(back.in, changes.out);
    }

    // Valleys between which no order is claimed are shown equally large, and all together make one.
    void tiedValleysAreEquallyLarge()
    {
        Answers even = choosing(24, 0);
        for (int i = 0; i < 24; i += 2)
            even.set({QStringLiteral("question%1").arg(i), QStringLiteral("item%1-3").arg(i), {}, false});
        const Profile profile = computeProfile(m_guide, even);
        const auto shares = shownShares(profile);
        QVERIFY(profile.poles.at(1).tiedWithFirst);
        QCOMPARE(shares.value(QStringLiteral("pole0")), shares.value(QStringLiteral("pole3")));
        double sum = 0;
        for (const double share : shares)
            sum += share;
        QVERIFY(qAbs(sum - 1) < 1e-9);
        QVERIFY(shownShares(computeProfile(m_guide, {})).isEmpty());
    }

    // The answer that goes against all the others weighs most; no more answers are named than were asked for.
    void theOddAnswerWeighsMost()
    {
        Answers answers = choosing(20, 2);
        answers.set({QStringLiteral("question7"), QStringLiteral("item7-5"), {}, false});
        const auto first = weightiest(m_guide, answers, 3);
        QCOMPARE(first.size(), 3);
        QCOMPARE(first.first().question, QStringLiteral("question7"));
        QCOMPARE(weightiest(m_guide, choosing(2, 1), 3).size(), 2);
        QVERIFY(weightiest(m_guide, {}, 3).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
