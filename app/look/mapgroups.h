// Marks that lie too close on a map to be told apart are shown as one.
#pragma once

#include <QPointF>
#include <QVector>

namespace belvedere::look {

struct MapGroup {
    QPointF at;          // the mean of its marks
    QVector<int> marks;  // places in the list, in its order
};

// Each mark joins the first group whose first mark is closer than `distance` pixels, or begins one.
QVector<MapGroup> groupMarks(const QVector<QPointF> &pixels, double distance);

} // namespace belvedere::look
