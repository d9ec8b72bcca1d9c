// How a Pack reads its tables; private to the module.
#pragma once

#include <content/guide.h>
#include <content/metier.h>
#include <content/sql.h>

namespace belvedere::content {

Result<Guide> readGuideTables(QSqlDatabase &db);
Result<QVector<MetierSummary>> readSummaries(QSqlDatabase &db);
// Of the centres, secteurs and statuts of all métiers.
Result<QHash<QString, QString>> readLabelNames(QSqlDatabase &db);
Result<Fiche> readFiche(QSqlDatabase &db, const QString &id);

} // namespace belvedere::content
