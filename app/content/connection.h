// A SQLite connection that is closed, and its name given back, when it goes out of scope.
#pragma once

#include <core/result.h>

#include <QSqlDatabase>

#include <memory>

namespace belvedere::content {

class Connection
{
public:
    // For a new database that nobody else sees yet; fast, without a journal.
    static Result<std::unique_ptr<Connection>> create(const QString &path);
    // For a file that will not change while it is open.
    static Result<std::unique_ptr<Connection>> openImmutable(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QSqlDatabase &db() { return m_db; }

private:
    Connection();
    Status open(const QString &name, const QString &options);

    QString m_name;
    QSqlDatabase m_db;
};

} // namespace belvedere::content
