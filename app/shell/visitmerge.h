// Two visits' documents that were kept apart under one key, put together: nothing that was kept is lost.
#pragma once

#include <QJsonObject>

namespace belvedere::shell {

// Documents of Visit::toDocument(). The classeur of both (classeur/merge.h); the climb of the newer one, unless
// the older has answered more.
QJsonObject mergedVisits(const QJsonObject &newer, const QJsonObject &older);

} // namespace belvedere::shell
