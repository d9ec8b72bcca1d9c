// What can be told of a terminal from its disk, by the program that runs and by one that is asked from a console.
#pragma once

#include <core/settings.h>
#include <terminal/status.h>

namespace belvedere::shell {

// Where a terminal with these settings keeps what it keeps.
QString dataFolder(const Settings &settings);
QString requestsFolder(const Settings &settings); // for information, that wait

// Blocking: off the GUI thread. Everything but the services; `running` as it was last written down.
terminal::TerminalStatus statusOf(const Settings &settings, const QDateTime &now);

// Durable enough for who looks on: replaced in one step. Blocking.
Status writeRunning(const Settings &settings, const terminal::Running &running);
// Into the settings' folder of metrics, where there is one, as `belvedere.prom`. Blocking.
Status writeMetrics(const Settings &settings, const QByteArray &metrics);

} // namespace belvedere::shell
