// Our own drawings, one SVG each (resources/icons), in any colour and size.
#pragma once

#include <QIcon>
#include <QPixmap>

namespace belvedere::look {

// The icon of that name, `size` logical pixels wide. An unknown name gives an empty square, which a
// test refuses. What points (back, leave) follows the direction of reading. Kept in the pixmap cache.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio = 1);
QIcon icon(const QString &name, int size, const QColor &colour);

} // namespace belvedere::look
