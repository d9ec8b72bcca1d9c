// The files of the modules that travel inside the executable: schemas, tables, texts.
#pragma once

#include <QByteArray>
#include <QString>

namespace belvedere {

// The bytes of that file of a module, "content/fiche.css".
QByteArray resource(const QString &path);

} // namespace belvedere
