// Outlines of departments and communes from the files of a pack's build.
#pragma once

#include <content/gazetteer.h>
#include <places/outline.h>

namespace belvedere::content {

// A drawing is put on the globe when this share of the communes lies in its own department as drawn.
constexpr double leastShareInside = 0.95;

// An SVG drawing of departments (places/svgmap.h), put on the globe by what is known of the communes,
// or GeoJSON (places/geojson.h), told apart by the first character. Lines are simplified: to 150 m for
// departments, 40 m for communes. What the fit of a drawing is worth is said in the report; Refused
// when fewer than eight departments of the drawing have five communes with a position of their own, or
// when the drawing does not fit (leastShareInside).
Result<QVector<places::Outline>> readOutlines(const QString &path, const Gazetteer &gazetteer, ImportReport &report);

} // namespace belvedere::content
