#include <content/searchwriter.h>

namespace belvedere::content {

SearchWriter::SearchWriter(QSqlDatabase &db)
    : m_db(db)
    , m_entry(db, QStringLiteral("INSERT INTO entry (n, kind, id, title, detail) VALUES (?, ?, ?, ?, ?)"))
    , m_words(db, QStringLiteral("INSERT INTO words (rowid, names, synonymes, accroche, body) VALUES (?, ?, ?, ?, ?)"))
{
}

Status SearchWriter::add(const SearchEntry &entry)
{
    ++m_count;
    return m_entry
        .run({m_count, static_cast<int>(entry.kind), entry.id, notNull(entry.title), notNull(entry.detail)})
        .and_then([&] {
            return m_words.run({m_count, entry.names.join(u'\n'), entry.synonyms.join(u'\n'),
                                notNull(entry.phrase), notNull(entry.body)});
        });
}

Status SearchWriter::finish()
{
    return execute(m_db, QStringLiteral("INSERT INTO words (words) VALUES ('optimize')"));
}

} // namespace belvedere::content
