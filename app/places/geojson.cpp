#include <places/geojson.h>

#include <places/commune.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace belvedere::places {
namespace {

QString property(const QJsonObject &properties, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        const QString value = properties.value(QLatin1String(key)).toString().simplified();
        if (!value.isEmpty())
            return value;
    }
    return {};
}

// Nothing when one of its positions is none.
std::optional<Ring> ringOf(const QJsonArray &array)
{
    Ring ring;
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        const Position position{pair.at(1).toDouble(1000), pair.at(0).toDouble(1000)};
        if (!isPlausible(position))
            return std::nullopt;
        ring.append(position);
    }
    if (ring.size() > 1 && ring.first() == ring.last())
        ring.removeLast();
    return ring.size() < 3 ? std::nullopt : std::optional(ring);
}

QString addPolygon(const QJsonArray &polygon, Outline &outline)
{
    for (const QJsonValue &value : polygon) {
        const auto ring = ringOf(value.toArray());
        if (!ring)
            return QStringLiteral("a ring with a position off the globe, or fewer than three");
        outline.rings.append(*ring);
    }
    return {};
}

// What is wrong with a feature; empty when nothing is.
QString addFeature(const QJsonObject &feature, QVector<Outline> &outlines)
{
    const QJsonObject geometry = feature.value(QStringLiteral("geometry")).toObject();
    const QString type = geometry.value(QStringLiteral("type")).toString();
    if (type != QStringLiteral("Polygon") && type != QStringLiteral("MultiPolygon"))
        return {};
    const QJsonObject properties = feature.value(QStringLiteral("properties")).toObject();
    Outline outline;
    outline.code = property(properties, {"code", "insee", "code_insee", "INSEE_COM", "INSEE_DEP"});
    outline.name = property(properties, {"nom", "name", "NOM"});
    outline.level = outline.code.size() == 5 ? Outline::Level::Commune : Outline::Level::Departement;
    if (outline.code.size() < 2 || outline.code.size() > 5 || outline.code.size() == 4)
        return QStringLiteral("no property \"code\" of a commune or a department");
    const QJsonArray coordinates = geometry.value(QStringLiteral("coordinates")).toArray();
    if (type == QStringLiteral("Polygon")) {
        if (const QString wrong = addPolygon(coordinates, outline); !wrong.isEmpty())
            return wrong;
    }
    for (const QJsonValue &polygon : type == QStringLiteral("Polygon") ? QJsonArray() : coordinates) {
        if (const QString wrong = addPolygon(polygon.toArray(), outline); !wrong.isEmpty())
            return wrong;
    }
    if (!outline.rings.isEmpty())
        outlines.append(std::move(outline));
    return {};
}

} // namespace

Result<QVector<Outline>> readGeoJson(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const auto malformed = [&fileName](const QString &detail, const QString &remedy, qint64 line = 0) {
        return fail(ErrorKind::Malformed, detail, fileName, line, remedy);
    };
    if (error.error != QJsonParseError::NoError)
        return malformed(error.errorString(), QStringLiteral("correct the JSON there"),
                         1 + json.left(error.offset).count('\n'));
    const QJsonValue features = document.object().value(QStringLiteral("features"));
    if (!features.isArray())
        return malformed(QStringLiteral("no list of features"), QStringLiteral("give a GeoJSON FeatureCollection"));
    QVector<Outline> outlines;
    int number = 0;
    for (const QJsonValue &feature : features.toArray()) {
        ++number;
        if (const QString wrong = addFeature(feature.toObject(), outlines); !wrong.isEmpty())
            return malformed(QStringLiteral("feature %1: %2").arg(number).arg(wrong),
                             QStringLiteral("give longitude and latitude in degrees (WGS 84) and a code"));
    }
    return outlines;
}

} // namespace belvedere::places
