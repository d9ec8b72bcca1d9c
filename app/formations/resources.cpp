#include <formations/resources.h>

#include <QFile>

namespace belvedere::formations {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/belvedere/formations/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace belvedere::formations
