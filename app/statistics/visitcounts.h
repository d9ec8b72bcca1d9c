// What one visit adds to the counters: values of the description, each once.
#pragma once

#include <statistics/description.h>

#include <QMap>
#include <QSet>

namespace belvedere::statistics {

// Filled when the visit ends and handed over at once; it is never written down by itself.
class VisitCounts
{
public:
    using Choice = QMap<QString, QString>; // table -> value
    struct Row {
        QString counter;
        QString row; // empty where the counter has none
        bool operator==(const Row &) const = default;
        bool operator<(const Row &other) const { return std::pair(counter, row) < std::pair(other.counter, other.row); }
    };

    explicit VisitCounts(const Description &description = statistics::description()) : m_description(&description) {}

    // Counts this visit in a row of a counter, with one value for each table that takes one; the first time
    // alone. What the description does not have is not counted, and false.
    bool add(const QString &counter, const QString &row, const Choice &values);
    // One more value of a table that takes several, of a row that was added.
    bool addTo(const QString &counter, const QString &row, const QString &table, const QString &value);

    const QMap<Row, QMap<QString, QSet<QString>>> &rows() const { return m_rows; } // table -> values

private:
    const Description *m_description;
    QMap<Row, QMap<QString, QSet<QString>>> m_rows;
};

inline size_t qHash(const VisitCounts::Row &row, size_t seed = 0)
{
    return qHashMulti(seed, row.counter, row.row);
}

} // namespace belvedere::statistics
