// The classeur on paper: A4 pages made without a dialog, off the GUI thread.
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
};

// Writes an A4 PDF. Blocking: on a worker thread. Unwritable or DiskFull when the file cannot be
// written. The words of the person are written as text, never read as markup.
Status writePdf(const Printout &printout, const QString &path);
// Sends the same pages to the default printer of the system. NotFound when there is none.
Status printOnPaper(const Printout &printout);

} // namespace belvedere::classeur::ui
