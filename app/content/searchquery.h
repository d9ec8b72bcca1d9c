// From what a person types to an FTS5 query.
#pragma once

#include <QString>

namespace belvedere::content {

// Every word as a quoted prefix, all wanted; no operator of FTS5 can come from the text. Empty when
// it holds no word. At most 200 characters and 12 words are looked at; a single letter counts only
// when there is nothing longer ("l'eau" looks for "eau").
QString ftsQuery(const QString &typed);

} // namespace belvedere::content
