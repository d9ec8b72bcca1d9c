// Writes the search index of a pack: one entry for each thing that can be found.
#pragma once

#include <content/searchentry.h>
#include <content/sql.h>

namespace belvedere::content {

class SearchWriter
{
public:
    // The tables of the index exist (schema/*.sql).
    explicit SearchWriter(QSqlDatabase &db);

    Status add(const SearchEntry &entry);
    // Orders the index; nothing may follow.
    Status finish();

private:
    QSqlDatabase &m_db;
    Statement m_entry;
    Statement m_words;
    qint64 m_count = 0;
};

} // namespace belvedere::content
