// Somebody who has all that was ever told, and wants to know about a few people.
#pragma once

#include <statistics/tally.h>

namespace attacker {

// An equation over unknown cells: the sum of those = value.
struct Equation {
    QVector<int> cells;
    qint64 value = 0;
};

// By Gaussian elimination over a large prime field: the unknowns that the equations determine, with their values.
QMap<int, qint64> solved(const QVector<Equation> &equations, int unknowns);

// The lowest and the highest that each unknown can be, by what the equations leave to it once and again.
QVector<std::pair<qint64, qint64>> bounds(const QVector<Equation> &equations, int unknowns, qint64 most);

} // namespace attacker
