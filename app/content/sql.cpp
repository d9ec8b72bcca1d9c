#include <content/sql.h>

namespace belvedere::content {

Error sqlError(const QSqlError &error)
{
    // https://www.sqlite.org/rescode.html; the low byte is the primary code.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    Error out{ErrorKind::Internal, QStringLiteral("SQLite %1: ").arg(code) + error.databaseText()};
    switch (code) {
    case 8: case 10: case 14: out.kind = ErrorKind::Unwritable; break; // READONLY IOERR CANTOPEN
    case 11: case 26: out.kind = ErrorKind::Malformed; break;          // CORRUPT NOTADB
    case 13: out.kind = ErrorKind::DiskFull; break;                    // FULL
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

} // namespace belvedere::content
