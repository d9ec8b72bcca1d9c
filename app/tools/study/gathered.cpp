#include "gathered.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <numeric>

namespace belvedere::study {

qint64 Sum::known(const QString &table) const
{
    const auto values = cells.value(table);
    return std::accumulate(values.begin(), values.end(), qint64(0));
}

void Sum::add(const Sum &other)
{
    visits += other.visits;
    for (auto table = other.cells.begin(); table != other.cells.end(); ++table) {
        for (auto cell = table->begin(); cell != table->end(); ++cell)
            cells[table.key()][cell.key()] += *cell;
    }
    for (auto table = other.grouped.begin(); table != other.grouped.end(); ++table)
        grouped[table.key()] += *table;
}

void Gathered::add(const statistics::DailyFile &file)
{
    ++m_files;
    m_threshold = m_threshold == 0 ? file.threshold : std::min(m_threshold, file.threshold);
    for (const statistics::ToldRow &row : file.rows) {
        Sum &sum = m_sums[{row.month, file.departement, row.counter, row.row}];
        sum.visits += row.visits;
        for (auto table = row.tables.begin(); table != row.tables.end(); ++table) {
            for (auto cell = table->cells.begin(); cell != table->cells.end(); ++cell)
                sum.cells[table.key()][cell.key()] += *cell;
            if (table->grouped > 0)
                sum.grouped[table.key()] += table->grouped;
        }
    }
}

Sum Gathered::sum(const QString &counter, const QString &row, const Chosen &chosen) const
{
    Sum all;
    for (auto it = m_sums.begin(); it != m_sums.end(); ++it) {
        if (it.key().counter == counter && (row.isEmpty() || it.key().row == row) && (!chosen || chosen(it.key())))
            all.add(*it);
    }
    return all;
}

QVector<QDate> Gathered::months() const
{
    QVector<QDate> all;
    if (m_sums.isEmpty())
        return all;
    for (QDate month = m_sums.firstKey().month; month <= m_sums.lastKey().month; month = month.addMonths(1))
        all += month;
    return all;
}

QStringList Gathered::departements() const
{
    QSet<QString> all;
    for (auto it = m_sums.keyBegin(); it != m_sums.keyEnd(); ++it)
        all.insert(it->departement);
    all.remove(QString());
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

Result<Reading> gather(const QString &folder, const statistics::Keys &keys, int year)
{
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such folder"), folder, 0, QStringLiteral("give the folder that the terminals put their files into"));
    Reading reading;
    QSet<QString> names;
    QDirIterator files(folder, {QStringLiteral("*.counts")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (names.contains(files.fileName()))
            continue;
        names.insert(files.fileName());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            reading.left += Error{ErrorKind::Unreadable, file.errorString(), path, 0, QStringLiteral("let this user read it")};
            continue;
        }
        const auto plain = statistics::openSealed(keys, file.read(statistics::mostDailyBytes), path);
        auto daily = plain ? statistics::readDaily(*plain, path) : Result<statistics::DailyFile>(fail(plain.error()));
        if (!daily) {
            reading.left += daily.error();
            continue;
        }
        if (year != 0)
            daily->rows.removeIf([year](const statistics::ToldRow &row) { return row.month.year() != year; });
        if (!daily->rows.isEmpty())
            reading.gathered.add(*daily);
    }
    if (names.isEmpty())
        return fail(ErrorKind::NotFound, QStringLiteral("there is no *.counts file"), folder, 0, QStringLiteral("give the folder that the terminals put their files into"));
    return reading;
}

} // namespace belvedere::study
