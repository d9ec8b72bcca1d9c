#include "playing.h"

#include <QDir>
#include <QFile>

namespace playing {

QList<qint64> children()
{
    QList<qint64> found;
    const QByteArray me = QByteArray::number(QCoreApplication::applicationPid());
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (name.toLongLong() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(belvedere-playe") && words.value(1) == me && words.value(0) != "Z")
            found += name.toLongLong();
    }
    return found;
}

QString describe(const Player &player)
{
    const auto problem = player.problem();
    return QStringLiteral("state %1 at %2 ms of %3: %4").arg(int(player.state())).arg(player.positionMs()).arg(player.durationMs())
        .arg(problem ? problem->text() : QStringLiteral("no problem"));
}

} // namespace playing
