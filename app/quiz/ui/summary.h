// The one page for an interview: what came out, why, and room to write. HTML for look/paper.h.
#pragma once

#include <content/library.h>
#include <core/language.h>
#include <quiz/outcome.h>

#include <QDate>

namespace belvedere::quiz::ui {

struct Summary {
    QDate date;
    QString centreName;
    Answers answers;
    Outcome outcome;
    QStringList kept; // names of the métiers kept
    Language language = Language::French;
};

// No name, no code, no address: nothing of the person but their answers and what came of them. Every list is
// bounded, so that look::Pages::One holds all of it. Everything is written as text, never read as markup.
QString summaryHtml(const content::Catalogue &catalogue, const Summary &summary);

} // namespace belvedere::quiz::ui
