// How far a typed word is from a word: what it costs to make the one of the other by the errors that
// pupils make.
#pragma once

#include <QByteArray>

namespace belvedere::text {

constexpr int oneError = 10; // the cost of one letter wrong, missing or too much

// Whether two letters are the same, or may sound alike.
bool soundAlike(char a, char b);

struct SpellingCost {
    int whole;     // to the word itself
    int beginning; // to the beginning of the word that fits best: the person has not finished typing
};

// After Damerau and Levenshtein, with prices: a doubled letter 3, an h 4, two letters that may sound
// alike 5, a missing last letter 5, an e 6, two swapped letters or two vowels 7, two keys that lie side
// by side (AZERTY) 8. A wrong first letter costs 4 more. Words are folded. A cost above the limit is told
// as limit + 1; a word of more than 40 bytes is always above it.
SpellingCost spellingCost(QByteArrayView typed, QByteArrayView word, int limit);

} // namespace belvedere::text
