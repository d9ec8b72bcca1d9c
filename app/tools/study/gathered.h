// What all daily files tell, added up.
#pragma once

#include <statistics/dailyfile.h>

#include <QMap>

#include <functional>

namespace belvedere::study {

// Rows of one counter together. Sums of what is told already, so nothing new is (app/statistics/README.md).
struct Sum {
    qint64 visits = 0;
    QMap<QString, QMap<QString, qint64>> cells; // table -> value -> visits
    QMap<QString, qint64> grouped;              // table -> visits of values that are not told apart

    qint64 cell(const QString &table, const QString &value) const { return cells.value(table).value(value); }
    qint64 known(const QString &table) const; // of all cells
    void add(const Sum &other);
};

struct Place {
    QDate month;         // its first day
    QString departement;
    QString counter;
    QString row;
    bool operator<(const Place &other) const
    {
        return std::tie(month, departement, counter, row) < std::tie(other.month, other.departement, other.counter, other.row);
    }
};

class Gathered
{
public:
    void add(const statistics::DailyFile &file);

    using Chosen = std::function<bool(const Place &)>;
    Sum sum(const QString &counter, const QString &row = {}, const Chosen &chosen = {}) const; // an empty row: all rows
    const QMap<Place, Sum> &all() const { return m_sums; }
    QVector<QDate> months() const;       // with none left out between the first and the last
    QStringList departements() const;
    int threshold() const { return m_threshold; } // the lowest of the files
    int files() const { return m_files; }

private:
    QMap<Place, Sum> m_sums;
    int m_threshold = 0;
    int m_files = 0;
};

struct Reading {
    Gathered gathered;
    QVector<Error> left; // files that are left out, each with its reason
};

// Opens every *.counts below the folder with the region's private key; one that is there twice, under the same
// name, once. Of one year alone when it is not 0. NotFound: no such folder, or no file in it.
Result<Reading> gather(const QString &folder, const statistics::Keys &keys, int year = 0);

} // namespace belvedere::study
