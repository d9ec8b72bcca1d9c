#include <shell/idlewatch.h>
#include <shell/route.h>

#include <QSignalSpy>
#include <QTest>

using namespace belvedere;
using namespace belvedere::shell;
using Place = Route::Place;

class TrailTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Back goes where one came from, and home when there is nothing before.
    void backRetracesAndEndsAtHome()
    {
        Trail trail;
        trail.open({Place::Home});
        trail.open({Place::Explore});
        trail.open({Place::Fiche, QStringLiteral("A")});
        trail.open({Place::Fiche, QStringLiteral("B")});
        QCOMPARE(trail.back(), (Route{Place::Fiche, QStringLiteral("A")}));
        QCOMPARE(trail.back(), Route{Place::Explore});
        QCOMPARE(trail.back(), Route{Place::Home});
        QCOMPARE(trail.back(), Route{Place::Home});
    }

    // Back never returns into a camp or into the page that showed the resume code.
    void backSkipsPassingPlaces()
    {
        Trail trail;
        trail.open({Place::Home});
        trail.open({Place::Quiz});
        trail.open({Place::Camp});
        trail.open({Place::Results});
        QCOMPARE(trail.back(), Route{Place::Quiz});
    }

    // Opening the same place twice is one step.
    void samePlaceIsOneStep()
    {
        Trail trail;
        trail.open({Place::Home});
        trail.open({Place::Explore});
        trail.open({Place::Explore});
        QCOMPARE(trail.back(), Route{Place::Home});
    }

    // The countdown is told, a touch stops it, and silence ends the visit once.
    void idleWarnsThenEndsAndATouchExtends()
    {
        ManualClock clock;
        IdleWatch watch(clock, {60'000, 20'000});
        QSignalSpy warning(&watch, &IdleWatch::warning);
        QSignalSpy stayed(&watch, &IdleWatch::stayed);
        QSignalSpy over(&watch, &IdleWatch::over);
        watch.start();
        for (int extension = 1; extension <= 12; ++extension) { // more than the ten of WCAG 2.2.1
            clock.advance(60'000);
            watch.check();
            QCOMPARE(warning.count(), extension);
            watch.touch();
            QCOMPARE(stayed.count(), extension);
        }
        clock.advance(80'000);
        watch.check();
        QCOMPARE(over.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TrailTest)
#include "tst_trail.moc"
