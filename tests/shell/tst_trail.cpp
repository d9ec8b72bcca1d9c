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

    // Back never returns into a camp.
    void backSkipsPassingPlaces()
    {
        Trail trail;
        trail.open({Place::Home});
        trail.open({Place::Quiz});
        trail.open({Place::Camp});
        trail.open({Place::Results});
        QCOMPARE(trail.back(), Route{Place::Quiz});
    }

    // From a way of keeping one comes back to the page that offers it; from anywhere else not.
    void backFromAWayOfKeeping()
    {
        for (const Place way : {Place::Print, Place::Stick, Place::SignIn, Place::Cloud}) {
            Trail trail;
            trail.open({Place::Home});
            trail.open({Place::Classeur});
            trail.open({Place::Keep});
            trail.open({way});
            QCOMPARE(trail.back(), Route{Place::Keep});
            QCOMPARE(trail.back(), Route{Place::Classeur});
        }
        Trail trail;
        trail.open({Place::Home});
        trail.open({Place::Classeur});
        trail.open({Place::Keep});
        trail.open({Place::Explore});
        QCOMPARE(trail.back(), Route{Place::Classeur});
    }

    // Who returns to their classeur leaves the steps by which they kept it: back never goes into them again.
    void returningLeavesWhatCameAfter()
    {
        Trail trail;
        for (const Place each : {Place::Home, Place::Classeur, Place::Keep, Place::SignIn, Place::Space})
            trail.open({each});
        trail.returnTo({Place::Classeur});
        QCOMPARE(trail.current(), Route{Place::Classeur});
        QCOMPARE(trail.back(), Route{Place::Home});
        trail.returnTo({Place::Classeur}); // where one has not been
        QCOMPARE(trail.back(), Route{Place::Home});
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

    // A rule may hold other times for a while; when they change it is counted anew, so that nobody is out at once.
    void aRuleHoldsForAWhile()
    {
        ManualClock clock;
        IdleWatch watch(clock, {60'000, 20'000});
        kiosk::IdleTimes now{3'600'000, 60'000};
        watch.setRule([&](const kiosk::IdleTimes &) { return now; });
        QSignalSpy warning(&watch, &IdleWatch::warning), over(&watch, &IdleWatch::over);
        watch.start();
        clock.advance(3'000'000);
        watch.check();
        QCOMPARE(warning.count(), 0);
        watch.setRule([](const kiosk::IdleTimes &usual) { return usual; });
        watch.check();
        QCOMPARE(warning.count() + over.count(), 0);
        clock.advance(60'000);
        watch.check();
        QCOMPARE(warning.count(), 1);
        clock.advance(20'000);
        watch.check();
        QCOMPARE(over.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TrailTest)
#include "tst_trail.moc"
