#include "attacker.h"

namespace attacker {
namespace {

constexpr qint64 prime = 1'000'000'007; // the true values are far below

qint64 inverse(qint64 value)
{
    qint64 result = 1;
    for (qint64 power = prime - 2; power > 0; power >>= 1, value = value * value % prime) {
        if (power & 1)
            result = result * value % prime;
    }
    return result;
}

} // namespace

QMap<int, qint64> solved(const QVector<Equation> &equations, int unknowns)
{
    QVector<QVector<qint64>> rows;
    for (const Equation &each : equations) {
        QVector<qint64> row(unknowns + 1, 0);
        for (const int cell : each.cells)
            row[cell] += 1;
        row[unknowns] = each.value;
        rows.append(row);
    }
    int rank = 0;
    for (int column = 0; column < unknowns && rank < rows.size(); ++column) {
        int pivot = rank;
        while (pivot < rows.size() && rows[pivot][column] == 0)
            ++pivot;
        if (pivot == rows.size())
            continue;
        std::swap(rows[rank], rows[pivot]);
        const qint64 scale = inverse(rows[rank][column]);
        for (qint64 &value : rows[rank])
            value = value * scale % prime;
        for (int other = 0; other < rows.size(); ++other) {
            const qint64 times = rows[other][column];
            if (other == rank || times == 0)
                continue;
            for (int i = 0; i <= unknowns; ++i)
                rows[other][i] = ((rows[other][i] - times * rows[rank][i]) % prime + prime) % prime;
        }
        ++rank;
    }
    QMap<int, qint64> known;
    for (int row = 0; row < rank; ++row) {
        QVector<int> left;
        for (int i = 0; i < unknowns; ++i) {
            if (rows[row][i] != 0)
                left += i;
        }
        if (left.size() == 1)
            known.insert(left.first(), rows[row][unknowns]);
    }
    return known;
}

QVector<std::pair<qint64, qint64>> bounds(const QVector<Equation> &equations, int unknowns, qint64 most)
{
    QVector<std::pair<qint64, qint64>> all(unknowns, {0, most});
    for (bool narrower = true; narrower;) {
        narrower = false;
        for (const Equation &each : equations) {
            qint64 low = 0, high = 0;
            for (const int cell : each.cells) {
                low += all[cell].first;
                high += all[cell].second;
            }
            for (const int cell : each.cells) {
                const auto before = all[cell];
                all[cell] = {std::max(before.first, each.value - (high - before.second)), std::min(before.second, each.value - (low - before.first))};
                narrower = narrower || all[cell] != before;
            }
        }
    }
    return all;
}

} // namespace attacker
