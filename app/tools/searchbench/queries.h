// Queries with the answers that are expected (tests/content/queries.json).
#pragma once

#include <core/result.h>

#include <QStringList>
#include <QVector>

namespace belvedere::tools {

struct ExpectedAnswer {
    QString query;
    QString category;
    bool misspelt = false;
    QStringList expect; // masculine names, one of which is to be among the first five
};

// Malformed when the file is not such a list.
Result<QVector<ExpectedAnswer>> readQueries(const QString &path);

// The same queries for any list of names: the name of a métier, with one error of a pupil in a word of it.
// The same seed gives the same queries.
QVector<ExpectedAnswer> misspeltNames(const QStringList &names, int count, quint32 seed);

} // namespace belvedere::tools
