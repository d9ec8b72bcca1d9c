// Years of random terminals, and somebody who has every file of theirs.
#include "attacker.h"

#include <QRandomGenerator>
#include <QTest>

using namespace belvedere;
using namespace belvedere::statistics;
using attacker::Equation;

namespace {

Dimension dimensionOf(const QString &id, int values)
{
    Dimension dimension{id, {}, {}};
    for (int i = 0; i < values; ++i)
        dimension.values.append({id + QString::number(i), {}});
    return dimension;
}

// A counter with a few tables, one of which takes several values, and one within it, row by row.
Description randomDescription(QRandomGenerator &random)
{
    Description all;
    Counter visits{QStringLiteral("visits"), {}, {}, random.bounded(4, 12), false, {}, {}, {}};
    Counter contacts{QStringLiteral("contacts"), QStringLiteral("kind"), QStringLiteral("visits"), random.bounded(4, 12), random.bounded(4) == 0, {}, {}, {}};
    all.dimensions.append(dimensionOf(QStringLiteral("kind"), random.bounded(2, 4)));
    for (int i = 0; i < 6; ++i) {
        const QString by = QStringLiteral("by%1_").arg(i);
        all.dimensions.append(dimensionOf(by, random.bounded(2, 6)));
        (i < 3 ? visits : contacts).tables.append({QStringLiteral("t%1").arg(i), by, {}, {}, i == 0});
    }
    all.counters = {visits, contacts};
    return all;
}

// One value, the first ones more often.
QString skewed(const Dimension &dimension, QRandomGenerator &random)
{
    qsizetype at = 0;
    while (at + 1 < dimension.values.size() && random.bounded(100) < 35)
        ++at;
    return dimension.values[at].id;
}

VisitCounts randomVisit(const Description &all, QRandomGenerator &random, int mostContacts)
{
    VisitCounts visit(all);
    const auto choose = [&](const Counter &counter) {
        VisitCounts::Choice choice;
        for (const Table &table : counter.tables) {
            if (!table.several)
                choice.insert(table.id, skewed(*all.dimension(table.by), random));
        }
        return choice;
    };
    visit.add(QStringLiteral("visits"), {}, choose(all.counters[0]));
    for (const Value &page : all.dimension(all.counters[0].tables[0].by)->values) {
        if (random.bounded(100) < 60)
            visit.addTo(QStringLiteral("visits"), {}, all.counters[0].tables[0].id, page.id);
    }
    for (const Value &kind : all.dimension(QStringLiteral("kind"))->values) {
        if (random.bounded(100) < mostContacts)
            visit.add(QStringLiteral("contacts"), kind.id, choose(all.counters[1]));
    }
    return visit;
}

// All that a row tells, over the cells that the description has; and what the cells really are.
struct Puzzle {
    QVector<Equation> equations;
    QVector<qint64> truth;
};

Puzzle puzzleOf(const Description &all, const ToldRow &row, const QMap<QString, Cells> &truth)
{
    Puzzle puzzle;
    for (const Table &table : all.counter(row.counter)->tables) {
        const Protected told = row.tables.value(table.id);
        Equation total{{}, row.visits};
        Equation group{{}, told.grouped};
        for (const Value &value : all.dimension(table.by)->values) {
            const int unknown = static_cast<int>(puzzle.truth.size());
            puzzle.truth.append(truth.value(table.id).value(value.id));
            total.cells += unknown;
            if (told.cells.contains(value.id))
                puzzle.equations.append({{unknown}, told.cells.value(value.id)});
            else
                group.cells += unknown;
        }
        if (!table.several) {
            puzzle.equations.append(total);
            puzzle.equations.append(group);
        }
    }
    return puzzle;
}

// What the attack brings: a cell of fewer than the threshold that is known, or known within less than that.
int found(const Puzzle &puzzle, int threshold, int visits)
{
    int all = 0;
    const int unknowns = static_cast<int>(puzzle.truth.size());
    const auto known = attacker::solved(puzzle.equations, unknowns);
    const auto between = attacker::bounds(puzzle.equations, unknowns, visits);
    for (int i = 0; i < unknowns; ++i) {
        const bool few = puzzle.truth[i] > 0 && puzzle.truth[i] < threshold;
        if (known.contains(i) && known[i] != puzzle.truth[i])
            qFatal("the attacker counts wrongly");
        all += few && (known.contains(i) || between[i].second - between[i].first < threshold);
    }
    return all;
}

Cells primaryOnly(const Cells &cells, int threshold)
{
    Cells told;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        if (it.value() >= threshold)
            told.insert(it.key(), it.value());
    }
    return told;
}

