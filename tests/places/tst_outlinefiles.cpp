#include <places/geojson.h>
#include <places/svgmap.h>

#include <QTest>

using namespace belvedere;
using namespace belvedere::places;

namespace {

QByteArray svg(const QByteArray &paths)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n" + paths + "</svg>\n";
}

QByteArray feature(const QByteArray &properties, const QByteArray &type, const QByteArray &coordinates)
{
    return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{" + properties
        + "},\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}}]}";
}

constexpr char triangle[] = "[[[3,45],[4,45],[3,46],[3,45]]]";

} // namespace

class OutlineFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void straightPathsAreRead_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("absolute") << QByteArray("M 1,1 L 3,1 L 3,4 L 1,4 Z");
        QTest::newRow("relative") << QByteArray("m 1,1 2,0 0,3 -2,0 z");
        QTest::newRow("horizontal and vertical") << QByteArray("M1 1H3V4h-2z");
        QTest::newRow("tight") << QByteArray("m1,1l2,0,0,3-2,0z");
        QTest::newRow("exponents") << QByteArray("M 1e0,.1e1 L 30e-1 1. L+3,4L1 4Z");
        QTest::newRow("not closed") << QByteArray("M 1 1 3 1 3 4 1 4");
    }
    // All ways of writing a straight path give the same ring.
    void straightPathsAreRead()
    {
        QFETCH(QByteArray, data);
        const auto read = readSvgMap(svg("<path id=\"63\" aria-label=\"Puy-de-Dôme\" d=\"" + data + "\"/>\n"), QStringLiteral("map.svg"));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().code, QStringLiteral("63"));
        QCOMPARE(read->first().name, QStringLiteral("Puy-de-Dôme"));
        QCOMPARE(read->first().rings, (QVector<QVector<QPointF>>{{{1, 1}, {3, 1}, {3, 4}, {1, 4}}}));
    }

    // A relative path with several rings: each begins where the one before was closed.
    void ringsFollowEachOther()
    {
        const auto read = readSvgMap(svg("<path id=\"FR-2A\" d=\"m 1,1 2,0 0,2 z m 5,5 1,0 0,1 z\"/>"), QStringLiteral("map.svg"));
        QVERIFY(read.has_value());
        QCOMPARE(read->first().code, QStringLiteral("2A"));
        QCOMPARE(read->first().rings, (QVector<QVector<QPointF>>{{{1, 1}, {3, 1}, {3, 3}}, {{6, 6}, {7, 6}, {7, 7}}}));
    }

    // What is no department is left out; a department that cannot be read is told with its line.
    void brokenPathsAreTold()
    {
        const auto sea = readSvgMap(svg("<path id=\"sea\" d=\"M 0 0 C 1 2 3 4 5 6\"/>"), QStringLiteral("map.svg"));
        QVERIFY(sea.has_value() && sea->isEmpty());
        for (const char *data : {"M 1 1 C 1 2 3 4 5 6", "M 1 1 L 2", "1 1 2 2", "M 1 1 L 2 x", "M 1 1 2 2 Z 3 3", "M 1 1 L 1e999 1"}) {
            const auto wrong = readSvgMap(svg("<path id=\"63\"\n d=\"" + QByteArray(data) + "\"/>\n"), QStringLiteral("map.svg"));
            QVERIFY2(!wrong.has_value(), data);
            QCOMPARE(wrong.error().kind, ErrorKind::Malformed);
            QCOMPARE(wrong.error().line, 3);
            QVERIFY(!wrong.error().remedy.isEmpty());
        }
        QCOMPARE(readSvgMap("<svg><path id=\"63\" d=\"M 1 1\">", QStringLiteral("map.svg")).error().kind, ErrorKind::Malformed);
    }

    // Polygons and multi-polygons are read, with holes, and the code says what they are.
    void geoJsonIsRead()
    {
        const auto commune = readGeoJson(feature("\"code\":\"63113\",\"nom\":\"Clermont-Ferrand\"", "Polygon", triangle), QStringLiteral("c.geojson"));
        QVERIFY2(commune.has_value(), commune ? "" : qPrintable(commune.error().text()));
        QCOMPARE(commune->first().level, Outline::Level::Commune);
        QCOMPARE(commune->first().name, QStringLiteral("Clermont-Ferrand"));
        QCOMPARE(commune->first().rings, (QVector<Ring>{{{45, 3}, {45, 4}, {46, 3}}}));
        const QByteArray two = "[" + QByteArray(triangle) + ",[[[5,45],[6,45],[5,46]]]]";
        const auto departement = readGeoJson(feature("\"INSEE_DEP\":\"63\"", "MultiPolygon", two), QStringLiteral("d.geojson"));
        QVERIFY(departement.has_value());
        QCOMPARE(departement->first().level, Outline::Level::Departement);
        QCOMPARE(departement->first().rings.size(), 2);
        QVERIFY(readGeoJson(feature("\"code\":\"63\"", "Point", "[3,45]"), QStringLiteral("p"))->isEmpty());
    }

    // Latitude before longitude off the globe, no code, no collection: each is told with a remedy.
    void brokenGeoJsonIsTold()
    {
        const QByteArray wrong[]{feature("\"code\":\"63\"", "Polygon", "[[[3,145],[4,145],[3,146]]]"),
                                 feature("\"code\":\"63\"", "Polygon", "[[[3,45],[4,45]]]"),
                                 feature("\"code\":\"63\"", "Polygon", "[[[3,45],[4],[3,46]]]"),
                                 feature("\"nom\":\"x\"", "Polygon", triangle), "{}", "[]", "{\"features\":[", ""};
        for (const QByteArray &json : wrong) {
            const auto read = readGeoJson(json, QStringLiteral("x.geojson"));
            QVERIFY2(!read.has_value(), json.constData());
            QCOMPARE(read.error().kind, ErrorKind::Malformed);
            QCOMPARE(read.error().file, QStringLiteral("x.geojson"));
            QVERIFY(!read.error().remedy.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(OutlineFilesTest)
#include "tst_outlinefiles.moc"
