// What a terminal counts, and nothing else: read from one data file (resources/statistics/counters.json).
#pragma once

#include <core/language.h>
#include <core/result.h>

#include <QVector>

#include <optional>

namespace belvedere::statistics {

// One value that may be counted: "lycee-pro".
struct Value {
    QString id;
    Text title;
};

struct Dimension {
    QString id; // "situation"
    Text title;
    QVector<Value> values; // at least two

    const Value *value(const QString &id) const;
};

struct Table {
    QString id; // "contacts-situation"
    QString by; // the id of a dimension; "quarter" (q1 to q4) is filled in by the calendar
    Text title;
    Text about; // the public description
    bool several = false; // a visit may count for several values (pages): the cells have no total
    bool isQuarter() const { return by == QStringLiteral("quarter"); }
};

// Every table of a counter counts the same visits; each visit once a row. So the tables share the total of
// a row and nothing else, which is what protect.h relies on.
struct Counter {
    QString id;  // "contacts"
    QString row; // the id of a dimension whose values are counted apart; empty: all together
    QString within; // the id of a counter, without rows, that counts all of these visits too; empty: none
    int enough = 8;        // a row is told when it has that many times the threshold,
    bool byYear = false;   // or the threshold alone, when the month of its last visit is over; or the year
    Text title;
    Text about;
    QVector<Table> tables; // none: the visits alone are counted
};

struct Description {
    QVector<Dimension> dimensions;
    QVector<Counter> counters;

    const Dimension *dimension(const QString &id) const;
    const Counter *counter(const QString &id) const;
    const Table *table(const QString &id) const;
    // The value is one of that dimension; of an empty dimension the empty value alone.
    bool has(const QString &dimension, const QString &value) const;
};

// Malformed, Refused, with the line: a name that is given twice, or stands for nothing; a text that is
// missing in a language.
Result<Description> readDescription(const QByteArray &json, const QString &fileName);
// The one that this program was built with.
const Description &description();
// The page for everybody who wants to know what is counted (COUNTERS.md).
QString describedForPeople(const Description &description);

} // namespace belvedere::statistics
