// Outlines in GeoJSON (RFC 7946), as IGN, INSEE and regions publish them.
#pragma once

#include <core/result.h>
#include <places/outline.h>

#include <QByteArray>

namespace belvedere::places {

// The polygons and multi-polygons of a FeatureCollection. The code of each is its property "code",
// "insee", "code_insee", "INSEE_COM" or "INSEE_DEP", its name "nom", "name" or "NOM"; five characters make
// it a commune, two or three a department. Features of other geometries are left out. Malformed for
// what is no FeatureCollection, a feature without a code, or a position off the globe, with the
// number of the feature.
Result<QVector<Outline>> readGeoJson(const QByteArray &json, const QString &fileName);

} // namespace belvedere::places
