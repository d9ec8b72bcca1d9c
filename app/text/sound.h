// How a French word sounds, roughly: "veterinère" and "vétérinaire" sound the same.
#pragma once

#include <QByteArray>
#include <QString>

namespace belvedere::text {

// A short ASCII key by the rules of sounds.txt; equal for spellings that sound alike. Empty for a word
// that has letters outside the Latin alphabet.
QByteArray soundOf(QStringView word);

} // namespace belvedere::text
