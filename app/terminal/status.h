// How a terminal is: what the administrator's page shows, what a fleet's tool reads, what is measured.
// Nothing in it is of a visitor.
#pragma once

#include <terminal/service.h>

#include <QDateTime>
#include <QJsonObject>

namespace belvedere::terminal {

// What only the program that runs knows. It is written down each minute, for who asks from outside.
struct Running {
    QDateTime seen;           // when it was written
    QDateTime since;          // the start of the program
    qint64 visits = 0;        // that ended since then
    qint64 residentBytes = 0; // memory of the program itself
    QString pack;             // digest of the one in use; empty: none opened
    qint64 metiers = 0;       // in it
    QString packFile;
    int videosKept = 0;       // to be seen without network
    qint64 videosBytes = 0;
    bool operator==(const Running &) const = default;
};

struct TerminalStatus {
    QString version;  // of Belvédère
    QString qt;
    QString system;   // "Debian GNU/Linux 12 (bookworm)"
    QString name;     // of the centre; may be empty
    QDateTime taken;
    Running running;  // all empty where it never ran
    bool isRunning = false;

    qint64 packBytes = 0;
    QDateTime packDate;        // of the file
    bool formerPack = false;   // there is one to go back to

    bool updates = false;      // the settings ask for them
    QDateTime updateReached;   // when the server last gave a valid manifest; invalid: never
    int updateVersion = 0;
    bool updateWaits = false;  // a new pack, for the end of a visit
    std::optional<ErrorKind> updateProblem = {}; // of the last try; only the program that runs knows it

    qint64 freeBytes = 0;      // on the disk of the data folder
    qint64 diskBytes = 0;      // of that disk

    int outboxWaiting = 0, outboxSent = 0, outboxGivenUp = 0;
    qint64 outboxOldestMinutes = 0;

    int requestsWaiting = 0, requestsSent = 0, requestsGivenUp = 0; // for information

    bool counting = false;         // visits are counted for the region
    int countsWaiting = 0;         // files of counts to be sent
    qint64 countsOldestDays = 0;

    QVector<ServiceState> services;
};

enum class Worry { NotRunning, NoPack, DiskLow, UpdatesOld, UpdateFails, OutboxStuck, ServiceDown, CodeMissing };

// What asks for somebody, the gravest first. `hasCode`: an administrator's code was set.
QVector<Worry> worriesOf(const TerminalStatus &status, bool hasCode);
// A short stable word: "disk-low".
QString wordOf(Worry worry);

QJsonObject toJson(const TerminalStatus &status, const QVector<Worry> &worries);
// Text for the textfile collector of Prometheus' node exporter (exposition format 0.0.4,
// https://prometheus.io/docs/instrumenting/exposition_formats/).
QByteArray toMetrics(const TerminalStatus &status, const QVector<Worry> &worries);

QJsonObject toJson(const Running &running);
Running runningFrom(const QJsonObject &object); // empty where it is none

} // namespace belvedere::terminal
