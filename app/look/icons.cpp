#include <look/icons.h>

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace belvedere::look {

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    static const QStringList pointing{QStringLiteral("back"), QStringLiteral("arrow-right"), QStringLiteral("leave"), QStringLiteral("undo")};
    const bool turned = QGuiApplication::isRightToLeft() && pointing.contains(name);
    const QString key = QStringLiteral("belvedere/%1/%2/%3/%4/%5")
                            .arg(name).arg(size).arg(colour.rgba()).arg(devicePixelRatio).arg(turned);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/belvedere/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        if (turned)
            painter.setWorldTransform(QTransform(-1, 0, 0, 1, size, 0));
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, int size, const QColor &colour)
{
    return QIcon(iconPixmap(name, size, colour));
}

} // namespace belvedere::look
