// The balloons of the invitation: they keep to their air, and keep still where nothing is to move.
#include <look/balloon.h>

#include <QElapsedTimer>
#include <QtTest>

using namespace belvedere::look;

class TestBalloon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // It drifts while it is seen, within its air, and stops when the page is away.
    void driftsInItsAir()
    {
        Theme theme;
        QWidget page;
        page.resize(1280, 1024);
        Balloon balloon(theme, 200, 0, &page);
        const QRect air(900, 100, 300, 500);
        balloon.setAir(air, 0.1);
        QVERIFY(!balloon.drifts());
        page.show();
        QVERIFY(balloon.isVisible() && balloon.drifts());
        for (double moment = 0; moment < 1; moment += 0.01) {
            balloon.setAir(air, moment);
            QVERIFY(air.contains(balloon.geometry()));
        }
        balloon.setAir(air, 0.25);
        const QPoint begun = balloon.pos();
        QTRY_VERIFY(balloon.pos() != begun);
        page.hide();
        QVERIFY(!balloon.drifts());
    }

    // Where people asked that nothing moves, it hangs there; where words stand on black, or without room, it is not.
    void staysStillOrAway()
    {
        Theme theme;
        theme.setReducedMotion(true);
        QWidget page;
        page.resize(1280, 1024);
        Balloon balloon(theme, 200, 0, &page);
        balloon.setAir({900, 100, 300, 500});
        page.show();
        QVERIFY(balloon.isVisible() && !balloon.drifts());
        balloon.setAir({900, 100, 60, 500});
        QVERIFY(!balloon.isVisible());
        theme.setMode(Mode::Contrast);
        balloon.setAir({900, 100, 300, 500});
        QVERIFY(!balloon.isVisible());
    }
};

QTEST_MAIN(TestBalloon)
#include "tst_balloon.moc"
