#include <statistics/visitcounts.h>

namespace belvedere::statistics {

bool VisitCounts::add(const QString &name, const QString &row, const Choice &values)
{
    const Counter *counter = m_description->counter(name);
    if (!counter || !m_description->has(counter->row, row))
        return false;
    QMap<QString, QSet<QString>> chosen;
    for (const Table &table : counter->tables) {
        if (table.several || table.isQuarter())
            continue;
        if (!m_description->has(table.by, values.value(table.id)))
            return false;
        chosen.insert(table.id, {values.value(table.id)});
    }
    if (chosen.size() != values.size())
        return false;
    if (!m_rows.contains({name, row}))
        m_rows.insert({name, row}, chosen);
    return true;
}

bool VisitCounts::addTo(const QString &name, const QString &row, const QString &tableName, const QString &value)
{
    const Counter *counter = m_description->counter(name);
    const Table *table = m_description->table(tableName);
    const auto found = m_rows.find({name, row});
    if (!counter || !table || !table->several || found == m_rows.end() || !m_description->has(table->by, value))
        return false;
    if (std::none_of(counter->tables.begin(), counter->tables.end(), [&](const Table &own) { return own.id == tableName; }))
        return false;
    (*found)[tableName].insert(value);
    return true;
}

} // namespace belvedere::statistics
