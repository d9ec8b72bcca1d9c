// The FTS5 table of a kind, as it is written and as it is asked.
#pragma once

#include <content/searchentry.h>

namespace belvedere::content {

// A kind with more entries than this is not ranked by FTS5, which would look at every one that matches:
// the first entries that have the words are taken. Their whole names are not kept either.
constexpr int mostRanked = 6000;

inline QString wordsTable(EntryKind kind)
{
    return QStringLiteral("words_%1").arg(static_cast<int>(kind));
}

} // namespace belvedere::content
