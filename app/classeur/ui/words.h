// How the things of a classeur are called on screen and on paper.
#pragma once

#include <classeur/classeur.h>

namespace belvedere::classeur::ui {

// Its title; that of a video kept at a moment says the moment: "One day with a vet, at 1:12".
QString nameOf(const ClasseurItem &item);
QString nameOf(Section section);
QString iconOf(Section section);
// "PDF – 120 kB"
QString documentInWords(const ClasseurItem &item);
// "Tags: to visit, near home"; empty without any.
QString tagsInWords(const ClasseurItem &item);

} // namespace belvedere::classeur::ui
