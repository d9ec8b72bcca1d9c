#include <content/schema.h>

#include <content/resources.h>
#include <content/sql.h>

#include <QSqlDatabase>

namespace belvedere::content {

namespace {

const QStringList &migrationFiles()
{
    static const QStringList files{QStringLiteral("schema/001_pack.sql")};
    return files;
}

// The statements of a migration: cut at each ';' that ends a line, comments left out. The files
// are ours and hold no such ';' inside a text.
QStringList statementsOf(const QString &script)
{
    QString bare;
    for (const QString &line : script.split(u'\n'))
        bare += line.left(line.indexOf(QStringLiteral("--"))) + u'\n';
    QStringList statements;
    for (const QString &statement : bare.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement);
    }
    return statements;
}

Status applyMigration(QSqlDatabase &db, int version)
{
    QStringList steps{QStringLiteral("BEGIN")};
    steps += statementsOf(QString::fromUtf8(resource(migrationFiles().at(version - 1))));
    steps += QStringLiteral("PRAGMA user_version = %1").arg(version);
    steps += QStringLiteral("COMMIT");
    for (const QString &step : std::as_const(steps)) {
        if (const Status done = execute(db, step); !done)
            return done;
    }
    return {};
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
