// An item of a classeur as JSON.
#pragma once

#include <classeur/item.h>
#include <core/result.h>

#include <QJsonObject>

namespace belvedere::classeur {

// Tags and the place among the wishes are written where there are any: an earlier document has none.
QJsonObject itemToJson(const ClasseurItem &item);
// Malformed.
Result<ClasseurItem> itemFromJson(const QJsonObject &json);

} // namespace belvedere::classeur
