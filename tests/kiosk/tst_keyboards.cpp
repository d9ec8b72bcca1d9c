// A keyboard to write with is told from what only looks like one.
#include <kiosk/keyboards.h>

#include <QTest>

using namespace belvedere;

class KeyboardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyboardsTable_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<bool>("found");
        const QByteArray power = "I: Bus=0019 Vendor=0000 Product=0001 Version=0000\nN: Name=\"Power Button\"\nH: Handlers=kbd event0\nB: EV=3\nB: KEY=10000000000000 0\n\n";
        const QByteArray mouse = "N: Name=\"USB Optical Mouse\"\nH: Handlers=mouse0 event3\nB: EV=17\nB: KEY=70000 0 0 0 0\nB: REL=903\n\n";
        const QByteArray touch = "N: Name=\"ILITEK ILITEK-TP\"\nH: Handlers=event5\nB: EV=b\nB: KEY=400 0 0 0 0 0\nB: ABS=3273800000000003\n\n";
        const QByteArray keys = "N: Name=\"AT Translated Set 2 keyboard\"\nH: Handlers=sysrq kbd leds event2\nB: EV=120013\nB: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe\nB: LED=7\n\n";
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a touch terminal") << QByteArray(power + touch) << false;
        QTest::newRow("with a mouse") << QByteArray(power + mouse + touch) << false;
        QTest::newRow("with a keyboard") << QByteArray(power + touch + keys) << true;
        QTest::newRow("cut short") << QByteArray("B: KEY=") << false;
        QTest::newRow("no figures") << QByteArray("B: KEY=zz zz\n") << false;
    }
    // Power buttons, mice and touch screens are no keyboards.
    void keyboardsTable()
    {
        QFETCH(QByteArray, devices);
        QFETCH(bool, found);
        QCOMPARE(kiosk::hasKeyboard(devices), found);
    }
};

QTEST_GUILESS_MAIN(KeyboardsTest)
#include "tst_keyboards.moc"
