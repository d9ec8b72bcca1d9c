// Outlines drawn in SVG: one path a department.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QPointF>
#include <QVector>

namespace belvedere::places {

struct DrawnOutline {
    QString code; // of the department: the end of the path's id, "63" of "63" or "FR-63"
    QString name; // aria-label, name or title
    QVector<QVector<QPointF>> rings; // in the units of the drawing, y downwards
};

// The paths of a drawing whose ids end with the code of a department. Of the path data (SVG 1.1,
// chapter 8.3) the straight commands M, L, H, V, Z are read, in both cases; a path with curves, or
// with a number that is none, is Malformed, with its line. Transforms are not read.
Result<QVector<DrawnOutline>> readSvgMap(const QByteArray &svg, const QString &fileName);

} // namespace belvedere::places
