#include <classeur/wishes.h>

#include <algorithm>

namespace belvedere::classeur {

QVector<qsizetype> wishOrder(const QVector<ClasseurItem> &items)
{
    QVector<qsizetype> places;
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items.at(i).wish > 0)
            places.append(i);
    std::stable_sort(places.begin(), places.end(), [&items](qsizetype a, qsizetype b) { return items.at(a).wish < items.at(b).wish; });
    return places;
}

void renumberWishes(QVector<ClasseurItem> &items)
{
    int rank = 0;
    for (const qsizetype place : wishOrder(items))
        items[place].wish = ++rank;
}

} // namespace belvedere::classeur
