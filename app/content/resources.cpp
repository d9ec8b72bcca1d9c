#include <content/resources.h>

#include <QFile>

namespace belvedere::content {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/belvedere/content/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace belvedere::content
