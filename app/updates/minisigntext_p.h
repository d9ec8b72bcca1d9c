// The lines of minisign's files.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QList>

namespace belvedere::updates {

inline const QByteArray keyKind("Ed");

// Without their ends; the empty last one is left out.
QList<QByteArray> linesOf(const QByteArray &text);
// The bytes of a base64 line, empty unless there are that many.
QByteArray decoded(const QByteArray &line, qsizetype size);
// A file of keys or a signature. NotFound, Unreadable, TooMany when it cannot be one.
Result<QByteArray> readSmallFile(const QString &path);

} // namespace belvedere::updates
