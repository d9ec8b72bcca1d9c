// The guide of an interview: what one speaks of, theme by theme, in data (resources/entretien has it and its schema).
#pragma once

#include <core/language.h>
#include <core/result.h>

#include <QVector>

namespace belvedere::entretien {

struct Theme {
    // What stands beside the questions of a theme.
    enum class Shows { Nothing, Strengths, Formations, Plan, Contact };
    QString id;
    Text title;
    Text aim;                 // why it is spoken of, in a sentence
    QVector<Text> questions;  // to ask in one's own order
    Shows shows = Shows::Nothing;
};

// A point that is read aloud together and agreed, or not.
struct ConsentPoint {
    QString id;
    Text text;
    bool needed = false; // without it nothing is given to the person's classeur
};

// Something one often agrees on, or gives.
struct Suggestion {
    QString id;
    Text text;
};

struct Guide {
    QVector<Theme> themes;
    QVector<ConsentPoint> consent;
    QVector<Suggestion> steps;
    QVector<Suggestion> documents;
    QVector<Suggestion> ways; // to be in touch again

    const Theme *theme(const QString &id) const; // null: there is none
};

// Malformed, Refused, NewerVersion or OlderVersion: with the file, the line and the remedy. Refused is, beside what is
// not known: an id that is given twice, no theme, no question in a theme, a theme that shows what another shows
// already, and no point of consent that is needed.
Result<Guide> readGuide(const QByteArray &json, const QString &fileName);
// guide.json of a folder; the shipped one where it is not there, and for an empty path. Blocking.
Result<Guide> guideIn(const QString &folder);

} // namespace belvedere::entretien