struct History {
    int told = 0;   // rows
    int found = 0;  // cells of few people that the attack finds
    int careless = 0; // the same, had only the small cells been withheld
    int apart = 0;  // few visits that are in one counter and not in the other, seen as a difference
};

using Name = VisitCounts::Row;

// A year or so of a terminal. The truth is counted here once more, by itself.
History historyOf(quint32 seed)
{
    QRandomGenerator random(seed);
    const Description all = randomDescription(random);
    const int threshold = random.bounded(3, 7);
    const int mostVisits = random.bounded(1, 12);
    const int mostContacts = random.bounded(2) == 0 ? 97 : 20; // nearly every visit, or some
    Tally tally(all);
    QMap<Name, QMap<QString, Cells>> pending; // since the last time that the row was told
    QMap<Name, int> visits;
    QMap<Name, QPair<int, int>> span; // told of the visits and of that row since both ended on one day
    History history;
    const QDate first(2026, 1, 1);
    for (int day = 0; day < 200; ++day) {
        const QDate today = first.addDays(day);
        const QVector<ToldRow> rows = tally.take(today, threshold);
        for (const ToldRow &row : rows) {
            const Name name{row.counter, row.row};
            if (row.visits != visits.value(name) || row.visits < threshold)
                qFatal("a row does not tell the visits that it has");
            ++history.told;
            history.found += found(puzzleOf(all, row, pending[name]), threshold, row.visits);
            ToldRow careless = row;
            for (const Table &table : all.counter(row.counter)->tables) {
                Protected &cells = careless.tables[table.id];
                cells.cells = primaryOnly(pending[name][table.id], threshold);
                cells.grouped = row.visits;
                for (const int cell : std::as_const(cells.cells))
                    cells.grouped -= cell;
            }
            history.careless += found(puzzleOf(all, careless, pending[name]), threshold, row.visits);
            for (const Value &kind : all.dimension(QStringLiteral("kind"))->values) {
                auto &both = span[{QStringLiteral("contacts"), kind.id}];
                both.first += row.counter == QStringLiteral("visits") ? row.visits : 0;
                both.second += row.row == kind.id ? row.visits : 0;
            }
            pending.remove(name);
            visits.remove(name);
        }
        for (auto it = span.begin(); it != span.end(); ++it) {
            if (visits.contains({QStringLiteral("visits"), {}}) || visits.contains(it.key()))
                continue; // not of the same days
            const int apart = it->first - it->second;
            history.apart += apart > 0 && apart < threshold;
            *it = {0, 0};
        }
        for (int i = random.bounded(mostVisits + 1); i > 0; --i) {
            const VisitCounts visit = randomVisit(all, random, mostContacts);
            tally.add(visit, today);
            for (auto it = visit.rows().begin(); it != visit.rows().end(); ++it) {
                ++visits[it.key()];
                for (auto table = it->begin(); table != it->end(); ++table) {
                    for (const QString &value : *table)
                        ++pending[it.key()][table.key()][value];
                }
            }
        }
    }
    return history;
}

} // namespace

class TestAttack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever is told of whatever terminal, no cell of a few people can be solved for, nor narrowed to less than the
    // threshold, nor had as a difference of two counters; and the same attack finds many where only small cells are withheld.
    void nothingOfAFewPeopleIsFound()
    {
        History sum;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const History one = historyOf(seed);
            QVERIFY2(one.found == 0, qPrintable(QStringLiteral("seed %1: %2 cells").arg(seed).arg(one.found)));
            QVERIFY2(one.apart == 0, qPrintable(QStringLiteral("seed %1: %2 differences").arg(seed).arg(one.apart)));
            sum.told += one.told;
            sum.careless += one.careless;
        }
        qInfo("%d rows told, nothing found; %d cells with the small ones alone withheld", sum.told, sum.careless);
        QVERIFY(sum.told > 2'000);
        QVERIFY(sum.careless > 1'000);
    }
};

QTEST_GUILESS_MAIN(TestAttack)
#include "tst_attack.moc"
