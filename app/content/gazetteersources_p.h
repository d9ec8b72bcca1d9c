// The two formats of readGazetteer().
#pragma once

#include <content/gazetteer.h>

#include <QFileDevice>

namespace belvedere::content {

Result<Gazetteer> readCommuneTable(const QString &path, const QHash<QString, QString> &departements, ImportReport &report);
// communes.json and epci.json of a folder.
Result<Gazetteer> readCommuneFolder(const QString &folder, const QHash<QString, QString> &departements, ImportReport &report);

// What to say of a file that did not open.
tl::unexpected<Error> unreadable(const QFileDevice &file);
// The whole of a source, 256 MiB at most: beyond, TooMany with that remedy.
Result<QByteArray> wholeSource(const QString &path, const QString &remedyWhenLarge);

} // namespace belvedere::content
