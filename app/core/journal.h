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

// Takes the lines of our own categories from the birth of the first to the death of the last: they share them. On one
// thread.
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
