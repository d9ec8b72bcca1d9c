// What a visitor asked of the page of the relais. Kept with the visit, wiped with it.
#pragma once

#include <places/commune.h>
#include <relais/nearby.h>

namespace belvedere::relais::ui {

struct Wish {
    std::optional<places::Commune> here; // typed by the visitor, else that of the terminal
    double radiusKm = 30;                // 0: however far
    QStringList publics;                 // ids of kinds.h
    QString selected;                    // id of a relais
    QStringList ahead = {};              // ids of kinds that the terminal puts forward

    Wanted wanted() const
    {
        return {here ? std::optional(here->position) : std::nullopt, here ? radiusKm : 0, publics, ahead};
    }
};

} // namespace belvedere::relais::ui
