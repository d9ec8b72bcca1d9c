// Which cells are told: small tables, all of them.
#include <statistics/protect.h>

#include <QSet>
#include <QTest>

#include <functional>

using namespace belvedere::statistics;

class TestProtect : public QObject
{
    Q_OBJECT

    static QString nameOf(int value) { return QString(QChar(u'a' + value)); }

    // Calls with every table of that many values whose cells sum to `visits`.
    static void allTables(int values, int visits, const std::function<void(const Cells &)> &each)
    {
        Cells cells;
        const std::function<void(int, int)> fill = [&](int value, int left) {
            if (value == values - 1) {
                Cells whole = cells;
                if (left > 0)
                    whole.insert(nameOf(value), left);
                each(whole);
                return;
            }
            for (int here = 0; here <= left; ++here) {
                if (here > 0)
                    cells.insert(nameOf(value), here);
                else
                    cells.remove(nameOf(value));
                fill(value + 1, left - here);
            }
            cells.remove(nameOf(value));
        };
        fill(0, visits);
    }

private Q_SLOTS:
    void knownTables_data()
    {
        QTest::addColumn<QVector<int>>("cells");
        QTest::addColumn<QVector<int>>("told");
        QTest::addColumn<int>("grouped");
        QTest::newRow("nothing is small") << QVector<int>{5, 40} << QVector<int>{5, 40} << 0;
        QTest::newRow("one alone") << QVector<int>{7} << QVector<int>{7} << 0;
        QTest::newRow("a small one takes the next with it") << QVector<int>{2, 9, 40} << QVector<int>{0, 0, 40} << 11;
        QTest::newRow("one of two") << QVector<int>{1, 40} << QVector<int>{0, 0} << 41;
        QTest::newRow("two that are few together take a third") << QVector<int>{1, 2, 6, 40} << QVector<int>{0, 0, 0, 40} << 9;
        QTest::newRow("two that are enough") << QVector<int>{4, 3, 6, 40} << QVector<int>{0, 0, 6, 40} << 7;
        QTest::newRow("all are small") << QVector<int>{1, 2, 2, 1} << QVector<int>{0, 0, 0, 0} << 6;
    }
    void knownTables()
    {
        QFETCH(QVector<int>, cells);
        QFETCH(QVector<int>, told);
        QFETCH(int, grouped);
        Cells given;
        Protected right{{}, grouped};
        for (int i = 0; i < cells.size(); ++i) {
            given.insert(nameOf(i), cells[i]);
            if (told[i] > 0)
                right.cells.insert(nameOf(i), told[i]);
        }
        bool usual = false;
        for (int draw = 0; draw < 100; ++draw) {
            const Protected made = protectedTable(given, 5);
            usual = usual || made == right;
            QCOMPARE(made.cells.size() + (made.grouped > 0), right.cells.size() + (grouped > 0));
        }
        QVERIFY(usual);
    }

    // Somebody who knows the rule too, and tries every table that it would tell in the same way, is never sure of
    // a cell that was withheld.
    void knowingTheRuleDoesNotHelp()
    {
        for (int threshold = 3; threshold <= 5; ++threshold) {
            for (int values = 2; values <= 4; ++values) {
                for (int visits = threshold; visits <= 14; ++visits) {
                    QMap<QString, QVector<Cells>> byTold;
                    QMap<QString, Protected> tellings;
                    QRandomGenerator chance(1);
                    allTables(values, visits, [&](const Cells &cells) {
                        QSet<QString> seen;
                        for (int draw = 0; draw < 100; ++draw) { // whatever chance decides
                            const Protected told = protectedTable(cells, threshold, chance);
                            QString key = QString::number(told.grouped);
                            for (auto it = told.cells.begin(); it != told.cells.end(); ++it)
                                key += it.key() + QString::number(it.value());
                            tellings.insert(key, told);
                            if (!seen.contains(key))
                                byTold[key].append(cells);
                            seen.insert(key);
                        }
                    });
                    for (auto telling = byTold.begin(); telling != byTold.end(); ++telling) {
                        const QVector<Cells> &worlds = *telling;
                        const Protected &told = tellings[telling.key()];
                        for (int value = 0; value < values; ++value) {
                            const QString name = nameOf(value);
                            if (told.cells.contains(name) || told.grouped == 0)
                                continue;
                            const bool sure = std::all_of(worlds.begin(), worlds.end(), [&](const Cells &world) { return world.value(name) == worlds.first().value(name); });
                            QVERIFY2(!sure, qPrintable(QStringLiteral("threshold %1, %2 values, %3 visits").arg(threshold).arg(values).arg(visits)));
                        }
                    }
                }
            }
        }
    }

    // Where a visit counts several times, neither those who did nor those who did not are ever few.
    void neitherFewNorAllButFew()
    {
        const Cells cells{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 5}, {QStringLiteral("c"), 37}, {QStringLiteral("d"), 40}, {QStringLiteral("e"), 35}};
        const Protected told = protectedSeveral(cells, 40, 5);
        QCOMPARE(told.cells.keys().join(QString()), QStringLiteral("bde"));
        QCOMPARE(told.grouped, 0);
    }
};

QTEST_GUILESS_MAIN(TestProtect)
#include "tst_protect.moc"
