// Thin helpers over Qt SQL: statements that answer with a Status, and errors of our own kinds.
#pragma once

#include <core/result.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

namespace belvedere::content {

// The kind that fits what SQLite says (disk full, damaged file, not writable).
Error sqlError(const QSqlError &error);

// Runs one statement whose text is a constant of ours.
Status execute(QSqlDatabase &db, const QString &statement);
// Runs a script of ours: each ';' that ends a line ends a statement, "--" begins a comment. It holds
// neither of them inside a text.
Status executeScript(QSqlDatabase &db, const QByteArray &script);
// The first column of the first row, as a number.
Result<qint64> number(QSqlDatabase &db, const QString &statement);

// A null QString would be stored as NULL.
QString notNull(const QString &text);

// A statement prepared once and run many times; the first failure is kept and ends the work.
class Statement
{
public:
    Statement(QSqlDatabase &db, const QString &text);
    Status run(const QVariantList &values);
    bool next() { return m_query.next(); }
    void finish() { m_query.finish(); } // lets go of rows that are not wanted
    // Runs, and calls `take` for each row. A damaged page met on the way is an error, not the end.
    template <typename Take>
    Status each(const QVariantList &values, Take take)
    {
        Status done = run(values);
        while (done && m_query.next())
            take();
        return done ? failure() : done;
    }
    // Runs, and goes to the first row; NotFound when there is none.
    Status first(const QVariantList &values);
    QString text(int column) const { return m_query.value(column).toString(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 bigInteger(int column) const { return m_query.value(column).toLongLong(); }

private:
    Status failure() const;

    QSqlQuery m_query;
    bool m_prepared;
};

// Runs a statement once for each row; stops at the first failure.
Status runAll(Statement &statement, const QVector<QVariantList> &rows);
// Prepares a statement and runs it once for each row.
Status insertAll(QSqlDatabase &db, const QString &text, const QVector<QVariantList> &rows);

} // namespace belvedere::content
