#include <statistics/tally.h>

namespace belvedere::statistics {
namespace {

bool sameMonth(const QDate &one, const QDate &other)
{
    return one.year() == other.year() && one.month() == other.month();
}

QString quarterOf(const QDate &day)
{
    return u'q' + QString::number((day.month() + 2) / 3);
}

} // namespace

void Tally::add(const VisitCounts &visit, const QDate &day)
{
    for (auto it = visit.rows().begin(); it != visit.rows().end(); ++it) {
        const Counter *counter = m_description->counter(it.key().counter);
        if (!counter->within.isEmpty() && !visit.rows().contains({counter->within, {}}))
            continue;
        Row &row = m_rows[it.key()];
        row.last = row.last.isValid() ? std::max(row.last, day) : day; // a clock may be set back
        ++row.visits;
        for (auto table = it->begin(); table != it->end(); ++table) {
            for (const QString &value : *table)
                ++row.tables[table.key()][value];
        }
        for (const Table &table : counter->tables) {
            if (table.isQuarter())
                ++row.tables[table.id][quarterOf(day)];
        }
    }
}

bool Tally::isDue(const Name &name, const Row &row, const QDate &today, int threshold) const
{
    const Counter &counter = *m_description->counter(name.counter);
    const bool many = row.visits >= counter.enough * threshold;
    const bool over = (counter.byYear ? row.last.year() != today.year() : !sameMonth(row.last, today)) && row.visits >= threshold;
    return today > row.last && (many || over);
}

// A row within another waits, or where it is told already, the other one.
void Tally::holdBack(QSet<Name> &due, int threshold) const
{
    QSet<Name> within = QSet<Name>(m_told.keyBegin(), m_told.keyEnd());
    within.unite(due);
    for (bool changed = true; changed;) {
        changed = false;
        for (const Name &name : std::as_const(within)) {
            const Name around{m_description->counter(name.counter)->within, {}};
            const bool bothEnd = (!m_rows.contains(name) || due.contains(name)) && (!m_rows.contains(around) || due.contains(around));
            if (around.counter.isEmpty() || !bothEnd || !(due.contains(name) || due.contains(around)))
                continue;
            const Told before = m_told.value(name);
            const int apart = before.around + m_rows.value(around).visits - before.within - m_rows.value(name).visits;
            if (apart > 0 && apart < threshold)
                changed = due.remove(due.contains(name) ? name : around) || changed;
        }
    }
}

void Tally::remember(const QSet<Name> &due)
{
    for (const Counter &counter : m_description->counters) {
        const Name around{counter.within, {}};
        const Dimension *rows = m_description->dimension(counter.row);
        if (counter.within.isEmpty())
            continue;
        for (const Value &value : rows ? rows->values : QVector<Value>{Value()}) {
            const Name name{counter.id, value.id};
            Told &both = m_told[name];
            both.around += due.contains(around) ? m_rows.value(around).visits : 0;
            both.within += due.contains(name) ? m_rows.value(name).visits : 0;
            const bool bothEnd = (!m_rows.contains(name) || due.contains(name)) && (!m_rows.contains(around) || due.contains(around));
            if (bothEnd) // from here on nothing is of days before
                m_told.remove(name);
        }
    }
}

ToldRow Tally::told(const Name &name, const Row &row, int threshold, QRandomGenerator &chance) const
{
    ToldRow all{name.counter, name.row, QDate(row.last.year(), row.last.month(), 1), row.visits, {}};
    for (const Table &table : m_description->counter(name.counter)->tables) {
        const Cells cells = row.tables.value(table.id);
        all.tables.insert(table.id, table.several ? protectedSeveral(cells, row.visits, threshold) : protectedTable(cells, threshold, chance));
    }
    return all;
}

QVector<ToldRow> Tally::take(const QDate &today, int threshold, QRandomGenerator &chance)
{
    QSet<Name> due;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        if (isDue(it.key(), *it, today, threshold))
            due.insert(it.key());
    }
    holdBack(due, threshold);
    remember(due);
    QVector<ToldRow> all;
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (!due.contains(it.key())) {
            ++it;
            continue;
        }
        all.append(told(it.key(), *it, threshold, chance));
        it = m_rows.erase(it);
    }
    return all;
}

void Tally::forgetBefore(const QDate &day)
{
    for (auto it = m_rows.begin(); it != m_rows.end();)
        it = it->last < day ? m_rows.erase(it) : std::next(it);
}

} // namespace belvedere::statistics
