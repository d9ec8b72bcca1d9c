// Which videos are on the terminal and what is being fetched, as a page shows it.
#pragma once

#include <core/result.h>

#include <QSet>
#include <QVector>

#include <optional>

namespace belvedere::media {

struct KeptOne {
    QString id;
    qint64 bytes = 0;
    bool operator==(const KeptOne &) const = default;
};

struct KeptState {
    enum class Work { Resting, Fetching };
    QVector<KeptOne> whole;  // can be seen without network
    qint64 mostBytes = 0;    // that may be kept
    int wanted = 0;          // how many the settings ask for; 0: none
    Work work = Work::Resting;
    QString fetching;        // the one under way; empty while there is none
    double part = 0;         // of all that is wanted, 0 to 1
    std::optional<ErrorKind> problem; // of the last time, when not all came

    QSet<QString> ids() const
    {
        QSet<QString> out;
        for (const KeptOne &each : whole)
            out.insert(each.id);
        return out;
    }
    qint64 bytes() const
    {
        qint64 sum = 0;
        for (const KeptOne &each : whole)
            sum += each.bytes;
        return sum;
    }
    bool operator==(const KeptState &) const = default;
};

} // namespace belvedere::media
