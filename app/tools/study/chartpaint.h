// Draws a chart, the same on paper and on a page of the web.
#pragma once

#include "blocks.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace belvedere::study {

// Lengths are tenths of a point: 10 of them are 1/72 inch.
namespace ink {
inline const QColor text(0x23, 0x20, 0x2e);
inline const QColor muted(0x5d, 0x57, 0x69);
inline const QColor line(0xd9, 0xd0, 0xc3);
inline const QColor accent(0xb3, 0x36, 0x1f);
inline const QColor soft(0xfd, 0xe5, 0xdd);
}

QFont fontOf(double points, int weight = QFont::Normal, bool display = false);
// How high the chart is at that width.
double chartHeight(const Chart &chart, double width);
void paintChart(QPainter &painter, const QRectF &where, const Chart &chart);
// The same as SVG, with its title and what it shows as text.
QByteArray chartSvg(const Chart &chart, double width, const QString &id);

} // namespace belvedere::study
