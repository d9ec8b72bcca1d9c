#include <content/packreader_p.h>

namespace belvedere::content {

namespace {

Text textAt(const Statement &row, int column)
{
    return Text{row.text(column), row.text(column + 1)};
}

Status readTreeTables(QSqlDatabase &db, Guide &guide)
{
    Statement poles(db, QStringLiteral(
        "SELECT id, name_fr, name_en, phrase_fr, phrase_en FROM pole ORDER BY rank"));
    Statement groupes(db, QStringLiteral(
        "SELECT id, pole, name_fr, name_en, phrase_fr, phrase_en FROM groupe ORDER BY rank"));
    Statement centres(db, QStringLiteral("SELECT id, name_fr, name_en FROM centre"));
    return poles.each({}, [&] { guide.poles.append({poles.text(0), textAt(poles, 1), textAt(poles, 3)}); })
        .and_then([&] {
            return groupes.each({}, [&] {
                guide.groupes.append({groupes.text(0), groupes.text(1), textAt(groupes, 2), textAt(groupes, 4)});
            });
        })
        .and_then([&] {
            return centres.each({}, [&] { guide.centres.insert(centres.text(0), textAt(centres, 1)); });
        });
}

// The weights of every item, by kind: "pole", "groupe", "centre".
using ItemWeights = QHash<QString, QHash<QString, QHash<QString, double>>>;

Result<ItemWeights> readItemWeights(QSqlDatabase &db)
{
    Statement rows(db, QStringLiteral("SELECT item, kind, target, weight FROM item_weight"));
    ItemWeights weights;
    const Status read = rows.each(
        {}, [&] { weights[rows.text(0)][rows.text(1)].insert(rows.text(2), rows.real(3)); });
    if (!read)
        return fail(read.error());
    return weights;
}

Result<QHash<QString, QVector<Item>>> readItems(QSqlDatabase &db)
{
    const Result<ItemWeights> weights = readItemWeights(db);
    if (!weights)
        return fail(weights.error());
    Statement rows(db, QStringLiteral("SELECT id, question, pole, text_fr, text_en, because_fr, because_en, icon "
                                      "FROM item ORDER BY rank"));
    QHash<QString, QVector<Item>> items;
    const Status read = rows.each({}, [&] {
        const auto own = weights->value(rows.text(0));
        items[rows.text(1)].append({rows.text(0), rows.text(2), textAt(rows, 3), textAt(rows, 5), rows.text(7),
                                    own.value(QStringLiteral("pole")), own.value(QStringLiteral("groupe")),
                                    own.value(QStringLiteral("centre"))});
    });
    if (!read)
        return fail(read.error());
    return items;
}

Status readThemeTables(QSqlDatabase &db, const QHash<QString, QVector<Item>> &items, Guide &guide)
{
    QHash<QString, QVector<Question>> questions;
    Statement rows(db, QStringLiteral("SELECT id, theme, text_fr, text_en FROM question ORDER BY rank"));
    Statement themes(db, QStringLiteral("SELECT id, name_fr, name_en, puy_fr, puy_en, phrase_fr, phrase_en "
                                        "FROM theme ORDER BY rank"));
    return rows
        .each({}, [&] { questions[rows.text(1)].append({rows.text(0), textAt(rows, 2), items.value(rows.text(0))}); })
        .and_then([&] {
            return themes.each({}, [&] {
                guide.themes.append({themes.text(0), textAt(themes, 1), textAt(themes, 3), textAt(themes, 5),
                                     questions.value(themes.text(0))});
            });
        });
}

} // namespace

Result<Guide> readGuideTables(QSqlDatabase &db)
{
    const Result<QHash<QString, QVector<Item>>> items = readItems(db);
    if (!items)
        return fail(items.error());
    Guide guide;
    const Status done = readTreeTables(db, guide).and_then([&] { return readThemeTables(db, *items, guide); });
    if (!done)
        return fail(done.error());
    return guide;
}

} // namespace belvedere::content
