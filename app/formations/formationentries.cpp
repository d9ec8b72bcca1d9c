#include <formations/formationentries_p.h>

#include <content/htmlcleaner.h>
#include <formations/formation.h>

namespace belvedere::formations {

using content::Statement;

namespace {

// Of organismes, of towns and of métiers: more words than that make every formation answer to everything.
constexpr int mostWords = 120;

Result<QStringList> column(Statement &statement, qint64 formation)
{
    QStringList out;
    const Status done = statement.each({formation, mostWords}, [&] { out.append(statement.text(0)); });
    if (!done)
        return fail(done.error());
    return out;
}

content::SearchEntry entryOf(const Statement &row)
{
    content::SearchEntry entry;
    entry.kind = content::EntryKind::Formation;
    entry.id = row.text(1);
    entry.title = displayTitle(row.text(2));
    QStringList detail{row.text(3), row.text(4)};
    detail.removeAll(QString());
    entry.detail = detail.join(QStringLiteral(" · "));
    entry.names = {row.text(2)};
    if (!row.text(5).isEmpty())
        entry.names.append(row.text(5));
    entry.synonyms = {row.text(6), row.text(7)};
    entry.synonyms.removeAll(QString());
    entry.phrase = row.text(8);
    return entry;
}

} // namespace

Status addEntries(QSqlDatabase &db, content::SearchWriter &search)
{
    Statement rows(db, QStringLiteral("SELECT n, id, title, niveau, duree, sigle, type, type_court, accroche, descriptif FROM formation ORDER BY n"));
    Statement metiers(db, QStringLiteral("SELECT feminine || ' ' || masculine FROM formation_debouche WHERE formation = ? ORDER BY rank LIMIT ?"));
    Statement organismes(db, QStringLiteral("SELECT DISTINCT o.name FROM offer f JOIN organisme o ON o.n = f.organisme WHERE f.formation = ? LIMIT ?"));
    Statement towns(db, QStringLiteral("SELECT DISTINCT a.town FROM offer o JOIN action a ON a.offer = o.n WHERE o.formation = ? LIMIT ?"));
    Status added;
    const Status done = rows.each({}, [&] {
        if (!added)
            return;
        content::SearchEntry entry = entryOf(rows);
        QStringList body{content::plainText(rows.text(9))};
        for (Statement *each : {&metiers, &organismes, &towns}) {
            const Result<QStringList> words = column(*each, rows.bigInteger(0));
            if (!words) {
                added = fail(words.error());
                return;
            }
            body.append(words->join(u'\n'));
        }
        body.removeAll(QString());
        entry.body = body.join(u'\n');
        added = search.add(entry);
    });
    return added ? done : added;
}

} // namespace belvedere::formations
