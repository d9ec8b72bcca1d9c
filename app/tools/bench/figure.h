// One figure: what was measured, each time it was measured, and the same of a reference beside it.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace belvedere::bench {

struct Figure {
    QString id;    // stable, for programs that read the JSON
    QString label; // for people
    QString unit;  // "ms", "MB" or "%"
    QVector<double> samples;
    QString reference = {}; // what it is compared with; empty when there is nothing to compare with
    QVector<double> referenceSamples = {};
};

// The value under which that share of the samples lies, by the nearest rank; 0 when there is none.
double quantile(QVector<double> samples, double share);
// Median of the samples over the median of the reference; 0 without a reference.
double ratio(const Figure &figure);

// id, label, unit, runs, median, p95, max, load, and with a reference: reference (name, runs, median,
// p95, max) and ratio. `load` is the load average when the figure was taken.
QJsonObject toJson(const Figure &figure, double load);

} // namespace belvedere::bench
