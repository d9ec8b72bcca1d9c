// A quiz on paper: the skeleton that one fills, and the sheet on which one reads it whole.
#pragma once

#include <content/guide.h>

#include <QByteArray>
#include <QStringList>

namespace belvedere::tools {

// How a text that is still to be written begins.
QString textToWrite();

// The theme of that number, 1 to 4, in the format of offline-data/quiz: six questions of six items, one
// a pôle, the groupes of each pôle in turn, every text to be written. It passes checkGuide().
QByteArray themeToWrite(const content::Guide &tree, int number);
// Ids of what still has a text to be written.
QStringList unwrittenTexts(const content::Guide &guide);

// The whole quiz as one HTML page that needs nothing else, to be read and printed: each question, its
// items, and on what each one weighs.
QByteArray quizSheet(const content::Guide &guide);

} // namespace belvedere::tools
