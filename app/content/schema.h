// The numbered migrations of the pack, from schema/*.sql.
#pragma once

#include <core/result.h>

class QSqlDatabase;

namespace belvedere::content {

constexpr int packSchemaVersion = 2;              // the last migration
constexpr int oldestPackSchemaVersion = 2;        // the oldest that this version still reads
constexpr qint32 packApplicationId = 0x42656c76;  // "Belv"

// Applies in order the migrations that the database has not had yet, each in a transaction of its
// own, and sets user_version and application_id.
Status migrate(QSqlDatabase &db);

} // namespace belvedere::content
