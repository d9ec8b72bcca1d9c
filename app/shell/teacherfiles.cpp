#include <shell/teacherfiles.h>

#include <spaces/stick.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace belvedere::shell {

namespace {

constexpr int mostFilesRead = 100;
constexpr qint64 largestScenarioFile = 256 * 1024; // bytes; readScenario() is stricter

} // namespace

QString folderForFiles()
{
    const auto sticks = spaces::sticksThere();
    if (!sticks.isEmpty())
        return sticks.first().folder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QString();
}

Result<QString> writeNewFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString stem = name.section(u'.', 0, 0), ending = name.section(u'.', 1);
    QString path = folder + u'/' + name;
    for (int i = 2; QFile::exists(path); ++i)
        path = QStringLiteral("%1/%2-%3.%4").arg(folder, stem).arg(i).arg(ending);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Unwritable, file.errorString());
    return path;
}

FoundScenarios scenariosIn(const QString &folder)
{
    FoundScenarios found;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &each : files.mid(0, mostFilesRead)) {
        QFile file(each.filePath());
        const auto read = file.open(QIODevice::ReadOnly) && file.size() <= largestScenarioFile ? seance::readScenario(file.read(largestScenarioFile), each.fileName())
                                                                                              : fail(ErrorKind::Unreadable, file.errorString(), each.fileName());
        if (read)
            found.scenarios += *read;
        else
            found.others += each.fileName();
    }
    return found;
}

QString freeIdOf(const QString &id, const QVector<seance::Scenario> &taken)
{
    const auto isTaken = [&taken](const QString &wanted) { return std::any_of(taken.begin(), taken.end(), [&](const seance::Scenario &each) { return each.id == wanted; }); };
    QString free = id;
    for (int i = 2; isTaken(free); ++i)
        free = QStringLiteral("%1-%2").arg(id.left(56)).arg(i);
    return free;
}

} // namespace belvedere::shell
