// The last lines of the log, in memory, for the administrator's page. The log itself goes on where it went.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QVector>

namespace belvedere {

struct JournalLine {
    QDateTime time; // UTC
    bool warning = false; // or worse
    QString category; // "belvedere.net"
    QString text;     // never anything personal (log.h)
};

// One at a time takes the lines, from its birth to its death; only those of our own categories.
class Journal
{
public:
    static constexpr int most = 300;
    Journal();
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    QVector<JournalLine> lines() const; // the oldest first
};

} // namespace belvedere
