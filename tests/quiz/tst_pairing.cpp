// What two people have in common.
#include "players.h"

#include <quiz/pairing.h>

#include <QtTest>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::testing;

class TestPairing : public QObject
{
    Q_OBJECT

    content::Guide m_guide = syntheticGuide();
    QVector<content::MetierSummary> m_metiers = syntheticMetiers(m_guide, 8);

    Outcome outcome(const Answers &answers) const { return outcomeOf(m_guide, m_metiers, answers, {}, 20); }
    Outcome drawn(quint32 seed) const
    {
        Random random(seed);
        return outcome(play(m_guide, mixedPlayer(m_guide, random), {0, true}, random));
    }
    static QSet<QString> metiersOf(const Outcome &outcome)
    {
        QSet<QString> metiers;
        for (const Proposal &proposal : outcome.proposals)
            metiers.insert(proposal.metier);
        return metiers;
    }

private Q_SLOTS:
    // Who answers alike has everything in common.
    void withOneselfAllIsShared()
    {
        const Outcome one = drawn(5);
        const Pairing pairing = pairUp(one, one);
        QVERIFY(pairing.known);
        QVERIFY(!pairing.poles.isEmpty());
        QCOMPARE(pairing.both.size(), one.proposals.size());
        QVERIFY(pairing.onlyMine.isEmpty() && pairing.onlyTheirs.isEmpty());
    }

    // Whoever holds the terminal sees the same comparison, from one's own side; nothing is in two lists and
    // nothing is lost.
    void theTwoSeeTheSame()
    {
        for (quint32 seed = 1; seed < 60; ++seed) {
            const Outcome one = drawn(seed);
            const Outcome other = drawn(seed + 1000);
            const Pairing mine = pairUp(one, other);
            const Pairing theirs = pairUp(other, one);
            QCOMPARE(mine.known, theirs.known);
            QCOMPARE(mine.poles, theirs.poles);
            QCOMPARE(mine.both, theirs.both);
            QCOMPARE(mine.onlyMine, theirs.onlyTheirs);
            QCOMPARE(mine.onlyTheirs, theirs.onlyMine);
            if (!mine.known)
                continue;
            const QSet<QString> shared(mine.both.begin(), mine.both.end());
            QCOMPARE(shared, metiersOf(one) & metiersOf(other));
            QCOMPARE(mine.both.size() + mine.onlyMine.size(), one.proposals.size());
            QCOMPARE(mine.both.size() + mine.onlyTheirs.size(), other.proposals.size());
        }
    }

    // As long as one of the two has no result, nothing is compared.
    void nobodyIsComparedTooEarly()
    {
        const Pairing pairing = pairUp(drawn(5), outcome({}));
        QVERIFY(!pairing.known);
        QVERIFY(pairing.poles.isEmpty() && pairing.both.isEmpty() && pairing.onlyMine.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPairing)
#include "tst_pairing.moc"
