// One item of the classeur as a page that any browser reads, for a person's own space.
#pragma once

#include <classeur/classeur.h>
#include <core/language.h>

namespace belvedere::classeur::ui {

// HTML, UTF-8, whole and with nothing from elsewhere. The words of the person are written as text.
QByteArray itemSheet(const ClasseurItem &item, Language language);

} // namespace belvedere::classeur::ui
