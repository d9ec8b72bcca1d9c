// The files of this module that travel inside the executable: schema and tables.
#pragma once

#include <QByteArray>
#include <QString>

namespace belvedere::formations {

// The bytes of that file, "lheocodes.json".
QByteArray resource(const QString &name);

} // namespace belvedere::formations
