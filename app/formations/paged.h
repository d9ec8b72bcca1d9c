// One page of a long list.
#pragma once

#include <QVector>

namespace belvedere::formations {

template <typename T>
struct Paged {
    QVector<T> items;
    qint64 total = 0; // of the whole list
};

} // namespace belvedere::formations
