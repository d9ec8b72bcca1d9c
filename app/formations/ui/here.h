// Where the terminal stands, for "near here".
#pragma once

#include <core/result.h>
#include <formations/formationreader.h>

class QSqlDatabase;

namespace belvedere::formations::ui {

// From the settings of the terminal.
struct Here {
    QString place;    // "63000" or "INSEE 63113"; empty when it is not known
    int radiusKm = 30;
};

// The place on the map, with its name; nothing when it is not known or not in the pack.
struct KnownHere {
    Nearby near;
    QString town;
};
Result<std::optional<KnownHere>> findHere(QSqlDatabase &db, const Here &here);

} // namespace belvedere::formations::ui
