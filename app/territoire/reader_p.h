// What the readers of the module share.
#pragma once

#include <content/sql.h>
#include <territoire/territoire.h>

namespace belvedere::territoire {

// Reads what the article or the event in that row is about.
Status readAbout(QSqlDatabase &db, const QString &kind, qint64 n, About &about);

} // namespace belvedere::territoire
