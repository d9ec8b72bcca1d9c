#include <content/packreader_p.h>

namespace belvedere::content {

namespace {

// Runs a query whose first column is the number of a métier, and hands each row with its summary.
template <typename Take>
Status eachOfMetier(QSqlDatabase &db, const QString &text, const QHash<int, qsizetype> &places,
                    QVector<MetierSummary> &metiers, Take take)
{
    Statement rows(db, text);
    return rows.each({}, [&] {
        const auto place = places.constFind(rows.integer(0));
        if (place != places.constEnd())
            take(metiers[*place], rows);
    });
}

} // namespace

Result<QVector<MetierSummary>> readSummaries(QSqlDatabase &db)
{
    Statement rows(db, QStringLiteral(
        "SELECT n, id, feminine, masculine, accroche, niveau, niveau_rank FROM metier ORDER BY id"));
    QVector<MetierSummary> metiers;
    QHash<int, qsizetype> places;
    const Status read = rows.each({}, [&] {
        places.insert(rows.integer(0), metiers.size());
        metiers.append({rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                        rows.integer(6), {}, {}, {}, {}});
    });
    if (!read)
        return fail(read.error());
    const Status done =
        eachOfMetier(db, QStringLiteral("SELECT metier, groupe, weight FROM membership ORDER BY metier, rank"),
                     places, metiers,
                     [](MetierSummary &metier, const Statement &row) {
                         metier.memberships.append({row.text(1), row.real(2)});
                     })
            .and_then([&] {
                return eachOfMetier(
                    db, QStringLiteral("SELECT metier, kind, id FROM labelled WHERE kind IN ('centre', 'secteur', 'statut') "
                                       "ORDER BY metier, kind, rank"),
                    places, metiers, [](MetierSummary &metier, const Statement &row) {
                        const QString kind = row.text(1);
                        QStringList &ids = kind == u"centre"    ? metier.centres
                                           : kind == u"secteur" ? metier.secteurs
                                                                : metier.statuts;
                        ids.append(row.text(2));
                    });
            });
    if (!done)
        return fail(done.error());
    return metiers;
}

Result<QHash<QString, QString>> readLabelNames(QSqlDatabase &db)
{
    Statement rows(db, QStringLiteral(
        "SELECT DISTINCT id, label FROM labelled WHERE kind IN ('centre', 'secteur', 'statut') ORDER BY id, label"));
    QHash<QString, QString> labels;
    const Status read = rows.each({}, [&] { labels.insert(rows.text(0), rows.text(1)); });
    if (!read)
        return fail(read.error());
    return labels;
}

} // namespace belvedere::content
