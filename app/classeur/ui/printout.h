// The classeur on paper.
#pragma once

#include <classeur/classeur.h>
#include <core/language.h>

#include <QDateTime>

namespace belvedere::classeur::ui {

struct Printout {
    QVector<ClasseurItem> items;
    QStringList words; // of the resume code; empty when it was not kept
    QDateTime expires;
    QString centreName;
    Language language = Language::French;
    bool everywhere = false; // any terminal of the region finds it; else the one that kept it
};

// The pages for look/paper.h. The words of the person are written as text, never read as markup.
QString printedHtml(const Printout &printout);

} // namespace belvedere::classeur::ui
