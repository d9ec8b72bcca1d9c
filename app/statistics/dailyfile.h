// What a terminal sends on a day: rows that are told, as JSON, sealed to the region's key.
#pragma once

#include <statistics/sealing.h>
#include <statistics/tally.h>

namespace belvedere::statistics {

struct DailyFile {
    QDate day;           // when it was made
    QString departement; // code of where the terminal stands: "63", "2A", "974"; empty: not set
    int threshold = 0;   // no number in it is below
    QVector<ToldRow> rows;

    bool operator==(const DailyFile &) const = default;
};

constexpr qint64 mostDailyBytes = 1 << 20;

QByteArray writeDaily(const DailyFile &file);
// Malformed, NewerVersion, with the file's name: what the description does not have, or a number below the
// threshold that the file names.
Result<DailyFile> readDaily(const QByteArray &json, const QString &fileName, const Description &description = statistics::description());

} // namespace belvedere::statistics
