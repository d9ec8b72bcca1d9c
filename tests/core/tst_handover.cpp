#include <core/handover.h>

#include <QTest>

#include <atomic>
#include <thread>

using namespace belvedere;

class HandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every piece comes once, in the order given, and never more of them wait than may.
    void piecesComeInTheirOrder()
    {
        constexpr int last = 5'000, most = 3;
        Handover<int> handover(most);
        std::atomic<int> given = 0;
        std::thread giver([&] {
            for (int piece = 0; piece <= last; ++piece) {
                (void)handover.give(piece);
                ++given;
            }
        });
        int wrong = 0, ahead = 0;
        for (int expected = 0; expected <= last; ++expected) {
            ahead = std::max(ahead, given - expected);
            wrong += handover.take() == expected ? 0 : 1;
        }
        giver.join();
        QCOMPARE(wrong, 0);
        QVERIFY(ahead <= most);
    }

    // Who waits to give is told when nobody takes any more, and so is who comes later.
    void theGiverIsToldOfTheEnd()
    {
        Handover<int> handover(1);
        std::atomic<int> refused = 0;
        std::thread giver([&] {
            while (refused < 2)
                refused += handover.give(0) ? 0 : 1;
        });
        (void)handover.take();
        handover.close();
        giver.join();
        QCOMPARE(refused.load(), 2);
    }
};

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
