// Writes the search index of a pack: one entry for each thing that can be found.
//
// The index is one FTS5 table for each kind, words_<kind>, that holds the stems of the entry's words in
// the columns of searchindex.h, and the lexicon of all words. The same entries in the same order give the
// same bytes.
#pragma once

#include <content/lexiconwriter.h>
#include <content/searchentry.h>
#include <content/sql.h>

#include <map>
#include <memory>

namespace belvedere::content {

class SearchWriter
{
public:
    // The tables of the index exist (schema/*.sql).
    explicit SearchWriter(QSqlDatabase &db);

    Status add(const SearchEntry &entry);
    // Orders the index and writes the lexicon; nothing may follow.
    Status finish();

private:
    Result<Statement *> wordsOf(EntryKind kind);
    Status addNames(const SearchEntry &entry);

    QSqlDatabase &m_db;
    Statement m_entry;
    Statement m_name;
    std::map<EntryKind, std::unique_ptr<Statement>> m_words;
    LexiconWriter m_lexicon;
    qint64 m_count = 0;
};

} // namespace belvedere::content
