#include <content/bulkinsert.h>

#include <content/sql.h>

#include <QSqlDriver>

#include <sqlite3.h>

namespace belvedere::content {

namespace {

Status failure(sqlite3 *db)
{
    return fail(sqlError(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(db)), QSqlError::StatementError,
                                   QString::number(sqlite3_extended_errcode(db)))));
}

} // namespace

// https://doc.qt.io/qt-6/sql-driver.html: the handle of QSQLITE is a sqlite3 *.
BulkInsert::BulkInsert(QSqlDatabase &db, const QString &text)
{
    const QVariant handle = db.driver()->handle();
    sqlite3 *connection = *static_cast<sqlite3 *const *>(handle.constData());
    const QByteArray utf8 = text.toUtf8();
    if (sqlite3_prepare_v2(connection, utf8.constData(), int(utf8.size()), &m_statement, nullptr) != SQLITE_OK)
        m_error = QString::fromUtf8(sqlite3_errmsg(connection));
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_statement);
}

void BulkInsert::bind(int column, const QString &text)
{
    // The texts live until run() is over, and each run binds them all again.
    sqlite3_bind_text16(m_statement, column, text.utf16(), int(text.size() * qsizetype(sizeof(QChar))), SQLITE_STATIC);
}

void BulkInsert::bind(int column, qint64 number)
{
    sqlite3_bind_int64(m_statement, column, number);
}

void BulkInsert::bind(int column, const std::optional<qint64> &number)
{
    if (number)
        sqlite3_bind_int64(m_statement, column, *number);
    else
        sqlite3_bind_null(m_statement, column);
}

void BulkInsert::bind(int column, const std::optional<double> &number)
{
    if (number)
        sqlite3_bind_double(m_statement, column, *number);
    else
        sqlite3_bind_null(m_statement, column);
}

Status BulkInsert::step()
{
    if (!m_statement)
        return fail(ErrorKind::Internal, m_error);
    const int code = sqlite3_step(m_statement);
    const Status done = code == SQLITE_DONE || code == SQLITE_ROW ? Status() : failure(sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);
    return done;
}

} // namespace belvedere::content
