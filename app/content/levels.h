// The levels of studies, in words.
#pragma once

#include <QCoreApplication>

namespace belvedere::content {

struct Levels {
    Q_DECLARE_TR_FUNCTIONS(Levels)

public:
    // Of a niveauRank (metier.h), in the language of the screen; empty for what is none.
    static QString name(int rank);
};

} // namespace belvedere::content
