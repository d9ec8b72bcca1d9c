// Writes what an article or an event is about.
#pragma once

#include <content/sql.h>
#include <territoire/subjects.h>

namespace belvedere::territoire {

class AboutWriter
{
public:
    explicit AboutWriter(QSqlDatabase &db);
    // `kind` is "article" or "event", n its row. An id given twice counts once.
    Status write(const QString &kind, qint64 n, About about);

private:
    content::Statement m_insert;
};

// The departments named by their codes and by the name of a region; "*" and "France" are everywhere.
// The first that is not known is put into `unknown`.
QStringList departementsNamed(const QStringList &codes, const QString &region, QString &unknown);

} // namespace belvedere::territoire
