#include <content/packreader_p.h>

namespace belvedere::content {

namespace {

struct NumberedFiche {
    int n = 0;
    Fiche fiche;
};

Result<NumberedFiche> readFicheRow(QSqlDatabase &db, const QString &id)
{
    Statement row(db, QStringLiteral(
        "SELECT n, id, name, feminine, masculine, accroche, niveau_id, niveau, niveau_rank, transverse, "
        "competences, conditions, nature, acces, vie_professionnelle, accroche_html FROM metier WHERE id = ?"));
    if (const Status found = row.first({id}); !found)
        return fail(found.error());
    NumberedFiche out;
    out.n = row.integer(0);
    Fiche &fiche = out.fiche;
    fiche.summary.id = row.text(1);
    fiche.name = row.text(2);
    fiche.summary.feminine = row.text(3);
    fiche.summary.masculine = row.text(4);
    fiche.summary.accroche = row.text(5);
    fiche.niveau = {row.text(6), row.text(7)};
    fiche.summary.niveau = fiche.niveau.label;
    fiche.summary.niveauRank = row.integer(8);
    fiche.transverse = row.integer(9) != 0;
    fiche.competences = row.text(10);
    fiche.conditions = row.text(11);
    fiche.nature = row.text(12);
    fiche.acces = row.text(13);
    fiche.vieProfessionnelle = row.text(14);
    fiche.accrocheHtml = row.text(15);
    return out;
}

void takeLabelled(Fiche &fiche, const QString &kind, const Labelled &value)
{
    if (kind == u"centre") {
        fiche.centres.append(value);
        fiche.summary.centres.append(value.id);
    } else if (kind == u"secteur") {
        fiche.secteurs.append(value);
        fiche.summary.secteurs.append(value.id);
    } else if (kind == u"formation") {
        fiche.formations.append(value);
    } else if (kind == u"statut") {
        fiche.statuts.append(value);
        fiche.summary.statuts.append(value.id);
    } else if (kind == u"rome") {
        fiche.romes.append(value.id);
    }
}

// An associated métier without a label takes its name from its own record.
Status readLabels(QSqlDatabase &db, int n, Fiche &fiche)
{
    Statement rows(db, QStringLiteral(
        "SELECT l.kind, l.id, l.label, m.n IS NOT NULL, m.feminine, m.masculine FROM labelled l "
        "LEFT JOIN metier m ON l.kind = 'associe' AND m.id = l.id WHERE l.metier = ? ORDER BY l.kind, l.rank"));
    return rows.each({n}, [&] {
        const QString kind = rows.text(0);
        if (kind != u"associe") {
            takeLabelled(fiche, kind, {rows.text(1), rows.text(2)});
            return;
        }
        const bool inPack = rows.integer(3) != 0;
        const QString own = rows.text(2);
        fiche.associes.append({rows.text(1), own.isEmpty() ? displayName(rows.text(4), rows.text(5)) : own, inPack});
    });
}

Status readLists(QSqlDatabase &db, int n, Fiche &fiche)
{
    Statement synonymes(db, QStringLiteral("SELECT name, feminine, masculine FROM synonyme WHERE metier = ? ORDER BY rank"));
    Statement formats(db, QStringLiteral("SELECT type, label, html FROM format_court WHERE metier = ? ORDER BY rank"));
    Statement books(db, QStringLiteral(
        "SELECT code, title, publisher, year, collection FROM publication WHERE metier = ? ORDER BY rank"));
    Statement sources(db, QStringLiteral("SELECT address, comment FROM source WHERE metier = ? ORDER BY rank"));
    return synonymes
        .each({n}, [&] { fiche.synonymes.append({synonymes.text(0), synonymes.text(1), synonymes.text(2)}); })
        .and_then([&] {
            return formats.each({n}, [&] {
                fiche.formatsCourts.append({formats.text(0), formats.text(1), formats.text(2)});
            });
        })
        .and_then([&] {
            return books.each({n}, [&] {
                fiche.publications.append({books.text(0), books.text(1), books.text(2), books.text(3), books.text(4)});
            });
        })
        .and_then([&] {
            return sources.each({n}, [&] { fiche.sources.append({sources.text(0), sources.text(1)}); });
        });
}

Status readMemberships(QSqlDatabase &db, int n, Fiche &fiche)
{
    Statement rows(db, QStringLiteral("SELECT groupe, weight FROM membership WHERE metier = ? ORDER BY rank"));
    return rows.each({n}, [&] { fiche.summary.memberships.append({rows.text(0), rows.real(1)}); });
}

} // namespace

Result<Fiche> readFiche(QSqlDatabase &db, const QString &id)
{
    Result<NumberedFiche> found = readFicheRow(db, id);
    if (!found)
        return fail(found.error());
    const Status done = readLabels(db, found->n, found->fiche)
                            .and_then([&] { return readLists(db, found->n, found->fiche); })
                            .and_then([&] { return readMemberships(db, found->n, found->fiche); });
    if (!done)
        return fail(done.error());
    return std::move(found->fiche);
}

} // namespace belvedere::content
