#include <kiosk/idle.h>
#include <kiosk/keys.h>

#include <QTest>

using namespace belvedere::kiosk;

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // The warning comes after the idle time, counts down, and only then the visit ends.
    void idleWarnsCountsDownThenEnds()
    {
        const IdleTimes times{120'000, 30'000};
        using State = IdleDecision::State;
        QCOMPARE(idleDecision(0, times), IdleDecision{});
        QCOMPARE(idleDecision(119'999, times), IdleDecision{});
        QCOMPARE(idleDecision(120'000, times), (IdleDecision{State::Warning, 30}));
        QCOMPARE(idleDecision(120'001, times), (IdleDecision{State::Warning, 30}));
        QCOMPARE(idleDecision(149'500, times), (IdleDecision{State::Warning, 1}));
        QCOMPARE(idleDecision(150'000, times), (IdleDecision{State::Over, 0}));
    }

    // The person has at least 20 s of warning with the default times (WCAG 2.2.1).
    void defaultWarningLastsTwentySeconds()
    {
        QVERIFY(IdleTimes{}.warningMs >= 20'000);
    }

    // Who listens in a class is not out in a whole lesson; who is asked something has five minutes and a countdown of one; a
    // line that is lost for long changes nothing of the usual, and no rule shortens what the settings say.
    void idleInAClass()
    {
        const IdleTimes usual{120'000, 30'000}, patient{6'000'000, 90'000};
        QCOMPARE(idleTimesInClass(usual, {false, 0}), (IdleTimes{5'400'000, 60'000}));
        QCOMPARE(idleTimesInClass(usual, {true, 0}), (IdleTimes{300'000, 60'000}));
        QCOMPARE(idleTimesInClass(usual, {false, 179'999}), (IdleTimes{5'400'000, 60'000}));
        QCOMPARE(idleTimesInClass(usual, {false, 180'000}), usual);
        QCOMPARE(idleTimesInClass(usual, {true, 180'000}), usual);
        QCOMPARE(idleTimesInClass(patient, {true, 0}), patient);
        QCOMPARE(idleTimesInClass(patient, {false, 0}), patient);
    }

    void keysTable_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("Alt+F4") << int(Qt::Key_F4) << int(Qt::AltModifier) << true;
        QTest::newRow("Ctrl+Q") << int(Qt::Key_Q) << int(Qt::ControlModifier) << true;
        QTest::newRow("Ctrl+W") << int(Qt::Key_W) << int(Qt::ControlModifier) << true;
        QTest::newRow("Ctrl+P") << int(Qt::Key_P) << int(Qt::ControlModifier) << true;
        QTest::newRow("Ctrl+Shift+I")
            << int(Qt::Key_I) << int(Qt::ControlModifier | Qt::ShiftModifier) << true;
        QTest::newRow("F1") << int(Qt::Key_F1) << 0 << true;
        QTest::newRow("Super+L") << int(Qt::Key_L) << int(Qt::MetaModifier) << true;
        QTest::newRow("Alt+Tab") << int(Qt::Key_Tab) << int(Qt::AltModifier) << true;
        QTest::newRow("Print") << int(Qt::Key_Print) << 0 << true;
        QTest::newRow("Super alone") << int(Qt::Key_Super_L) << 0 << true;
        QTest::newRow("the key Mail") << int(Qt::Key_LaunchMail) << 0 << true;
        QTest::newRow("the key Back") << int(Qt::Key_Back) << 0 << true;
        QTest::newRow("the power key") << int(Qt::Key_PowerOff) << 0 << true;
        QTest::newRow("the key Play") << int(Qt::Key_MediaPlay) << 0 << true;
        QTest::newRow("a dead circumflex writes") << int(Qt::Key_Dead_Circumflex) << 0 << false;
        QTest::newRow("Compose writes") << int(Qt::Key_Multi_key) << 0 << false;
        QTest::newRow("AltGr") << int(Qt::Key_AltGr) << 0 << false;
        QTest::newRow("a letter") << int(Qt::Key_Q) << 0 << false;
        QTest::newRow("Tab") << int(Qt::Key_Tab) << 0 << false;
        QTest::newRow("Ctrl+V") << int(Qt::Key_V) << int(Qt::ControlModifier) << false;
        QTest::newRow("Alt+Up moves a card") << int(Qt::Key_Up) << int(Qt::AltModifier) << false;
        QTest::newRow("AltGr+0 writes @")
            << int(Qt::Key_At) << int(Qt::ControlModifier | Qt::AltModifier) << false;
    }
    // Keys that leave a kiosk are swallowed; keys that write or move are not.
    void keysTable()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(bool, blocked);
        QCOMPARE(isBlockedKey(key, Qt::KeyboardModifiers(modifiers)), blocked);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
