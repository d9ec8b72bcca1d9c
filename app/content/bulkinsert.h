// A statement that is run a million times. It is bound straight to SQLite: Qt SQL takes longer to bind a
// row of many columns than SQLite takes to store it.
#pragma once

#include <core/result.h>

#include <QString>

#include <optional>

class QSqlDatabase;
struct sqlite3_stmt;

namespace belvedere::content {

class BulkInsert
{
public:
    // The database is open, of the driver QSQLITE, and outlives this.
    BulkInsert(QSqlDatabase &db, const QString &text);
    ~BulkInsert();
    Q_DISABLE_COPY_MOVE(BulkInsert)

    // Binds the values in order and runs. A null text is stored as an empty one; nothing as NULL.
    template <typename... Values>
    Status run(const Values &...values)
    {
        int column = 0;
        (bind(++column, values), ...);
        return step();
    }

private:
    void bind(int column, const QString &text);
    void bind(int column, qint64 number);
    void bind(int column, int number) { bind(column, qint64(number)); }
    void bind(int column, bool flag) { bind(column, qint64(flag)); }
    void bind(int column, const std::optional<qint64> &number);
    void bind(int column, const std::optional<double> &number);
    Status step();

    sqlite3_stmt *m_statement = nullptr;
    QString m_error; // of its preparation
};

} // namespace belvedere::content
