// Our own pictures of things, one SVG each in flat tones (resources/pictures/items): what an item of a
// question shows.
#pragma once

#include <QPixmap>

namespace belvedere::look {

bool hasPicture(const QString &name);
// `size` logical pixels wide; empty when there is none of that name. Kept in the pixmap cache.
QPixmap picturePixmap(const QString &name, int size, qreal devicePixelRatio = 1);

} // namespace belvedere::look
