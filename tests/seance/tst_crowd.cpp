// Forty pupils on one weak line to a real Prosody, thirty times cut at random.
#include "classroom.h"

#include <servers/badline.h>

#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace classroom;

namespace {

constexpr int members = 40, cuts = 30, answersEach = 6;
constexpr int patienceMs = 60'000;

} // namespace

class CrowdTest : public QObject
{
    Q_OBJECT
    servers::Prosody m_prosody;
    SystemClock m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        prepareKeys();
        QVERIFY2(m_prosody.start(), qPrintable(m_prosody.problem()));
    }

    // 2 % of the packets lost, 300 ms each way, 30 lines cut while all answer: every answer is there, each once.
    void everyAnswerCountsOnce()
    {
        servers::BadLine line(m_prosody.port());
        line.lostPerThousand = 20;
        line.delayMs = 300;
        const Meeting there = meetingAt(m_prosody, line.serverPort());
        QTemporaryDir folder;
        auto host = std::move(*Host::create(quickPolicy(), m_clock, there, shortScenario(), folder.path()));
        host->open();
        QTRY_COMPARE_WITH_TIMEOUT(host->state(), Host::State::Open, patienceMs);
        host->goTo(1);
        std::vector<std::unique_ptr<MemberAt>> all;
        for (int i = 0; i < members; ++i)
            all.push_back(joined(m_clock, there, host->code()));
        const auto count = [&](Member::State state) { return std::count_if(all.begin(), all.end(), [&](const auto &each) { return each->member->state() == state; }); };
        QTRY_COMPARE_WITH_TIMEOUT(count(Member::State::In), members, patienceMs);
        QRandomGenerator random(11);
        int told = 0, done = 0;
        QTimer pace; // one after another
        connect(&pace, &QTimer::timeout, this, [&] {
            const int round = told / members, which = told % members;
            Member &member = *all[size_t(which)]->member;
            member.answer({1, {QStringLiteral("mot%1").arg(which % 4), QStringLiteral("tour%1").arg(round)}});
            member.answer({2, {QStringLiteral("MET.%1").arg(which)}});
            member.tell({1, QStringLiteral("words"), round, answersEach, false});
            if (++told * cuts / (members * answersEach) > done) {
                ++done;
                line.cutOne(random.generate());
            }
            if (told == members * answersEach)
                pace.stop();
        });
        pace.start(5);
        QTRY_COMPARE_WITH_TIMEOUT(done, cuts, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(told, members * answersEach, patienceMs);
        const auto waiting = [&] {
            int sum = 0;
            for (const auto &each : all)
                sum += each->member->waiting();
            return sum;
        };
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, patienceMs);
        const ClassPicture picture = host->pupils().picture(host->stage(), 1);
        QCOMPARE(picture.pupils, members);
        QCOMPARE(picture.words, (QMap<QString, int>{{QStringLiteral("mot0"), 10}, {QStringLiteral("mot1"), 10}, {QStringLiteral("mot2"), 10}, {QStringLiteral("mot3"), 10},
                                                    {QStringLiteral("tour%1").arg(answersEach - 1), members}}));
        QCOMPARE(picture.wishes.size(), members);
        QVERIFY(std::all_of(picture.wishes.begin(), picture.wishes.end(), [](int pupils) { return pupils == 1; }));
        host->goTo(2);
        const auto atStep = [&] { return std::count_if(all.begin(), all.end(), [](const auto &each) { return each->member->stage().step == 2; }); };
        QTRY_COMPARE_WITH_TIMEOUT(atStep(), members, patienceMs);
    }
};

QTEST_GUILESS_MAIN(CrowdTest)
#include "tst_crowd.moc"
