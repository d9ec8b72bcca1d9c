// Which cells of a table may be told. README.md has the argument and the sources.
#pragma once

#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace belvedere::statistics {

using Cells = QMap<QString, int>; // value -> visits, at least 1

struct Protected {
    Cells cells;     // each at least the threshold
    int grouped = 0; // the visits of all the others together: 0, or at least the threshold

    bool operator==(const Protected &) const = default;
};

// One table of one row, whose total everybody is taken to know (the other tables of the counter tell it).
// `cells` sum to at least `threshold`. Cells below the threshold are withheld (primary suppression); then the
// others, until the withheld are two or more and sum to the threshold (complementary suppression): the smallest
// one, and one time in four any one.
// With one equation in two or more unknowns none of them can be solved for, and as every sum that can be
// derived is at least the threshold, none is that of a few people. Chance is there for who knows the rule: were
// it always the smallest one, a cell that is told would bound those that are withheld.
Protected protectedTable(const Cells &cells, int threshold, QRandomGenerator &chance = *QRandomGenerator::system());

// Of a table where a visit counts for several values: a cell is told when it and what is missing to `visits`
// are each none or at least the threshold. There is no total of the cells, so nothing is grouped.
Protected protectedSeveral(const Cells &cells, int visits, int threshold);

} // namespace belvedere::statistics
