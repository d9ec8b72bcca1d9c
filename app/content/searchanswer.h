// What the search answers.
#pragma once

#include <content/searchentry.h>

#include <QVector>

namespace belvedere::content {

// In a marked text each word by which a thing was found stands between \u0002 and \u0003.
struct SearchHit {
    EntryKind kind = EntryKind::Metier;
    QString id;          // of the thing found
    QString title;       // plain
    QString detail;      // one line, plain, may be empty
    QString markedTitle; // the title, marked
    QString excerpt;     // one line, marked: what it is, or the place in its text where it was found
};

// Whether errors of typing are put right.
enum class Spelling { Forgiving, AsTyped };

struct SearchAnswer {
    QVector<SearchHit> hits;   // best first, at most so many of each kind
    QString didYouMean = {};   // what was typed with its errors put right; empty when there were none
    bool corrected = false;    // the hits are already those of didYouMean: what was typed finds nothing
};

} // namespace belvedere::content
