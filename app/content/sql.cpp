#include <content/sql.h>

namespace belvedere::content {

Error sqlError(const QSqlError &error)
{
    // https://www.sqlite.org/rescode.html; the low byte is the primary code.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    Error out{ErrorKind::Internal, QStringLiteral("SQLite %1: ").arg(code) + error.databaseText()};
    switch (code) {
    case 8: case 10: case 14: // READONLY IOERR CANTOPEN
        out.kind = ErrorKind::Unwritable;
        out.remedy = QStringLiteral("check the disk, and the rights on the file and its folder");
        break;
    case 1: case 11: case 26: // ERROR (our statements do not fit the tables) CORRUPT NOTADB
        out.kind = ErrorKind::Malformed;
        out.remedy = QStringLiteral("build the pack again");
        break;
    case 13: // FULL
        out.kind = ErrorKind::DiskFull;
        out.remedy = QStringLiteral("make room on the disk");
        break;
    default: break;
    }
    return out;
}

Status execute(QSqlDatabase &db, const QString &statement)
{
    QSqlQuery query(db);
    if (!query.exec(statement))
        return fail(sqlError(query.lastError()));
    return {};
}

Status executeScript(QSqlDatabase &db, const QByteArray &script)
{
    QString bare;
    for (const QString &line : QString::fromUtf8(script).split(u'\n'))
        bare += line.left(line.indexOf(QStringLiteral("--"))) + u'\n';
    for (const QString &statement : bare.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const Status done = execute(db, statement); !done)
            return done;
    }
    return {};
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<qint64> number(QSqlDatabase &db, const QString &statement)
{
    QSqlQuery query(db);
    if (!query.exec(statement) || !query.next())
        return fail(sqlError(query.lastError()));
    return query.value(0).toLongLong();
}

Statement::Statement(QSqlDatabase &db, const QString &text)
    : m_query(db), m_prepared(false)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(text);
}

Status Statement::run(const QVariantList &values)
{
    if (!m_prepared)
        return fail(sqlError(m_query.lastError()));
    for (int at = 0; at < values.size(); ++at)
        m_query.bindValue(at, values.at(at));
    if (!m_query.exec())
        return fail(sqlError(m_query.lastError()));
    return {};
}

Status runAll(Statement &statement, const QVector<QVariantList> &rows)
{
    for (const QVariantList &row : rows) {
        if (const Status done = statement.run(row); !done)
            return done;
    }
    return {};
}

Status insertAll(QSqlDatabase &db, const QString &text, const QVector<QVariantList> &rows)
{
    Statement statement(db, text);
    return runAll(statement, rows);
}

Status Statement::first(const QVariantList &values)
{
    const Status done = run(values);
    if (!done || m_query.next())
        return done;
    const Status failed = failure();
    return failed ? fail(ErrorKind::NotFound, QStringLiteral("no such row")) : failed;
}

Status Statement::failure() const
{
    if (m_query.lastError().isValid())
        return fail(sqlError(m_query.lastError()));
    return {};
}

} // namespace belvedere::content
