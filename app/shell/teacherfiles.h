// Files of a teacher: onto a stick, or into the documents of who sits at their own computer, and from there.
#pragma once

#include <core/result.h>
#include <seance/scenario.h>

#include <QStringList>

namespace belvedere::shell {

// A stick that is plugged in, else the documents; empty: neither. Blocking.
QString folderForFiles();
// Writes a file there, under a name like `name` that is not taken: nothing is written over. The path. Unwritable. Blocking.
Result<QString> writeNewFile(const QString &folder, const QString &name, const QByteArray &bytes);

struct FoundScenarios {
    QVector<seance::Scenario> scenarios;
    QStringList others; // files that are no scenarios, or hold faults
};
// Those of a folder, not of those in it: at most 100 files that end with ".json". Links are not followed. Blocking.
FoundScenarios scenariosIn(const QString &folder);
// An id like that one that is none of these.
QString freeIdOf(const QString &id, const QVector<seance::Scenario> &taken);

} // namespace belvedere::shell
