#include <look/button.h>
#include <look/mapgroups.h>
#include <look/mapview.h>

#include <QLineF>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace belvedere;
using namespace belvedere::look;
using places::Position;

namespace {

const Position clermont{45.777, 3.087}, riom{45.893, 3.113}, aurillac{44.925, 2.44};

// A map of Auvergne: one square department, three marks.
void fill(MapView &map)
{
    MapGround ground;
    ground.area.add({44.6, 2.1});
    ground.area.add({46.8, 4.4});
    ground.outlines = {{places::Outline::Level::Departement, QStringLiteral("63"), QStringLiteral("Puy-de-Dôme"),
                        {{{45.3, 2.4}, {45.3, 3.9}, {46.2, 3.9}, {46.2, 2.4}}}}};
    ground.names = {{QStringLiteral("Clermont-Ferrand"), clermont}};
    map.setGround(ground);
    map.setMarks({{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("CIO, 1 km"), clermont},
                  {QStringLiteral("b"), QStringLiteral("2"), QStringLiteral("Mission locale, 13 km"), riom},
                  {QStringLiteral("c"), QStringLiteral("3"), QStringLiteral("CIO, 110 km"), aurillac}});
}

struct Shown {
    Theme theme;
    MapView map{theme};
    explicit Shown(double scale = 1)
    {
        theme.setTextScale(scale);
        map.resize(800, 600);
        fill(map);
        map.show();
        (void)QTest::qWaitForWindowExposed(&map);
    }
};

QPointF lengths(const MapView &map) // pixels between two marks: how near the map is
{
    return map.toScreen(clermont) - map.toScreen(aurillac);
}

} // namespace

class MapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // From the plane to the screen and back is the same point, at every scale.
    void cameraComesBack()
    {
        MapCamera camera;
        camera.setView({800, 600});
        camera.fit({-50, -60, 100, 120}, 20);
        for (const double factor : {1.0, 3.0, 0.5}) {
            camera.zoomAt({200, 100}, factor);
            const QPointF there = camera.toPlane({123, 456});
            QVERIFY(QLineF(camera.toScreen(there), QPointF(123, 456)).length() < 1e-6);
        }
    }

    // What is under the finger stays under it when the map is zoomed; a drag moves it by as much.
    void cameraFollowsTheFinger()
    {
        MapCamera camera;
        camera.setView({800, 600});
        camera.setWorld({-200, -200, 400, 400});
        camera.fit({-50, -50, 100, 100}, 0);
        const QPointF under = camera.toPlane({610, 70});
        camera.zoomAt({610, 70}, 2);
        QVERIFY(QLineF(camera.toScreen(under), QPointF(610, 70)).length() < 1e-6);
        camera.pan({-40, 25});
        QVERIFY(QLineF(camera.toScreen(under), QPointF(570, 95)).length() < 1e-6);
    }

    // The map can neither be lost out of sight nor zoomed beyond what is known.
    void cameraHasBounds()
    {
        MapCamera camera;
        camera.setView({800, 600});
        camera.setWorld({-100, -100, 200, 200});
        camera.fit({-50, -50, 100, 100}, 0);
        for (int i = 0; i < 100; ++i)
            camera.pan({500, 500});
        QVERIFY(camera.visible().intersects(QRectF(-100, -100, 200, 200)));
        for (int i = 0; i < 100; ++i)
            camera.zoomAt({400, 300}, 2);
        QVERIFY(camera.scale() <= MapCamera::closest && !camera.canZoomIn());
        for (int i = 0; i < 100; ++i)
            camera.zoomAt({400, 300}, 0.5);
        QVERIFY(!camera.canZoomOut());
        QVERIFY(camera.visible().width() >= 200 && camera.visible().width() < 600);
    }

    // The scale is a round distance that fits.
    void scaleIsRound()
    {
        for (double scale = 0.3; scale < 40; scale *= 1.17) {
            const ScaleBar bar = scaleBar(scale, 140);
            const double digit = bar.kilometres / std::pow(10, std::floor(std::log10(bar.kilometres) + 1e-9));
            QVERIFY(qFuzzyCompare(digit, 1.0) || qFuzzyCompare(digit, 2.0) || qFuzzyCompare(digit, 5.0));
            QVERIFY(bar.pixels <= 140.001 && bar.pixels > 50);
            QVERIFY(qFuzzyCompare(bar.pixels, bar.kilometres * scale));
        }
    }

    // Marks that would cover each other are one group; none is lost, and far ones stay alone.
    void closeMarksAreOne()
    {
        const auto groups = groupMarks({{0, 0}, {10, 0}, {200, 0}, {5, 5}}, 30);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().marks, (QVector<int>{0, 1, 3}));
        QVERIFY(QLineF(groups.first().at, QPointF(5, 5 / 3.0)).length() < 1e-9);
        QCOMPARE(groups.last().marks, QVector<int>{2});
        QVERIFY(groupMarks({}, 30).isEmpty());
    }

    // The keyboard alone moves and zooms the map, and brings it back.
    void theKeyboardMovesTheMap()
    {
        Shown shown;
        MapView &map = shown.map;
        const QPointF home = map.toScreen(clermont);
        const double near = lengths(map).manhattanLength();
        QTest::keyClick(&map, Qt::Key_Right);
        QVERIFY(map.toScreen(clermont).x() < home.x() - 40);
        QTest::keyClick(&map, Qt::Key_Left);
        QTest::keyClick(&map, Qt::Key_Down);
        QVERIFY(map.toScreen(clermont).y() < home.y() - 40);
        QTest::keyClick(&map, Qt::Key_Plus);
        QVERIFY(lengths(map).manhattanLength() > near * 1.3);
        QTest::keyClick(&map, Qt::Key_Minus);
        QTest::keyClick(&map, Qt::Key_Minus);
        QVERIFY(lengths(map).manhattanLength() < near);
        QTest::keyClick(&map, Qt::Key_Home);
        QVERIFY(QLineF(map.toScreen(clermont), home).length() < 1);
    }

    // The buttons do as much, are 48 pixels at least, have names, and say when there is no farther.
    void theButtonsMoveTheMap()
    {
        Shown shown;
        const auto buttons = shown.map.findChildren<IconButton *>();
        QCOMPARE(buttons.size(), 3);
        for (const auto *button : buttons) {
            QVERIFY(button->width() >= 48 && button->height() >= 48);
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(shown.map.rect().contains(button->geometry()));
        }
        const double near = lengths(shown.map).manhattanLength();
        buttons.at(0)->click();
        QVERIFY(lengths(shown.map).manhattanLength() > near);
        for (int i = 0; i < 20; ++i)
            buttons.at(0)->click();
        QVERIFY(!buttons.at(0)->isEnabled() && buttons.at(1)->isEnabled());
        buttons.at(2)->click();
        QVERIFY(qAbs(lengths(shown.map).manhattanLength() - near) < 1);
    }

    // The mouse drags the map, and its wheel zooms it at the pointer.
    void theMouseMovesTheMap()
    {
        Shown shown;
        MapView &map = shown.map;
        const QPointF home = map.toScreen(clermont);
        QTest::mousePress(&map, Qt::LeftButton, {}, {300, 300});
        QMouseEvent drag(QEvent::MouseMove, QPointF(360, 330), map.mapToGlobal(QPointF(360, 330)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&map, &drag);
        QTest::mouseRelease(&map, Qt::LeftButton, {}, {360, 330});
        QVERIFY(QLineF(map.toScreen(clermont), home + QPointF(60, 30)).length() < 1);
        const QPointF under = map.camera().toPlane({200, 200});
        QWheelEvent wheel({200, 200}, map.mapToGlobal(QPointF(200, 200)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map, &wheel);
        QVERIFY(QLineF(map.camera().toScreen(under), QPointF(200, 200)).length() < 1);
    }

    // One finger drags the map, two zoom it where they are; neither chooses a mark.
    void fingersMoveTheMap()
    {
        Shown shown;
        MapView &map = shown.map;
        auto *device = QTest::createTouchDevice();
        QSignalSpy chosen(&map, &MapView::markChosen);
        const QPointF home = map.toScreen(clermont);
        QTest::touchEvent(&map, device).press(0, home.toPoint());
        QTest::touchEvent(&map, device).move(0, home.toPoint() + QPoint(50, 0));
        QTest::touchEvent(&map, device).release(0, home.toPoint() + QPoint(50, 0));
        QVERIFY(QLineF(map.toScreen(clermont), home + QPointF(50, 0)).length() < 2);
        const double near = lengths(map).manhattanLength();
        const QPointF under = map.camera().toPlane({400, 300});
        QTest::touchEvent(&map, device).press(0, QPoint(350, 300)).press(1, QPoint(450, 300));
        QTest::touchEvent(&map, device).move(0, QPoint(300, 300)).move(1, QPoint(500, 300));
        QTest::touchEvent(&map, device).release(0, QPoint(300, 300)).release(1, QPoint(500, 300));
        QVERIFY(qAbs(lengths(map).manhattanLength() / near - 2) < 0.05);
        QVERIFY(QLineF(map.camera().toScreen(under), QPointF(400, 300)).length() < 2);
        QCOMPARE(chosen.count(), 0);
    }

    // A touch on a mark chooses it, by finger and by mouse; one on several brings them nearer instead.
    void aTouchChoosesAMark()
    {
        Shown shown;
        MapView &map = shown.map;
        QSignalSpy chosen(&map, &MapView::markChosen);
        const QPoint head = map.toScreen(aurillac).toPoint() - QPoint(0, 20);
        QTest::mouseClick(&map, Qt::LeftButton, {}, head);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("c"));
        auto *device = QTest::createTouchDevice();
        QTest::touchEvent(&map, device).press(0, head);
        QTest::touchEvent(&map, device).release(0, head);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("c"));
        map.showArea([] { places::Box box; box.add({43, 0}); box.add({49, 7}); return box; }());
        const double near = lengths(map).manhattanLength();
        QTest::mouseClick(&map, Qt::LeftButton, {}, ((map.toScreen(clermont) + map.toScreen(riom)) / 2).toPoint());
        QCOMPARE(chosen.count(), 0);
        QVERIFY(lengths(map).manhattanLength() > near * 1.5);
    }

    // Marks at one place that cannot be parted are chosen one after the other.
    void marksOfOnePlaceTakeTurns()
    {
        Shown shown;
        MapView &map = shown.map;
        map.setMarks({{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("A"), clermont}, {QStringLiteral("b"), QStringLiteral("2"), QStringLiteral("B"), clermont}});
        QSignalSpy chosen(&map, &MapView::markChosen);
        connect(&map, &MapView::markChosen, &map, &MapView::setSelected);
        for (int i = 0; i < 12 && chosen.size() < 3; ++i)
            QTest::mouseClick(&map, Qt::LeftButton, {}, map.toScreen(clermont).toPoint());
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen.at(0).first().toString(), QStringLiteral("a"));
        QCOMPARE(chosen.at(1).first().toString(), QStringLiteral("b"));
        QCOMPARE(chosen.at(2).first().toString(), QStringLiteral("a"));
    }

    // Beside all marks, a touch chooses the department under it.
    void aTouchChoosesADepartment()
    {
        Shown shown;
        QSignalSpy outline(&shown.map, &MapView::outlineChosen);
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.map.toScreen({45.5, 3.7}).toPoint());
        QCOMPARE(outline.count(), 1);
        QCOMPARE(outline.first().first().toString(), QStringLiteral("63"));
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.map.toScreen({44.7, 3.7}).toPoint());
        QCOMPARE(outline.count(), 1);
    }

    // A mark selected in the list comes into view; one that is in view leaves the map where it is.
    void theSelectedMarkIsInView()
    {
        Shown shown;
        MapView &map = shown.map;
        const QPointF before = map.toScreen(clermont);
        map.setSelected(QStringLiteral("a"));
        QCOMPARE(map.toScreen(clermont), before);
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(&map, Qt::Key_Up);
        map.setSelected(QStringLiteral("c"));
        QVERIFY(map.rect().contains(map.toScreen(aurillac).toPoint()));
    }

    // Who does not see the map is told every mark in the words of the list.
    void theMapHasATextEquivalent()
    {
        Shown shown;
        QVERIFY(!shown.map.accessibleName().isEmpty());
        const QString words = shown.map.accessibleDescription();
        for (const char *mark : {"1: CIO, 1 km", "2: Mission locale, 13 km", "3: CIO, 110 km"})
            QVERIFY2(words.contains(QString::fromLatin1(mark)), qPrintable(words));
    }

    // A larger window shows the same part of the map, unless somebody has moved it.
    void theMapFillsItsWindow()
    {
        Shown shown;
        MapView &map = shown.map;
        map.resize(1200, 900);
        QVERIFY(QLineF(map.camera().toScreen(map.camera().visible().center()), QPointF(600, 450)).length() < 1);
        for (const Position &corner : {Position{44.6, 2.1}, Position{46.8, 4.4}})
            QVERIFY(map.rect().contains(map.toScreen(corner).toPoint()));
        QTest::keyClick(&map, Qt::Key_Plus);
        const double near = lengths(map).manhattanLength();
        map.resize(800, 600);
        QVERIFY(qAbs(lengths(map).manhattanLength() - near) < 1);
    }

    // In light and dark and at twice the size of text the map is drawn, marks in their colour.
    void theMapIsDrawn()
    {
        for (const Mode mode : {Mode::Light, Mode::Dark}) {
            for (const double scale : {1.0, 2.0}) {
                Shown shown(scale);
                shown.theme.setMode(mode);
                const QImage image = shown.map.grab().toImage();
                const QPoint head = shown.map.toScreen(aurillac).toPoint() - QPoint(0, qRound(25 * (0.5 + scale / 2)));
                int accent = 0;
                for (int x = -20; x <= 20; ++x)
                    accent += image.pixelColor((QPointF(head + QPoint(x, 0)) * image.devicePixelRatio()).toPoint()) == shown.theme.tokens().accent ? 1 : 0;
                QVERIFY2(accent > 8, qPrintable(QString::number(accent)));
            }
        }
    }
};

QTEST_MAIN(MapTest)
#include "tst_map.moc"
