// What an import met that is not as expected, and what it did about it.
#pragma once

#include <QMap>
#include <QStringList>
#include <QVector>

namespace belvedere::content {

enum class Oddity {
    MissingGender,   // one of the two forms of the name
    MissingElement,  // an element that every record of an export has
    EmptySection,    // an html section with no text
    MissingLabel,    // an entry of a list with an id and no label, or the reverse
    RepeatedElement, // an element or an entry given twice
    UnknownElement,  // an element or an attribute that this version does not know
    StrayText,       // text where only elements are expected
    UnexpectedValue, // a value that is none of those known
    RemovedHtml,     // html outside the allow-list
    TurnedText,      // characters that turn the direction of writing
    DuplicateId,     // two different records with one identifiant
    SameRecord,      // a record given twice
    UnusableRecord,  // a record of which nothing sure can be kept
    UnresolvedLink,  // an associated métier that no record describes
};
// A short stable word, such as "missing-gender".
QString toString(Oddity oddity);

struct ImportNote {
    Oddity oddity;
    QString file;
    qint64 line = 0;
    QString record; // identifiant; empty when it is not known yet
    QString what;
    QString done;
    bool repair = false; // the record kept differs from the record read
    bool skipped = false; // the record was not kept

    QString text() const; // "file:line: MET.1: what: done"
};

struct ImportReport {
    qint64 read = 0;
    qint64 kept = 0;     // read = kept + merged + skipped, always
    qint64 merged = 0;   // exact repetitions of a record that is kept
    qint64 skipped = 0;  // records with a fault that leaves nothing to keep
    qint64 repaired = 0; // kept records with at least one repair
    QVector<ImportNote> notes;
    QStringList findings; // what the builder of the pack should know of the whole, a sentence each

    // Lists a note, or only counts it once `mostListed` of its kind are listed: a million oddities must
    // not fill the memory.
    void add(ImportNote note);
    static constexpr qint64 mostListed = 1000;
    QMap<Oddity, qint64> unlisted; // notes that were counted and not listed

    qint64 count(Oddity oddity) const; // listed or not
    qint64 total() const;
};

} // namespace belvedere::content
