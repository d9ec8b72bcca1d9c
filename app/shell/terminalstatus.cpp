#include <shell/terminalstatus.h>

#include <shell/shell.h>

#include <contact/waitingroom.h>
#include <content/packshelf.h>
#include <outbox/store.h>
#include <statistics/shelf.h>
#include <updates/updatestore.h>
#include <vault/disk.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>

namespace belvedere::shell {
namespace {

constexpr int runningSeconds = 180; // it writes each minute

QString runningFile(const Settings &settings)
{
    return dataFolder(settings) + QStringLiteral("/kiosk.json");
}

Status replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Unwritable, file.errorString(), path, 0, QStringLiteral("let the user of the kiosk write there"));
    return {};
}

} // namespace

QString dataFolder(const Settings &settings)
{
    return settings.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : settings.dataFolder;
}

QString requestsFolder(const Settings &settings)
{
    return dataFolder(settings) + QStringLiteral("/contact");
}

terminal::TerminalStatus statusOf(const Settings &settings, const QDateTime &now)
{
    terminal::TerminalStatus status;
    const QString folder = dataFolder(settings);
    status.version = QCoreApplication::applicationVersion();
    status.qt = QString::fromLatin1(qVersion());
    status.system = QSysInfo::prettyProductName();
    status.name = settings.centreName;
    status.taken = now;

    QFile file(runningFile(settings));
    if (file.open(QIODevice::ReadOnly))
        status.running = terminal::runningFrom(QJsonDocument::fromJson(file.readAll()).object());
    status.isRunning = status.running.seen.isValid() && status.running.seen.secsTo(now) < runningSeconds;

    const content::PackShelf shelf(folder);
    const QFileInfo pack(status.running.packFile.isEmpty() ? shelf.current() : status.running.packFile);
    status.packBytes = pack.size();
    status.packDate = pack.lastModified();
    status.formerPack = QFileInfo::exists(shelf.previous());

    status.updates = !settings.updateAddress.isEmpty() && !settings.updateKeyFile.isEmpty();
    const updates::UpdateState update = updates::UpdateStore::of(folder).load();
    status.updateReached = update.reached;
    status.updateVersion = update.version;
    status.updateWaits = !update.ready.isEmpty();

    QString there = folder;
    while (!QFileInfo::exists(there) && there != QDir::rootPath())
        there = QFileInfo(there).path(); // before the first visit
    const QStorageInfo disk(there);
    status.freeBytes = disk.bytesAvailable();
    status.diskBytes = disk.bytesTotal();

    const outbox::Counts counts = outbox::countsIn(outboxFolder(settings), now);
    status.outboxWaiting = counts.waiting;
    status.outboxSent = counts.sent;
    status.outboxGivenUp = counts.givenUp;
    status.outboxOldestMinutes = counts.oldestMinutes;
    const contact::Counts requests = contact::countsIn(requestsFolder(settings));
    status.requestsWaiting = requests.waiting;
    status.requestsSent = requests.sent;
    status.requestsGivenUp = requests.givenUp;
    status.counting = settings.statisticsCount && !settings.statisticsKeyFile.isEmpty();
    const statistics::Waiting waiting = statistics::waitingIn(statisticsFolder(settings), now.toLocalTime().date());
    status.countsWaiting = waiting.files;
    status.countsOldestDays = waiting.days;
    return status;
}

Status writeRunning(const Settings &settings, const terminal::Running &running)
{
    return replace(runningFile(settings), QJsonDocument(terminal::toJson(running)).toJson());
}

Status writeMetrics(const Settings &settings, const QByteArray &metrics)
{
    return settings.metricsFolder.isEmpty() ? Status() : replace(settings.metricsFolder + QStringLiteral("/belvedere.prom"), metrics);
}

} // namespace belvedere::shell
