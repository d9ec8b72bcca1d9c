#include <statistics/protect.h>

#include <QVector>

#include <algorithm>
#include <tuple>

namespace belvedere::statistics {
namespace {

constexpr int anyOneIn = 4;

} // namespace

Protected protectedTable(const Cells &cells, int threshold, QRandomGenerator &chance)
{
    QVector<std::tuple<int, quint32, QString>> smallestFirst; // the lot orders equal ones
    Protected told;
    int withheld = 0;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        if (it.value() >= threshold) {
            smallestFirst.append({it.value(), chance.generate(), it.key()});
            continue;
        }
        told.grouped += it.value();
        ++withheld;
    }
    std::sort(smallestFirst.begin(), smallestFirst.end());
    while (withheld > 0 && (withheld < 2 || told.grouped < threshold) && !smallestFirst.isEmpty()) {
        const bool anyOne = chance.bounded(anyOneIn) == 0;
        told.grouped += std::get<int>(smallestFirst.takeAt(anyOne ? chance.bounded(smallestFirst.size()) : 0));
        ++withheld;
    }
    for (const auto &[visits, lot, value] : std::as_const(smallestFirst))
        told.cells.insert(value, visits);
    return told;
}

Protected protectedSeveral(const Cells &cells, int visits, int threshold)
{
    Protected told;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        const int others = visits - it.value();
        if (it.value() >= threshold && (others == 0 || others >= threshold))
            told.cells.insert(it.key(), it.value());
    }
    return told;
}

} // namespace belvedere::statistics
