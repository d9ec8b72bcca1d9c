#include "players.h"

#include <quiz/proposals.h>
#include <quiz/way.h>

#include <QtTest>

#include <numeric>

using namespace belvedere;
using namespace belvedere::quiz;
using namespace belvedere::quiz::testing;
using Metiers = QVector<content::MetierSummary>;

namespace {

const content::MetierSummary &metierOf(const Metiers &metiers, const QString &id)
{
    for (const content::MetierSummary &metier : metiers) {
        if (metier.id == id)
            return metier;
    }
    qFatal("an unknown metier was proposed");
}

QStringList ids(const QVector<Proposal> &proposals)
{
    QStringList ids;
    for (const Proposal &proposal : proposals)
        ids.append(proposal.metier);
    return ids;
}

} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

    content::Guide m_guide = syntheticGuide();
    Metiers m_metiers = syntheticMetiers(m_guide, 31); // 930, as many as the export has

    void contents()
    {
        QTest::addColumn<content::Guide>("guide");
        QTest::addColumn<Metiers>("metiers");
        QTest::newRow("synthetic") << m_guide << m_metiers;
        const Metiers real = realMetiers();
        if (!real.isEmpty())
            QTest::newRow("real") << realGuide() << real;
    }

    // By turns those of a pure player, of a mixed one, and answers given anyhow; every other time by the short way.
    static Answers anybodysAnswers(const content::Guide &guide, quint64 seed)
    {
        Random random(seed);
        const Answers all = seed % 3 == 0 ? play(guide, plantedPlayer(guide, random), {0.2}, random)
            : seed % 3 == 1               ? play(guide, mixedPlayer(guide, random), {0, true}, random)
                                          : playAnyhow(guide, random);
        if (seed % 2 == 0)
            return all;
        Answers some;
        for (const content::Question *question : questionsOf(guide, Way::Short))
            some.set(*all.find(question->id));
        return some;
    }

    Answers someAnswers(const content::Guide &guide, quint64 seed) const
    {
        Random random(seed);
        return play(guide, plantedPlayer(guide, random), {0.2}, random);
    }

