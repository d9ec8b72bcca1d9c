#include <look/pictures.h>

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace belvedere::look {
namespace {
QString fileOf(const QString &name) { return QStringLiteral(":/belvedere/pictures/%1.svg").arg(name); }
} // namespace

bool hasPicture(const QString &name)
{
    return QFile::exists(fileOf(name));
}

QPixmap picturePixmap(const QString &name, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("belvedere-picture/%1/%2/%3").arg(name).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    if (hasPicture(name)) {
        QSvgRenderer renderer(fileOf(name));
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace belvedere::look
