// What the map of a region is drawn from, read from the pack.
#pragma once

#include <core/result.h>
#include <look/mapview.h>

class QSqlDatabase;

namespace belvedere::relais::ui {

// Outlines and names around these positions. To be run on the library's thread.
Result<look::MapGround> regionMap(QSqlDatabase &db, const QVector<places::Position> &positions);
// Around one place, that many kilometres to each side.
places::Box boxAround(places::Position position, double km);

} // namespace belvedere::relais::ui
