// The levels of entry, in words.
#pragma once

#include <QCoreApplication>

namespace belvedere::content::ui {

struct Levels {
    Q_DECLARE_TR_FUNCTIONS(Levels)

public:
    // Of a niveauRank (metier.h), in the language of the screen.
    static QString name(int rank);
};

} // namespace belvedere::content::ui
