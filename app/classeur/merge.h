// Two versions of one classeur that were kept apart, put together again.
#pragma once

#include <QJsonObject>

namespace belvedere::classeur {

// Documents of Classeur::toJson(). The items of the newer in their order, then those that the older alone
// has, up to Classeur::maxItems. Where both have an item (the same id, or the same kind and ref) and the
// notes differ, both notes are kept, in one item when they fit and else in two; it has the tags of both. The wishes
// are those of the newer in their order, then those that the older alone has.
QJsonObject merged(const QJsonObject &newer, const QJsonObject &older);

} // namespace belvedere::classeur
