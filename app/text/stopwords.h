// The words of French that say nothing of what one looks for: articles, prepositions, pronouns.
#pragma once

#include <QByteArrayView>

namespace belvedere::text {

// The word is folded.
bool isStopWord(QByteArrayView folded);

} // namespace belvedere::text
