#include <core/log.h>

namespace belvedere {

Q_LOGGING_CATEGORY(logVault, "belvedere.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "belvedere.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logContent, "belvedere.content", QtInfoMsg)
Q_LOGGING_CATEGORY(logUpdates, "belvedere.updates", QtInfoMsg)
Q_LOGGING_CATEGORY(logClasseur, "belvedere.classeur", QtInfoMsg)
Q_LOGGING_CATEGORY(logMedia, "belvedere.media", QtInfoMsg)
Q_LOGGING_CATEGORY(logIdentity, "belvedere.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(logContact, "belvedere.contact", QtInfoMsg)
Q_LOGGING_CATEGORY(logStatistics, "belvedere.statistics", QtInfoMsg)
Q_LOGGING_CATEGORY(logShell, "belvedere.shell", QtInfoMsg)

} // namespace belvedere
