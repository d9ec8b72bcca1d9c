// Reads the places of a pack (schema/places.sql). To be run on the library's thread (Library::read).
#pragma once

#include <core/result.h>
#include <places/commune.h>
#include <places/outline.h>

#include <QVector>

#include <optional>

class QSqlDatabase;

namespace belvedere::content {

struct CommuneMatch {
    places::Commune commune;
    QString formerName; // the name that fits, when it is that of a part or of a commune of the past
};

// The communes that a person may mean who has typed this much: a name, a part of one that begins a
// word, a postcode, or the first digits of one. Those of exactly that name come first, then those
// within 60 km of `near`, then the others; the larger before the smaller. Nothing typed, nothing found.
Result<QVector<CommuneMatch>> findCommunes(QSqlDatabase &db, const QString &typed, int limit,
                                           std::optional<places::Position> near = {});
// Those with a name, or the beginning of one, close to what was typed in its letters (text/distance.h) or
// its sound (text/sound.h), for when nothing fits; the likeliest first: it is close, and large.
Result<QVector<CommuneMatch>> similarCommunes(QSqlDatabase &db, const QString &typed, int limit);

// By its INSEE code, or that of one of its parts or former communes; NotFound.
Result<places::Commune> communeByInsee(QSqlDatabase &db, const QString &insee);
// By a place of the settings: a postcode (the largest of its communes), or "INSEE " and a code; NotFound.
Result<places::Commune> communeByPlace(QSqlDatabase &db, const QString &place);
// All within that many kilometres, the nearest first.
Result<QVector<places::Commune>> communesWithin(QSqlDatabase &db, places::Position position, double km);
// The most peopled in a part of the map, for the names that it shows.
Result<QVector<places::Commune>> largestCommunes(QSqlDatabase &db, const places::Box &box, int limit);

// The outlines of departments, by code, or of the communes of departments, by the departments' codes.
Result<QVector<places::Outline>> outlinesOf(QSqlDatabase &db, places::Outline::Level level, const QStringList &departements);
// Those that touch a part of the map.
Result<QVector<places::Outline>> outlinesIn(QSqlDatabase &db, places::Outline::Level level, const places::Box &box);

// Who made the lists and outlines, for the bottom of a map; may be empty.
Result<QString> placesCredit(QSqlDatabase &db);
// The name of a department; empty when there is none of that code.
Result<QString> departementName(QSqlDatabase &db, const QString &code);

} // namespace belvedere::content
