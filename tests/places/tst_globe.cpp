#include <places/drawingfit.h>
#include <places/outline.h>
#include <places/projection.h>

#include <QLineF>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace belvedere;
using namespace belvedere::places;

namespace {

const Position clermont{45.7797, 3.0863}, paris{48.8534, 2.3488}, saintDenis{-20.8823, 55.4504};

// A rough circle of that many points about a centre, its radius in degrees of latitude.
Ring circle(Position centre, double radius, int points)
{
    Ring ring;
    for (int i = 0; i < points; ++i) {
        const double angle = 2 * M_PI * i / points;
        ring.append({centre.latitude + radius * std::cos(angle), centre.longitude + radius * std::sin(angle)});
    }
    return ring;
}

double toSegmentKm(const Projection &projection, Position position, Position from, Position to)
{
    const QPointF p = projection.toPlane(position), a = projection.toPlane(from), b = projection.toPlane(to);
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? qBound(0.0, QPointF::dotProduct(p - a, along) / length, 1.0) : 0;
    return QLineF(p, a + along * t).length();
}

} // namespace

class GlobeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Distances are those of the atlas within half a percent, the same both ways, and nought to oneself.
    void distancesAreRight()
    {
        const auto about = [](double found, double known) { return std::abs(found - known) < known * 0.005; };
        QVERIFY(about(distanceKm(clermont, paris), 346.4));
        QVERIFY(about(distanceKm(paris, saintDenis), 9370));
        QCOMPARE(distanceKm(clermont, paris), distanceKm(paris, clermont));
        QCOMPARE(distanceKm(paris, paris), 0.0);
        QVERIFY(about(distanceKm({0, 0}, {0, 180}), 20015.1)); // half round the globe
    }

    // What is no point of the globe is told, and so is 0, 0.
    void implausiblePositionsAreTold()
    {
        QVERIFY(isPlausible(clermont));
        QVERIFY(isPlausible({0, 9.45}));
        for (const Position &wrong : {Position{0, 0}, Position{91, 0}, Position{45, 181}, Position{NAN, 3}, Position{45, INFINITY}})
            QVERIFY(!isPlausible(wrong));
    }

    // The plane of a region keeps distances within 1 % up to 300 km, and comes back to the same point.
    void projectionKeepsDistances()
    {
        const Projection projection(clermont);
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            const Position position{clermont.latitude + random.generateDouble() * 3 - 1.5,
                                    clermont.longitude + random.generateDouble() * 4 - 2};
            const QPointF point = projection.toPlane(position);
            const double km = std::hypot(point.x(), point.y());
            QVERIFY(std::abs(km - distanceKm(clermont, position)) <= 0.01 * km + 1e-6);
            QVERIFY(distanceKm(projection.toGlobe(point), position) < 1e-6);
        }
        QVERIFY(projection.toPlane(paris).y() < 0); // north is up on a screen
    }

    // A point is inside an outline or not; in a hole it is not.
    void outlinesContainTheirPoints()
    {
        const Outline outline{Outline::Level::Departement, QStringLiteral("63"), {},
                              {circle(clermont, 0.5, 40), circle(clermont, 0.1, 20)}};
        QVERIFY(outline.contains({clermont.latitude + 0.3, clermont.longitude}));
        QVERIFY(!outline.contains(clermont));
        QVERIFY(!outline.contains(paris));
        QVERIFY(std::abs(outline.box().centre().latitude - clermont.latitude) < 0.01);
    }

    // Simplified, a ring has fewer points, all of them its own, and none left out is farther off than asked.
    void simplifiedStaysClose()
    {
        Ring ring = circle(clermont, 0.4, 720);
        QRandomGenerator random(3);
        for (Position &position : ring)
            position.latitude += random.generateDouble() * 0.0006;
        const Ring fewer = simplified(ring, 300);
        QVERIFY(fewer.size() >= 8 && fewer.size() < ring.size() / 4);
        const Projection projection(clermont);
        for (const Position &position : ring) {
            double nearest = 1e9;
            for (qsizetype i = 0; i < fewer.size(); ++i)
                nearest = qMin(nearest, toSegmentKm(projection, position, fewer.at(i), fewer.at((i + 1) % fewer.size())));
            QVERIFY2(nearest <= 0.303, qPrintable(QString::number(nearest)));
        }
        for (const Position &position : fewer)
            QVERIFY(ring.contains(position));
        QVERIFY(simplified(circle(clermont, 0.0001, 30), 1000).isEmpty()); // smaller than what is asked
    }

    // Rings written as bytes are read again within a metre; bytes that are none are told.
    void ringsAreKeptAsBytes()
    {
        const QVector<Ring> rings{circle(clermont, 0.4, 30), circle(saintDenis, 0.2, 12)};
        const QByteArray bytes = toBytes(rings);
        const auto read = ringsFromBytes(bytes);
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), rings.size());
        for (qsizetype ring = 0; ring < rings.size(); ++ring) {
            QCOMPARE(read->at(ring).size(), rings.at(ring).size());
            for (qsizetype i = 0; i < rings.at(ring).size(); ++i)
                QVERIFY(distanceKm(read->at(ring).at(i), rings.at(ring).at(i)) < 0.001);
        }
        QVERIFY(ringsFromBytes({})->isEmpty());
        for (qsizetype size = 1; size < bytes.size(); ++size) {
            const auto cut = ringsFromBytes(bytes.left(size));
            QVERIFY(!cut || cut->size() == 1); // cut between the two rings, one is left
        }
        QVERIFY(!ringsFromBytes(QByteArray::fromHex("7fffffff00000000")).has_value());
    }

    // A drawing made with Mercator is put back on the globe to the metre, whatever its scale and turn.
    void aDrawingIsPutBack()
    {
        const auto drawn = [](Position p) {
            const double x = p.longitude, y = std::asinh(std::tan(p.latitude * M_PI / 180)) * 180 / M_PI;
            return QPointF(12 + 43 * x - 5 * y, 2900 - 4 * x - 44 * y);
        };
        QVector<ControlPoint> points;
        QRandomGenerator random(11);
        for (int i = 0; i < 20; ++i) {
            const Position position{42 + random.generateDouble() * 9, -4 + random.generateDouble() * 12};
            points.append({drawn(position), position});
        }
        const auto fit = DrawingFit::create(points);
        QVERIFY(fit.has_value());
        QVERIFY(fit->residualKm() < 0.001);
        QVERIFY(distanceKm(fit->toGlobe(drawn(clermont)), clermont) < 0.001);
        points[3].position.latitude += 1; // one of twenty wrong by 111 km shows in the residual
        QVERIFY(DrawingFit::create(points)->residualKm() > 10);
    }

    // Too few points, or points on one line, do not place a drawing.
    void aDrawingNeedsPoints()
    {
        const QVector<ControlPoint> few{{{0, 0}, {45, 3}}, {{1, 0}, {45, 4}}, {{0, 1}, {46, 3}}};
        QCOMPARE(DrawingFit::create(few).error().kind, ErrorKind::Refused);
        QVector<ControlPoint> line;
        for (int i = 0; i < 9; ++i)
            line.append({QPointF(i, 2 * i), {45.0 + i, 3.0 + i}});
        const auto refused = DrawingFit::create(line);
        QVERIFY(!refused && !refused.error().remedy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GlobeTest)
#include "tst_globe.moc"
