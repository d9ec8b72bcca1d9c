// The rules that the quiz keeps, so that every pôle has the same chances.
#pragma once

#include <content/guide.h>

#include <QStringList>

namespace belvedere::content {

struct GuideProblem {
    QString theme; // empty for the tree
    QString about; // id at fault, or empty
    QString what;
    QString remedy;

    QString text() const;
};

// Every breach, in the order of the guide; empty when the quiz may be used:
// four themes of six questions of six items; ids known and used once; each item weighs on a pôle
// (its own among them) and on a groupe; no pôle is the main one of two items of a question; in each
// theme, the heaviest pôle weighs at most 1.25 times the lightest; no text is empty, in either language.
QVector<GuideProblem> checkGuide(const Guide &guide);

} // namespace belvedere::content
