// Reads the relais of a pack. To be run on the library's thread (Library::read).
#pragma once

#include <core/result.h>
#include <relais/relais.h>

class QSqlDatabase;

namespace belvedere::relais {

// Every one, in the order of the sources: some hundreds, a few kilobytes each at most.
Result<QVector<Relais>> allRelais(QSqlDatabase &db);
Result<Relais> relaisById(QSqlDatabase &db, const QString &id); // NotFound
Result<bool> hasRelais(QSqlDatabase &db);

} // namespace belvedere::relais
