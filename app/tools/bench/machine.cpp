#include "machine.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QThread>

#include <cstdlib>
#include <unistd.h>

namespace belvedere::bench {
namespace {

constexpr double quietShare = 0.25; // of the processors

// The value of "key: value" in a file of /proc; empty when there is none.
QString field(const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed() == key.toLatin1())
            return QString::fromUtf8(line.mid(colon + 1).trimmed());
    }
    return {};
}

// "1234 kB"
double toMb(const QString &kilobytes)
{
    return kilobytes.section(u' ', 0, 0).toDouble() / 1024;
}

QString statusFile(qint64 pid)
{
    return QStringLiteral("/proc/%1/status").arg(pid);
}

bool descends(qint64 pid, qint64 ancestor, const QHash<qint64, qint64> &parents)
{
    for (qint64 up = parents.value(pid, 0); up > 1; up = parents.value(up, 0))
        if (up == ancestor)
            return true;
    return false;
}

// Of a process, and theirs.
QVector<qint64> below(qint64 root)
{
    QHash<qint64, qint64> parents;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        if (const qint64 pid = name.toLongLong(); pid > 0)
            parents.insert(pid, field(statusFile(pid), QStringLiteral("PPid")).toLongLong());
    }
    QVector<qint64> found;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        if (descends(it.key(), root, parents))
            found.append(it.key());
    }
    return found;
}

QVector<qint64> children()
{
    return below(getpid());
}

// utime and stime of proc(5); 0 when the process has gone.
double ticksOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> after = line.mid(line.lastIndexOf(')') + 2).split(' '); // the name may hold spaces
    return after.value(11).toDouble() + after.value(12).toDouble();
}

} // namespace

int processors()
{
    return QThread::idealThreadCount();
}

QString processorName()
{
    return field(QStringLiteral("/proc/cpuinfo"), QStringLiteral("model name"));
}

double memoryMb()
{
    return toMb(field(QStringLiteral("/proc/meminfo"), QStringLiteral("MemTotal")));
}

double load()
{
    double averages[1]{0};
    return getloadavg(averages, 1) == 1 ? averages[0] : 0;
}

double quietLoad()
{
    return quietShare * processors();
}

Resident resident()
{
    Resident sum{residentMb(getpid()), 0};
    for (const qint64 child : children())
        sum.childrenMb += residentMb(child);
    return sum;
}

Spent spent()
{
    Spent sum{spentSeconds(getpid()), 0};
    for (const qint64 child : children())
        sum.childrenSeconds += spentSeconds(child);
    return sum;
}

double residentMb(qint64 pid)
{
    return toMb(field(statusFile(pid), QStringLiteral("VmRSS")));
}

double spentSeconds(qint64 pid)
{
    return ticksOf(pid) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double ownedMb()
{
    double sum = 0;
    for (const qint64 pid : treeOf(getpid()))
        sum += toMb(field(statusFile(pid), QStringLiteral("RssAnon")));
    return sum;
}

Held held()
{
    const auto entries = [](qint64 pid, const char *what) {
        const QDir folder(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(what)));
        return static_cast<int>(folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
    };
    Held sum;
    const QVector<qint64> all = treeOf(getpid());
    for (const qint64 pid : all) {
        sum.handles += entries(pid, "fd");
        sum.threads += entries(pid, "task");
    }
    sum.processes = static_cast<int>(all.size()) - 1;
    return sum;
}

int filesBelow(const QString &folder)
{
    int count = 0;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); files.hasNext(); files.next())
        ++count;
    return count;
}

QVector<qint64> treeOf(qint64 pid)
{
    return below(pid) << pid;
}

QVector<qint64> childrenNamed(const QByteArray &name)
{
    QVector<qint64> found = children();
    found.removeIf([&name](qint64 pid) { return field(statusFile(pid), QStringLiteral("Name")).toUtf8() != name; });
    return found;
}

} // namespace belvedere::bench
