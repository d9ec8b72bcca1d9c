// Which of the entries found answers best.
#pragma once

#include <content/searchquery.h>

namespace belvedere::content {

// An entry that the index found, before its texts are shown.
struct Candidate {
    qint64 n = 0;
    EntryKind kind = EntryKind::Metier;
    QString id, title, detail;
    QString names;       // a line each; the title when empty
    QString synonyms;    // a line each
    QString topics;      // a line each
    QString phrase;
    double closeness = 0; // 0 to 1: how much its texts are about the words (bm25), 1 for the best
    bool hasAll = false; // every word of the query is somewhere in it
    double score = 0;
};

// In this order: an exact name, a name that begins as typed, names with the words, synonyms, other forms
// of the words, words put right, texts. Words of the query that tell more count more, and what has all of
// them comes before what has some. For equal names the closeness decides. The kinds weigh a little:
// métiers and people first.
double scoreOf(const Candidate &candidate, const SearchQuery &query, const Lexicon &lexicon);

} // namespace belvedere::content
