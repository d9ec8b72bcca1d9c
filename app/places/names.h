// Names of places as people type them: without accents and hyphens, "st" for "saint", a letter wrong.
#pragma once

#include <QString>
#include <QVector>

namespace belvedere::places {

// What two spellings of one name have in common: small letters without accents, words separated by
// one space, "st" and "ste" written out, "s/" as "sur". "ST-ETIENNE" and "Saint-Étienne" give
// "saint etienne". Idempotent.
QString foldName(const QString &name);

// What somebody typed to say where they live.
struct Typed {
    QString postcode; // the digits, at most five, when they typed digits only or began with five
    QString name;     // folded; empty when there are digits only
    bool isEmpty() const { return postcode.isEmpty() && name.isEmpty(); }
};
Typed readTyped(const QString &text);

// How many letters must be typed in, left out, changed, or swapped with the next one to come from
// `from` to `to` (optimal string alignment; L. Boytsov, "Indexing methods for approximate dictionary
// searching", 2011, section 2.1). Above `most` the answer is most + 1, sooner.
int typingErrors(QStringView from, QStringView to, int most);

// The places in `folded` of the names that a person may have meant by a name that no one bears, the
// closest first, the order of the list kept between equals. One error is allowed in a name of up to
// five letters, two up to nine, three above.
QVector<qsizetype> closestNames(const QString &folded, const QVector<QString> &names, int limit);

} // namespace belvedere::places
