// The search of one pack. It keeps the lexicon in memory, and its statements prepared.
#pragma once

#include <content/searchanswer.h>
#include <content/searchrank.h>
#include <content/sql.h>
#include <text/stemmer.h>

#include <QMap>

#include <memory>
#include <vector>

namespace belvedere::content {

class SearchEngine
{
public:
    // Reads the lexicon: a few milliseconds. The database outlives the engine.
    static Result<std::unique_ptr<SearchEngine>> open(QSqlDatabase &db);

    // Things of every kind, at most `limit` (up to 100) of each kind, best first over all. An empty
    // query, or one without a word, finds nothing.
    Result<SearchAnswer> search(const QString &typed, int limit, Spelling spelling);

private:
    // What is prepared for a kind.
    struct Kind {
        EntryKind kind;
        qint64 entries;
        Statement ranked; // by bm25; (expression, rows)
        Statement first;  // in the order in which they were written; (expression, rows)
    };
    SearchEngine(QSqlDatabase &db, Lexicon lexicon);
    Status prepare(QSqlDatabase &db);
    // Of what is asked of FTS5.
    struct Expressions {
        QString all, further, any, rarest;
    };
    using Found = QMap<EntryKind, QVector<Candidate>>;
    Expressions expressionsOf(const QVector<QueryWord> &words) const;
    Status collect(const SearchQuery &query, int limit, Found &found);
    Status collectWhole(Kind &kind, const Expressions &wanted, int limit, QVector<Candidate> &found);
    Status collectPartial(Kind &kind, const Expressions &wanted, int limit, QVector<Candidate> &found);
    Status collectByName(const SearchQuery &query, Found &found);
    Status run(Statement &rows, const QString &expression, int most, bool hasAll, QVector<Candidate> &found);
    void keepBest(QVector<Candidate> &found, const SearchQuery &query, int limit) const;
    Result<SearchHit> hit(const Candidate &candidate, const SearchQuery &query, bool withPiece);
    QVector<QueryWord> telling(const QVector<QueryWord> &words) const;

    Lexicon m_lexicon;
    text::Stemmer m_stemmer;
    std::vector<std::unique_ptr<Kind>> m_kinds;
    qint64 m_entries = 0; // of the kinds that are ranked
    Statement m_byName;
    Statement m_body;
};

} // namespace belvedere::content
