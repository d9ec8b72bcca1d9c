// Reads where and when a formation takes place (formations.sql). To be run on the library's thread
// (Library::read); every answer is bounded.
#pragma once

#include <formations/action.h>
#include <formations/formationreader.h>

namespace belvedere::formations {

struct ActionsQuery {
    std::optional<places::Position> from = {}; // distances are told and the nearest come first
    double withinKm = 0;      // with `from`: those nearer, and those at a distance; 0 for all
    QString departement;      // its code
    QDate startingFrom;       // one may begin on that day or later, or at any time, or no day is told
    bool alternance = false;
    int publics = 0;          // bits of Public: those for one of them, for all, or that do not say
    int offset = 0;
    int limit = 20;           // 100 at most
};

// One action at one place, with what its offer and its organisme say.
struct PlacedAction {
    Action action;            // with one place, or none when it is at a distance
    QString organisme;        // who teaches, else who answers for it; may be empty
    QString responsable;      // who answers for it, when it is another
    Contact contact;          // of the place, else of the offer, else of the organisme
    LooseDate date;           // of the data
    std::optional<double> km; // from `from`
    QString objectif, contenu; // of its offer, html
    QString niveauEntree;     // label of the level asked for; may be empty
};
Result<Paged<PlacedAction>> actionsOf(QSqlDatabase &db, const QString &formation, const ActionsQuery &query);

// Departments in which it takes place, with the number of actions, by code.
Result<QMap<QString, qint64>> departementsOf(QSqlDatabase &db, const QString &formation);

} // namespace belvedere::formations
