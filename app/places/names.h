// Names of places as people type them: without accents and hyphens, "st" for "saint".
#pragma once

#include <QString>

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

} // namespace belvedere::places
