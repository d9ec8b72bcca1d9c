// What a person types, as the search understands it.
#pragma once

#include <content/searchanswer.h>
#include <content/searchlexicon.h>
#include <text/stemmer.h>

namespace belvedere::content {

// How a word of a text answers a word of the query, the worst first.
enum class Fit {
    None,
    Corrected, // it is what a misspelling was probably meant to be
    Stem,      // another form of the word
    Synonym,   // what a familiar word stands for
    Beginning, // it begins as typed
    Exact,
};

struct QueryWord {
    QByteArray folded;
    double weight = 1;       // a rare word tells more than one of every text
    bool unfinished = false; // longer words that begin so fit too
    struct Meaning {
        QByteArray stem;
        Fit fit = Fit::None;
    };
    QVector<Meaning> meanings; // what is looked for
    QVector<Meaning> further;  // and what more when that finds little
    quint64 firstLetters = 0;  // of all of them, a bit each: a fast no for most words

    void know(); // once the meanings are there
    Fit fit(QByteArrayView word, const Lexicon &lexicon) const;
};

struct SearchQuery {
    QByteArray name;          // all that was typed, folded: perhaps a name as it begins
    QVector<QueryWord> words; // without those that say nothing, unless there are no others
    QString didYouMean = {};
    bool corrected = false;   // at least one of the words is only found put right
};

// At most 200 characters and 8 words are looked at. Articles and the words of every such question ("how
// to become", askingwords.txt) are left out while there are others; so are single letters. The last word
// may be unfinished.
SearchQuery readQuery(const QString &typed, const Lexicon &lexicon, const text::Stemmer &stemmer,
                      Spelling spelling);

// For FTS5: all the words, or any of them, each with all its meanings. Nothing of what was typed stands
// in it, only stems of the lexicon, quoted.
QString matchAll(const QVector<QueryWord> &words, bool withFurther);
QString matchAny(const QVector<QueryWord> &words);

} // namespace belvedere::content
