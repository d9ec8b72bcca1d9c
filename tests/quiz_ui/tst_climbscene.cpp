// The scene of the climb: what it shows, how it moves, and that it rests.
#include <quiz/ui/climbscene.h>
#include <quiz/ui/climbway.h>

#include <QAbstractEventDispatcher>
#include <QSignalSpy>
#include <QtTest>

using namespace belvedere;
using namespace belvedere::quiz::ui;

class TestClimbScene : public QObject
{
    Q_OBJECT

    look::Theme m_theme;
    std::unique_ptr<ClimbScene> m_scene;

    void open(int place, QSize size = {1280, 290})
    {
        m_scene = std::make_unique<ClimbScene>(m_theme, ClimbScene::Edge::Paper);
        m_scene->setPlace(placeAt(place));
        m_scene->resize(size);
        m_scene->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_scene.get()));
        QTRY_VERIFY(m_scene->isDrawn());
    }

    static ClimbPlace placeAt(int behind) { return {behind / 6, behind % 6, 6, behind, 24, false}; }

    static ClimbView viewAt(int place, look::Mode mode = look::Mode::Light)
    {
        ClimbView view;
        view.size = {1280, 290};
        view.place = placeAt(place);
        view.mode = mode;
        view.foot = ClimbScene::paperEdge;
        return view;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_scene.reset();
        m_theme.setReducedMotion(false);
    }

    // The same moment of the climb is drawn the same, to the pixel; another moment is not.
    void sceneIsDeterministic()
    {
        const ClimbLayers once = drawClimb(viewAt(9));
        const ClimbLayers again = drawClimb(viewAt(9));
        QCOMPARE(once.land, again.land);
        QCOMPARE(once.clouds, again.clouds);
        QCOMPARE(once.sun, again.sun);
        QVERIFY(drawClimb(viewAt(10)).land != once.land);
        QVERIFY(drawClimb(viewAt(9, look::Mode::Dark)).land != once.land);
    }

    // Every puy has six steps, each as far as the others, that go right and end at the top of the way.
    void everyPuyHasSixSteps()
    {
        for (int puy = 0; puy < 4; ++puy) {
            const ClimbWay way = viewAt(puy * 6).way();
            QCOMPARE(static_cast<int>(way.puy()), puy);
            for (int step = 0; step < 6; ++step) {
                QVERIFY(way.at(step + 1).x() > way.at(step).x() + 40);
                QVERIFY(qAbs(way.lengthTo(step + 1) - way.lengthTo(step) - way.lengthTo(1)) < 0.01);
            }
            QVERIFY(way.at(6).y() < way.at(0).y() - 0.35 * way.rect().height());
            QVERIFY(way.at(6).y() - way.walkerHeight() > way.rect().top()); // one's head is not cut
        }
    }

    // Four puys, four shapes.
    void puysDiffer()
    {
        for (int puy = 1; puy < 4; ++puy) {
            const ClimbWay one = viewAt(0).way();
            const ClimbWay other = viewAt(puy * 6).way();
            double apart = 0;
            for (double x = 300; x < 1280; x += 10)
                apart += qAbs(one.ground(x) - other.ground(x)) / 98;
            QVERIFY(apart > 4);
        }
    }

    // On a short way a puy has three steps, as far apart as they can be on the same ground.
    void shortWayHasThreeSteps()
    {
        ClimbView view = viewAt(0);
        view.place.steps = 3;
        const ClimbWay half = view.way();
        const ClimbWay whole = viewAt(0).way();
        QCOMPARE(half.steps(), 3);
        for (int step = 0; step <= 3; ++step)
            QCOMPARE(half.at(step), whole.at(2 * step));
        QVERIFY(!view.sameWay(viewAt(0)));
    }

    // A step is walked, then nothing runs any more: no timer, no animation.
    void stepEndsAtRest()
    {
        open(3);
        QVERIFY(!m_scene->isMoving());
        m_scene->setPlace(placeAt(4));
        QVERIFY(m_scene->isMoving());
        QCOMPARE(m_scene->progress(), 4 / 24.0);
        QTRY_VERIFY(!m_scene->isMoving());
        QTRY_VERIFY(m_scene->isDrawn());
        QCoreApplication::processEvents();
        auto *dispatcher = QAbstractEventDispatcher::instance();
        QVERIFY(dispatcher->registeredTimers(m_scene.get()).isEmpty());
        for (const QObject *part : m_scene->findChildren<QObject *>())
            QVERIFY(dispatcher->registeredTimers(const_cast<QObject *>(part)).isEmpty());
    }

    // Where motion is reduced one is there at once; also from one puy to another, and over several steps.
    void jumpsWithoutAnimation()
    {
        open(3);
        m_scene->setPlace(placeAt(7));
        QVERIFY(!m_scene->isMoving());
        QTRY_VERIFY(m_scene->isDrawn());
        m_scene->setPlace(placeAt(5));
        QVERIFY(!m_scene->isMoving());
        QTRY_VERIFY(m_scene->isDrawn());
        m_theme.setReducedMotion(true);
        m_scene->setPlace(placeAt(4));
        QVERIFY(!m_scene->isMoving());
        QCOMPARE(m_scene->progress(), 4 / 24.0);
    }

    // What is shown after a walk is what is shown when one opens there.
    void walkArrivesAtThePlace()
    {
        open(4);
        const QImage opened = m_scene->grab().toImage();
        open(3);
        m_scene->setPlace(placeAt(4));
        QTRY_VERIFY(!m_scene->isMoving() && m_scene->isDrawn());
        QCOMPARE(m_scene->grab().toImage(), opened);
    }

    // A second step taken during the first, or a step back, loses nothing.
    void hurriedSteps()
    {
        open(0);
        m_scene->setPlace(placeAt(1));
        m_scene->setPlace(placeAt(2));
        m_scene->setPlace(placeAt(1));
        QTRY_VERIFY(!m_scene->isMoving() && m_scene->isDrawn());
        QCOMPARE(m_scene->progress(), 1 / 24.0);
        const QImage hurried = m_scene->grab().toImage();
        open(1);
        QCOMPARE(m_scene->grab().toImage(), hurried);
    }
};

QTEST_MAIN(TestClimbScene)
#include "tst_climbscene.moc"
