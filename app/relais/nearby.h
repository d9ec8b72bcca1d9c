// Which relais are near, and for whom.
#pragma once

#include <relais/relais.h>

#include <optional>

namespace belvedere::relais {

struct Wanted {
    std::optional<places::Position> from; // nothing: no distances, in the order of the list
    double radiusKm = 0;                  // 0: however far
    QStringList publics;                  // those that receive one of these; empty: all
    QStringList ahead = {};               // ids of kinds that come before the others, however far
};

struct Near {
    const Relais *relais = nullptr;
    double km = 0; // as the crow flies; 0 without a place to count from
};

// Of those kinds first, then the nearest first; of equals the order of the list. The list outlives the answer.
QVector<Near> nearby(const QVector<Relais> &all, const Wanted &wanted);

// A distance as it is said: whole kilometres, in fives from 20 on and in tens from 100, for a crow
// flies straighter than a bus drives. Never less than 1.
int saidKm(double km);

} // namespace belvedere::relais
