#include <territoire/subjects.h>


namespace belvedere::territoire {

namespace {

template <typename Take>
Status each(QSqlDatabase &db, const QString &query, Take take)
{
    content::Statement rows(db, query);
    return rows.each({}, [&] { take(rows); });
}

} // namespace

Result<Subjects> Subjects::load(QSqlDatabase &db)
{
    Subjects all;
    using Rows = content::Statement;
    const auto byName = [](QHash<QString, QString> &names) {
        return [&names](const Rows &row) {
            for (int column = 0; column < 3; ++column)
                names.insert(places::foldName(row.text(column)), row.text(0));
        };
    };
    const Status read =
        each(db, QStringLiteral("SELECT id, name_fr, name_en FROM groupe"), byName(all.m_groupes))
            .and_then([&] { return each(db, QStringLiteral("SELECT id, name_fr, name_en FROM pole"), byName(all.m_poles)); })
            .and_then([&] {
                return each(db, QStringLiteral("SELECT DISTINCT id, label, label FROM labelled WHERE kind = 'secteur' AND id != ''"),
                            byName(all.m_secteurs));
            })
            .and_then([&] {
                return each(db, QStringLiteral("SELECT id, n FROM metier UNION ALL SELECT id, metier FROM labelled WHERE kind = 'rome'"),
                            [&](const Rows &row) { all.m_metiers.insert(row.text(0), row.integer(1)); });
            })
            .and_then([&] {
                return each(db, QStringLiteral("SELECT l.id, m.groupe FROM labelled l JOIN membership m ON m.metier = l.metier "
                                               "AND m.rank = (SELECT min(rank) FROM membership WHERE metier = l.metier) "
                                               "WHERE l.kind = 'secteur' GROUP BY l.id, m.groupe ORDER BY l.id, count(*) DESC, m.groupe"),
                            [&](const Rows &row) { all.m_secteurGroupes[row.text(0)].append(row.text(1)); });
            });
    if (!read)
        return fail(read.error());
    return all;
}

} // namespace belvedere::territoire