private Q_SLOTS:
    // Nobody is told ten times the same, whoever plays and by whichever way: of the first ten, at least three
    // groupes and three levels; never more than eight of one groupe nor of one level.
    void firstTenAreVaried_data() { contents(); }
    void firstTenAreVaried()
    {
        QFETCH(content::Guide, guide);
        QFETCH(Metiers, metiers);
        for (quint64 seed = 0; seed < 90; ++seed) {
            const Answers answers = anybodysAnswers(guide, seed);
            QHash<QString, int> groupes;
            QHash<int, int> levels;
            const auto proposals = propose(guide, metiers, answers, computeProfile(guide, answers), {}, 30);
            QCOMPARE(proposals.size(), 30);
            const QStringList all = ids(proposals);
            QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), 30);
            for (const Proposal &proposal : proposals.mid(0, 10)) {
                QVERIFY(++groupes[proposal.groupe] <= 8);
                QVERIFY(++levels[metierOf(metiers, proposal.metier).niveauRank] <= 8);
            }
            QVERIFY(groupes.size() >= 3);
            QVERIFY(levels.size() >= 3);
        }
    }

    // Where the métiers allow no variety, they are all given all the same; and three levels where
    // only one groupe remains.
    void varietyNeverLosesMetiers()
    {
        const Answers answers = someAnswers(m_guide, 1);
        const Profile profile = computeProfile(m_guide, answers);
        QCOMPARE(propose(m_guide, m_metiers.mid(0, 4), answers, profile, {}, 10).size(), 4);
        QSet<int> levels;
        const Metiers one = m_metiers.mid(0, 25); // of one groupe
        for (const Proposal &proposal : propose(m_guide, one, answers, profile, {}, 10))
            levels.insert(metierOf(one, proposal.metier).niveauRank);
        QVERIFY(levels.size() >= 3);
        QCOMPARE(propose(m_guide, m_metiers, answers, profile, {}, 1).size(), 1);
        QVERIFY(propose(m_guide, m_metiers, answers, profile, {}, 0).isEmpty());
        QVERIFY(propose(m_guide, {}, answers, profile, {}, 10).isEmpty());
    }

    // Every métier of the first ten has a reason, and each reason is an item the person chose or a
    // centre d'intérêt of the métier, strongest first, three at most.
    void reasonsAreTrue_data() { contents(); }
    void reasonsAreTrue()
    {
        QFETCH(content::Guide, guide);
        QFETCH(Metiers, metiers);
        for (quint64 seed = 0; seed < 20; ++seed) {
            const Answers answers = someAnswers(guide, seed);
            QSet<QString> chosen;
            for (const Answer &answer : answers.all())
                chosen << answer.first << answer.second;
            for (const Proposal &proposal :
                 propose(guide, metiers, answers, computeProfile(guide, answers), {}, 10)) {
                QVERIFY(!proposal.reasons.isEmpty() && proposal.reasons.size() <= 3);
                double last = proposal.reasons.first().strength;
                for (const Reason &reason : proposal.reasons) {
                    QVERIFY(reason.strength > 0 && reason.strength <= last);
                    last = reason.strength;
                    QVERIFY(reason.kind == Reason::Kind::Item
                                ? chosen.contains(reason.id)
                                : metierOf(metiers, proposal.metier).centres.contains(reason.id));
                }
            }
        }
    }

    // What is proposed fits: of a pure player's first ten, most are of their pôle, and the first of
    // their first groupes.
    void proposalsFollowTheProfile()
    {
        int own = 0;
        constexpr int players = 100;
        for (quint64 seed = 0; seed < players; ++seed) {
            Random random(seed);
            const Player player = plantedPlayer(m_guide, random);
            const Answers answers = play(m_guide, player, {0.2}, random);
            const Profile profile = computeProfile(m_guide, answers);
            const auto proposals = propose(m_guide, m_metiers, answers, profile, {}, 10);
            for (const Proposal &proposal : proposals)
                own += m_guide.groupe(proposal.groupe)->pole == player.pole ? 1 : 0;
        }
        qInfo("of the player's pole: %.1f %%", own * 10.0 / players);
        QVERIFY(own >= 7 * players);
    }

    // A métier put aside is not proposed again, at any place; all others are, and most of the first ten
    // stay among the first ten.
    void putAsideIsGone()
    {
        for (quint64 seed = 0; seed < 20; ++seed) {
            const Answers answers = someAnswers(m_guide, seed);
            const Profile profile = computeProfile(m_guide, answers);
            const QStringList before = ids(propose(m_guide, m_metiers, answers, profile, {}, 10));
            const QStringList after = ids(propose(m_guide, m_metiers, answers, profile, {{}, {before.first()}}, 1000));
            QCOMPARE(after.size(), m_metiers.size() - 1);
            QVERIFY(!after.contains(before.first()));
            int stayed = 0;
            for (const QString &metier : before.mid(1))
                stayed += after.mid(0, 10).contains(metier) ? 1 : 0;
            QVERIFY(stayed >= 5);
        }
    }

    // What is close to a métier liked rises.
    void likedRaisesWhatIsClose()
    {
        const Answers answers = someAnswers(m_guide, 4);
        const Profile profile = computeProfile(m_guide, answers);
        const QStringList before = ids(propose(m_guide, m_metiers, answers, profile, {}, 930));
        const QString liked = before.at(400);
        const QString groupe = metierOf(m_metiers, liked).primaryGroupe();
        const QStringList after = ids(propose(m_guide, m_metiers, answers, profile, {{liked}, {}}, 930));
        int risen = 0;
        int close = 0;
        for (const content::MetierSummary &metier : m_metiers) {
            if (metier.primaryGroupe() == groupe) {
                ++close;
                risen += after.indexOf(metier.id) < before.indexOf(metier.id) ? 1 : 0;
            }
        }
        QVERIFY(close > 0);
        QCOMPARE(risen, close);
    }

    // No métier gains by its place in the list: the proposals do not depend on it.
    void placesInTheListDoNotMatter_data() { contents(); }
    void placesInTheListDoNotMatter()
    {
        QFETCH(content::Guide, guide);
        QFETCH(Metiers, metiers);
        const Answers answers = someAnswers(guide, 5);
        const Profile profile = computeProfile(guide, answers);
        const QStringList before = ids(propose(guide, metiers, answers, profile, {}, 40));
        std::reverse(metiers.begin(), metiers.end());
        QCOMPARE(ids(propose(guide, metiers, answers, profile, {}, 40)), before);
    }

    // Who likes two groupes alike is proposed what joins them before what is of one alone; who likes only
    // the first of the two is not.
    void whatJoinsTwoLikingsComesFirst()
    {
        const QString one = m_guide.groupes.at(0).id;
        const QString other = m_guide.groupes.at(5).id;
        Metiers metiers = m_metiers.mid(0, 2); // of the first groupe alone
        metiers[1].id = QStringLiteral("joins both");
        metiers[1].memberships = {{one, 0.5}, {other, 0.5}};
        for (content::MetierSummary &metier : metiers)
            metier.centres.clear();
        const Answers answers = someAnswers(m_guide, 7);
        Profile profile = computeProfile(m_guide, answers);
        const auto like = [&](double second) {
            for (GroupeScore &score : profile.groupes)
                score.mean = score.groupe == one ? 1.0 : score.groupe == other ? second : 0.0;
            return ids(propose(m_guide, metiers, answers, profile, {}, 2)).first();
        };
        QCOMPARE(like(1.0), metiers.at(1).id);
        QCOMPARE(like(0.2), metiers.at(0).id);
    }

    // Ties are broken another way for other answers, so that each of equal métiers has its chance.
    void tiesAreSharedAmongPersons()
    {
        QSet<QString> firsts;
        for (quint64 seed = 0; seed < 200; ++seed) {
            const Answers answers = someAnswers(m_guide, seed);
            for (const Proposal &proposal : propose(m_guide, m_metiers, answers, computeProfile(m_guide, answers), {}, 10))
                firsts.insert(proposal.metier);
        }
        qInfo("metiers met in the first ten of 200 players: %d of %d", int(firsts.size()), int(m_metiers.size()));
        QVERIFY(firsts.size() > m_metiers.size() / 2);
    }

    // Nothing chosen, nothing proposed.
    void nothingChosenNothingProposed()
    {
        Answers none;
        for (const content::Question *question : m_guide.questions())
            none.set({question->id, {}, {}, true});
        QVERIFY(propose(m_guide, m_metiers, {}, computeProfile(m_guide, {}), {}, 10).isEmpty());
        QVERIFY(propose(m_guide, m_metiers, none, computeProfile(m_guide, none), {}, 10).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
