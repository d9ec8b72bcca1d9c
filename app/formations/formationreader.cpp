#include <formations/formationreader.h>

#include <content/sql.h>
#include <formations/formationquery_p.h>
#include <formations/textlines_p.h>

namespace belvedere::formations {

using content::Statement;

namespace {

constexpr int mostRows = 100;
constexpr int mostTypes = 12;

QString summaryColumns()
{
    return QStringLiteral("f.id, f.title, f.type, f.niveau, f.niveau_rank, f.duree, f.accroche, f.origin, f.actions, f.alternance");
}

FormationSummary summaryOf(const Statement &row)
{
    FormationSummary s;
    s.id = row.text(0);
    s.title = row.text(1);
    s.type = row.text(2);
    s.niveau = row.text(3);
    s.niveauRank = row.integer(4);
    s.duree = row.text(5);
    s.accroche = row.text(6);
    s.origin = row.integer(7) == int(Origin::Lheo) ? Origin::Lheo : Origin::Ideo;
    s.actions = row.bigInteger(8);
    s.alternance = row.integer(9) != 0;
    return s;
}

Result<qint64> count(QSqlDatabase &db, const Conditions &conditions)
{
    Statement row(db, QStringLiteral("SELECT COUNT(*)") + conditions.sql());
    if (const Status done = row.first(conditions.values); !done)
        return fail(done.error());
    return row.bigInteger(0);
}

// The numbers of the facets that are one choice each.
Status countChoices(QSqlDatabase &db, const FormationsQuery &query, Facets &facets)
{
    FormationsQuery alternance = query;
    alternance.alternance = true;
    FormationsQuery withActions = query;
    withActions.withActions = true;
    const auto take = [&](const FormationsQuery &with, qint64 &into) {
        return count(db, conditionsOf(with)).map([&into](qint64 number) { into = number; });
    };
    Status done = take(alternance, facets.alternance).and_then([&] { return take(withActions, facets.withActions); });
    if (done && query.near)
        done = take(query, facets.near);
    return done;
}

Formation formationOf(const Statement &row)
{
    Formation f;
    f.summary = summaryOf(row);
    int at = 11; // after the row number
    const auto next = [&] { return row.text(at++); };
    f.sigle = next();
    f.typeSigle = next();
    f.typeCourt = next();
    f.niveauEtudes = {next(), f.summary.niveau};
    f.descriptif = next();
    f.acces = next();
    f.attendus = next();
    f.poursuiteHtml = next();
    f.url = next();
    f.rncp = next();
    f.codeScolarite = next();
    f.generique = next();
    f.specifique = next();
    f.optionType = next();
    f.nsfDiscipline.id = next();
    f.nsfDiscipline.label = next();
    f.nsfFonction.id = next();
    f.nsfFonction.label = next();
    f.niveauCertification = next();
    f.nivCode = next();
    f.premiereSession = next();
    f.derniereSession = next();
    f.certificats = fromLines(next());
    f.enseignements = fromLines(next());
    f.sources = fromLines(next());
    f.tutelle = next();
    f.created = next();
    f.modified = next();
    return f;
}

Status readDebouches(QSqlDatabase &db, qint64 n, Formation &f)
{
    Statement rows(db, QStringLiteral("SELECT id, name, feminine, masculine, synonymes FROM formation_debouche WHERE formation = ? ORDER BY rank"));
    return rows.each({n}, [&] {
        Debouche debouche{rows.text(0), rows.text(1), rows.text(2), rows.text(3), {}};
        for (const QString &line : fromLines(rows.text(4)))
            debouche.synonymes.append({line.section(u'\t', 0, 0), line.section(u'\t', 1, 1), line.section(u'\t', 2, 2)});
        f.debouches.append(debouche);
    });
}

Status readLists(QSqlDatabase &db, qint64 n, Formation &f)
{
    Statement domaines(db, QStringLiteral("SELECT id, label FROM formation_domaine WHERE formation = ? ORDER BY rank"));
    Statement poursuites(db, QStringLiteral(
        "SELECT p.type, p.label, t.id FROM formation_poursuite p LEFT JOIN formation t ON t.n = p.target "
        "WHERE p.formation = ? ORDER BY p.rank"));
    Statement books(db, QStringLiteral("SELECT code, title, publisher, year, collection FROM formation_publication WHERE formation = ? ORDER BY rank"));
    return domaines.each({n}, [&] { f.domaines.append({domaines.text(0), domaines.text(1)}); })
        .and_then([&] {
            return poursuites.each({n}, [&] {
                if (f.poursuites.isEmpty() || f.poursuites.last().type != poursuites.text(0))
                    f.poursuites.append({poursuites.text(0), {}});
                if (!poursuites.text(1).isEmpty())
                    f.poursuites.last().formations.append({poursuites.text(2), poursuites.text(1)});
            });
        })
        .and_then([&] {
            return books.each({n}, [&] {
                f.publications.append({books.text(0), books.text(1), books.text(2), books.text(3), books.text(4)});
            });
        })
        .and_then([&] { return readDebouches(db, n, f); });
}

} // namespace

Result<Paged<FormationHit>> findFormations(QSqlDatabase &db, const FormationsQuery &query)
{
    Conditions conditions = conditionsOf(query);
    const Result<qint64> total = count(db, conditions);
    if (!total)
        return fail(total.error());
    Paged<FormationHit> page;
    page.total = *total;
    const bool linked = !query.metier.isEmpty();
    Statement rows(db, QStringLiteral("SELECT ") + summaryColumns() + (linked ? QStringLiteral(", l.reason") : QStringLiteral(", 0"))
                           + conditions.sql() + (linked ? QStringLiteral(" ORDER BY l.rank") : QStringLiteral(" ORDER BY f.folded, f.n"))
                           + QStringLiteral(" LIMIT ? OFFSET ?"));
    conditions.values.append({qBound(1, query.limit, mostRows), qMax(0, query.offset)});
    const Status done = rows.each(conditions.values, [&] {
        page.items.append({summaryOf(rows), Reason(qBound(0, rows.integer(10), int(Reason::Rome)))});
    });
    if (!done)
        return fail(done.error());
    return page;
}

Result<Facets> facetsOf(QSqlDatabase &db, const FormationsQuery &query)
{
    Facets facets;
    const Conditions levels = conditionsOf(query, Facet::Niveau);
    Statement niveaux(db, QStringLiteral("SELECT f.niveau_rank, COUNT(*)") + levels.sql() + QStringLiteral(" GROUP BY f.niveau_rank"));
    const Conditions kinds = conditionsOf(query, Facet::Type);
    Statement types(db, QStringLiteral("SELECT f.type, COUNT(*) AS many") + kinds.sql()
                            + QStringLiteral(" GROUP BY f.type ORDER BY many DESC, f.type"));
    const Status done =
        niveaux.each(levels.values, [&] {
            if (niveaux.integer(0) >= 0)
                facets.niveaux.insert(niveaux.integer(0), niveaux.bigInteger(1));
        })
            .and_then([&] {
                return types.each(kinds.values, [&] {
                    if (!types.text(0).isEmpty() && facets.types.size() < mostTypes)
                        facets.types.append({types.text(0), types.bigInteger(1)});
                });
            })
            .and_then([&] { return countChoices(db, query, facets); });
    if (!done)
        return fail(done.error());
    return facets;
}

Result<Formation> formation(QSqlDatabase &db, const QString &id)
{
    Statement row(db, QStringLiteral("SELECT ") + summaryColumns() + QStringLiteral(
        ", f.n, f.sigle, f.type_sigle, f.type_court, f.niveau_id, f.descriptif, f.acces, f.attendus, f.poursuite, f.url, "
        "f.rncp, f.code_scolarite, f.generique, f.specifique, f.option_type, f.nsf_discipline_id, f.nsf_discipline, "
        "f.nsf_fonction_id, f.nsf_fonction, f.niveau_certification, f.niv_code, f.premiere_session, "
        "f.derniere_session, f.certificats, f.enseignements, f.sources, f.tutelle, f.created, f.modified "
        "FROM formation f WHERE f.id = ?"));
    if (const Status done = row.first({id}); !done)
        return fail(done.error());
    Formation found = formationOf(row);
    if (const Status done = readLists(db, row.bigInteger(10), found); !done)
        return fail(done.error());
    return found;
}

Result<QVector<LinkedMetier>> metiersOf(QSqlDatabase &db, const QString &formation)
{
    Statement rows(db, QStringLiteral(
        "SELECT m.id, l.reason FROM formation f JOIN metier_formation l ON l.formation = f.n JOIN metier m ON m.n = l.metier "
        "WHERE f.id = ? ORDER BY l.reason, m.name LIMIT %1").arg(mostRows));
    QVector<LinkedMetier> metiers;
    const Status done = rows.each({formation}, [&] {
        metiers.append({rows.text(0), Reason(qBound(0, rows.integer(1), int(Reason::Rome)))});
    });
    if (!done)
        return fail(done.error());
    return metiers;
}

Result<qint64> countFor(QSqlDatabase &db, const QString &metier)
{
    FormationsQuery query;
    query.metier = metier;
    return count(db, conditionsOf(query));
}

Result<bool> hasFormations(QSqlDatabase &db)
{
    return content::number(db, QStringLiteral("SELECT EXISTS (SELECT 1 FROM formation)")).map([](qint64 any) { return any != 0; });
}

} // namespace belvedere::formations
