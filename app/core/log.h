// One logging category a module. Nothing personal is ever logged: no name, no word typed, no code.
#pragma once

#include <QLoggingCategory>

namespace belvedere {

Q_DECLARE_LOGGING_CATEGORY(logVault)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logContent)
Q_DECLARE_LOGGING_CATEGORY(logUpdates)
Q_DECLARE_LOGGING_CATEGORY(logClasseur)
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logIdentity)
Q_DECLARE_LOGGING_CATEGORY(logContact)
Q_DECLARE_LOGGING_CATEGORY(logStatistics)
Q_DECLARE_LOGGING_CATEGORY(logShell)

} // namespace belvedere
