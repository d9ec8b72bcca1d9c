// How an item of the classeur is called on screen and on paper.
#pragma once

#include <classeur/classeur.h>

namespace belvedere::classeur::ui {

// Its title; that of a video kept at a moment says the moment: "One day with a vet, at 1:12".
QString nameOf(const ClasseurItem &item);

} // namespace belvedere::classeur::ui
