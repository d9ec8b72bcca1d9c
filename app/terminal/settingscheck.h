// What an administrator is told of a settings file: whatever is wrong with it, with the line and the remedy.
#pragma once

#include <terminal/service.h>

namespace belvedere::terminal {

// Files and folders that the settings name and that are not there or cannot be read or written. `path` is the
// settings file.
QVector<Error> missingFiles(const SettingsReading &reading, const QString &path);

// Of each service that did not answer.
QVector<Error> unreachable(const QVector<ServiceState> &states, const SettingsReading &reading, const QString &path);

} // namespace belvedere::terminal
