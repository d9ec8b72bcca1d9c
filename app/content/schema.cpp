#include <content/schema.h>

#include <content/sql.h>
#include <core/resource.h>

#include <QSqlDatabase>

namespace belvedere::content {

namespace {

const QStringList &migrationFiles()
{
    static const QStringList files{QStringLiteral("content/schema/001_pack.sql"), QStringLiteral("content/schema/002_search.sql")};
    return files;
}

Status applyMigration(QSqlDatabase &db, int version)
{
    return execute(db, QStringLiteral("BEGIN"))
        .and_then([&] { return executeScript(db, resource(migrationFiles().at(version - 1))); })
        .and_then([&] { return execute(db, QStringLiteral("PRAGMA user_version = %1").arg(version)); })
        .and_then([&] { return execute(db, QStringLiteral("COMMIT")); });
}

} // namespace

Status migrate(QSqlDatabase &db)
{
    Q_ASSERT(migrationFiles().size() == packSchemaVersion);
    const Result<qint64> current = number(db, QStringLiteral("PRAGMA user_version"));
    if (!current)
        return fail(current.error());
    for (int version = static_cast<int>(*current) + 1; version <= packSchemaVersion; ++version) {
        if (const Status applied = applyMigration(db, version); !applied)
            return applied;
    }
    return execute(db, QStringLiteral("PRAGMA application_id = %1").arg(packApplicationId));
}

} // namespace belvedere::content
