// The files of this module that travel inside the executable: schema, style, tables.
#pragma once

#include <QByteArray>
#include <QString>

namespace belvedere::content {

// The bytes of that file, "schema/001_pack.sql" or "fiche.css".
QByteArray resource(const QString &name);

} // namespace belvedere::content
