// A list of texts as one text of a table, a line each, and back; private to the module.
#pragma once

#include <QStringList>

namespace belvedere::formations {

inline QString toLines(const QStringList &list)
{
    return list.isEmpty() ? QStringLiteral("") : list.join(u'\n');
}

inline QStringList fromLines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace belvedere::formations
