#include <core/resource.h>

#include <QFile>

namespace belvedere {

QByteArray resource(const QString &path)
{
    QFile file(QStringLiteral(":/belvedere/") + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace belvedere
