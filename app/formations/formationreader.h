// Reads the formations of a pack (formations.sql). To be run on the library's thread (Library::read);
// every answer is bounded.
#pragma once

#include <core/result.h>
#include <formations/formation.h>
#include <formations/paged.h>
#include <places/position.h>

#include <QMap>

#include <optional>

class QSqlDatabase;

namespace belvedere::formations {

// Why a formation is shown for a métier, the surest first. The numbers stand in packs.
enum class Reason {
    None = 0,
    Both = 1,         // the fiche of the métier names it, and its own record leads to the métier
    Fiche = 2,        // the fiche of the métier names it
    Record = 3,       // its record leads to the métier
    RomeAndLevel = 4, // an offer of it has the same ROME code, and its level is the one asked for
    Rome = 5,         // an offer of it has the same ROME code
};

struct Nearby {
    places::Position position;
    double km = 0;
};

// What a list holds. Filters that are not set let everything through.
struct FormationsQuery {
    QString metier;           // id: only those linked to it, the surest first; else all, by title
    int niveauRank = -1;      // the level at the end
    QString type;             // FormationSummary::type
    bool alternance = false;  // with an action in alternance
    bool withActions = false; // with an action at all
    bool allYear = false;     // with an action that one may enter at any time of the year
    std::optional<Nearby> near = {}; // with an action within that distance
    int offset = 0;
    int limit = 20;           // 100 at most
};

struct FormationHit {
    FormationSummary summary;
    Reason reason = Reason::None;
};
Result<Paged<FormationHit>> findFormations(QSqlDatabase &db, const FormationsQuery &query);

// How many of the list each further choice would leave; its limits and the filter of its own kind do
// not count.
struct Facets {
    QMap<int, qint64> niveaux;                     // by rank
    QVector<std::pair<QString, qint64>> types;     // the most frequent first, 12 at most
    qint64 alternance = 0;
    qint64 withActions = 0;
    qint64 near = 0; // when the query has a position, as far as it says
};
Result<Facets> facetsOf(QSqlDatabase &db, const FormationsQuery &query);

// NotFound when the pack has no such formation. Names of further studies have the id of their formation
// where the pack has it.
Result<Formation> formation(QSqlDatabase &db, const QString &id);

// The métiers of the pack to which it leads, the surest first.
struct LinkedMetier {
    QString id;
    Reason reason = Reason::None;
};
Result<QVector<LinkedMetier>> metiersOf(QSqlDatabase &db, const QString &formation);

// How many formations a métier has.
Result<qint64> countFor(QSqlDatabase &db, const QString &metier);

// Whether the pack has any.
Result<bool> hasFormations(QSqlDatabase &db);

} // namespace belvedere::formations
