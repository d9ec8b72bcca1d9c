#include <relais/ui/regionmap.h>

#include <content/placesreader.h>

#include <cmath>
#include <numbers>

namespace belvedere::relais::ui {
namespace {

constexpr int mostNames = 400;

places::Box widened(const places::Box &box, double degrees)
{
    places::Box wide = box;
    wide.add({box.south - degrees, box.west - degrees});
    wide.add({box.north + degrees, box.east + degrees});
    return wide;
}

} // namespace

places::Box boxAround(places::Position position, double km)
{
    const double north = km / 111.2, east = north / std::cos(position.latitude * std::numbers::pi / 180);
    places::Box box;
    box.add({position.latitude - north, position.longitude - east});
    box.add({position.latitude + north, position.longitude + east});
    return box;
}

Result<look::MapGround> regionMap(QSqlDatabase &db, const QVector<places::Position> &positions)
{
    using Level = places::Outline::Level;
    look::MapGround ground;
    for (const places::Position &position : positions)
        ground.area.add(position);
    if (ground.area.isEmpty())
        return ground;
    ground.area = widened(ground.area, 0.05);
    const places::Box seen = widened(ground.area, 0.8);
    const auto departements = content::outlinesIn(db, Level::Departement, seen);
    const auto communes = content::outlinesIn(db, Level::Commune, seen);
    const auto names = content::largestCommunes(db, seen, mostNames);
    const auto credit = content::placesCredit(db);
    for (const Error *error : {departements ? nullptr : &departements.error(), communes ? nullptr : &communes.error(),
                               names ? nullptr : &names.error(), credit ? nullptr : &credit.error()}) {
        if (error)
            return fail(*error);
    }
    ground.outlines = *departements + *communes;
    for (const places::Commune &commune : *names)
        ground.names.append({commune.name, commune.position});
    ground.credit = *credit;
    return ground;
}

} // namespace belvedere::relais::ui
