// The counts of a terminal that are not told yet.
#pragma once

#include <statistics/protect.h>
#include <statistics/visitcounts.h>

#include <QDate>
#include <QJsonObject>

namespace belvedere::statistics {

// A row that is told, once and for all: its visits are in no other row of that name.
struct ToldRow {
    QString counter;
    QString row;  // empty where the counter has none
    QDate month;  // its first day: when the last of the visits was
    int visits = 0; // at least the threshold
    QMap<QString, Protected> tables;

    bool operator==(const ToldRow &) const = default;
};

class Tally
{
public:
    explicit Tally(const Description &description = statistics::description()) : m_description(&description) {}

    void add(const VisitCounts &visit, const QDate &day);
    // Takes out the rows that are to be told, on a later day than their last visit: those of
    // Counter::enough times the threshold, and in another month (or year) those of the threshold. So the time when a row is told depends on how
    // many visits it has and on the calendar, never on its cells, and nothing can be inferred from it.
    //
    // A counter within another one: where all that is told of both would be of the same days, the visits
    // of the one that are not in the other are a difference that anybody can take. While that is some, and
    // fewer than the threshold, the row waits.
    QVector<ToldRow> take(const QDate &today, int threshold, QRandomGenerator &chance = *QRandomGenerator::system());
    // Forgets the rows that nothing was added to since that day.
    void forgetBefore(const QDate &day);
    bool isEmpty() const { return m_rows.isEmpty(); }

    QJsonObject toJson() const;
    // Malformed. A row is left out when the description has changed so that it cannot be told any more.
    static Result<Tally> fromJson(const QJsonObject &object, const Description &description = statistics::description());

private:
    using Name = VisitCounts::Row;
    struct Row {
        QDate last;
        int visits = 0;
        QMap<QString, Cells> tables;
    };
    // Of a row within another: what was told of both since they last ended on one day.
    struct Told {
        int around = 0;
        int within = 0;
    };
    bool isDue(const Name &name, const Row &row, const QDate &today, int threshold) const;
    void holdBack(QSet<Name> &due, int threshold) const;
    void remember(const QSet<Name> &due);
    ToldRow told(const Name &name, const Row &row, int threshold, QRandomGenerator &chance) const;

    const Description *m_description;
    QMap<Name, Row> m_rows;
    QMap<Name, Told> m_told;
};

} // namespace belvedere::statistics
