// The machine under the figures, as the kernel tells it (proc(5)).
#pragma once

#include <QString>
#include <QVector>

namespace belvedere::bench {

int processors();
QString processorName();
double memoryMb(); // of the machine
double load();     // average number of runnable tasks over the last minute

// Figures taken under more load than this are not final: somebody else is at work too.
double quietLoad();

struct Resident {
    double ownMb = 0;      // of this process
    double childrenMb = 0; // of its children and theirs: the processes of the web engine. What they share
                           // is counted in each, so that this is an upper bound.
};
Resident resident();
// What is in memory and of no file, of this process and all below it: unlike the pages of files, it does not come and go
// with what else the machine does.
double ownedMb();

struct Spent { // processor time, all threads together
    double ownSeconds = 0;
    double childrenSeconds = 0; // of the same children
};
Spent spent();

double residentMb(qint64 pid);
double spentSeconds(qint64 pid);
// Descriptors that are open, threads, and processes below: of this process and all below it.
struct Held {
    int handles = 0;
    int threads = 0;
    int processes = 0;
};
Held held();
// Files of any kind below a folder, hidden ones too.
int filesBelow(const QString &folder);

// A process with all below it.
QVector<qint64> treeOf(qint64 pid);
// Of this process and theirs, by the name that the kernel shows (15 letters at most).
QVector<qint64> childrenNamed(const QByteArray &name);

} // namespace belvedere::bench
