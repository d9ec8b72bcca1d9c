// Shows in a text the words by which it was found.
#pragma once

#include <content/searchquery.h>

namespace belvedere::content {

// The text with each word that answers the query between \u0002 and \u0003; marks of its own are
// taken away.
QString marked(const QString &text, const SearchQuery &query, const Lexicon &lexicon);

// Of a long text the piece, about that many characters long and cut between words, that has the most of
// the query's words, marked; empty when it has none. Only the first 20 000 characters are read.
QString markedPiece(const QString &text, const SearchQuery &query, const Lexicon &lexicon, qsizetype length = 150);

} // namespace belvedere::content
