#include <formations/formationwriter_p.h>

#include <content/htmlcleaner.h>
#include <formations/lheocodes.h>
#include <formations/textlines_p.h>
#include <formations/titlekey.h>

namespace belvedere::formations {

using content::notNull;

namespace {

QString placeholders(int count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QString synonymLines(const QVector<content::Synonyme> &synonymes)
{
    QStringList lines;
    for (const content::Synonyme &each : synonymes)
        lines.append(QStringList{each.name, each.feminine, each.masculine}.join(u'\t'));
    return toLines(lines);
}

} // namespace

FormationWriter::FormationWriter(QSqlDatabase &db)
    : m_formation(db, QStringLiteral(
          "INSERT INTO formation (n, id, origin, title, folded, sigle, type, type_sigle, type_court, niveau_id, niveau, "
          "niveau_rank, duree, accroche, descriptif, acces, attendus, poursuite, url, rncp, code_scolarite, generique, "
          "specifique, option_type, nsf_discipline_id, nsf_discipline, nsf_fonction_id, nsf_fonction, "
          "niveau_certification, niv_code, premiere_session, derniere_session, certificats, enseignements, sources, "
          "tutelle, created, modified) VALUES (%1)").arg(placeholders(38)))
    , m_domaine(db, QStringLiteral("INSERT INTO formation_domaine VALUES (?, ?, ?, ?)"))
    , m_poursuite(db, QStringLiteral("INSERT INTO formation_poursuite VALUES (?, ?, ?, ?, ?, NULL)"))
    , m_debouche(db, QStringLiteral("INSERT INTO formation_debouche VALUES (?, ?, ?, ?, ?, ?, ?)"))
    , m_publication(db, QStringLiteral("INSERT INTO formation_publication VALUES (?, ?, ?, ?, ?, ?, ?)"))
    , m_rome(db, QStringLiteral("INSERT OR IGNORE INTO formation_rome VALUES (?, ?)"))
    , m_byId(db, QStringLiteral("SELECT n FROM formation WHERE id = ?"))
    , m_byRncp(db, QStringLiteral("SELECT n, folded FROM formation WHERE rncp = ? AND origin = 1"))
    , m_byTitle(db, QStringLiteral("SELECT n FROM formation WHERE folded = ? AND origin = 1 ORDER BY n"))
{
}

Status FormationWriter::add(const Formation &f)
{
    const FormationSummary &s = f.summary;
    ++m_count;
    return m_formation
        .run({m_count, s.id, int(s.origin), s.title, notNull(titleKey(s.title)), notNull(f.sigle), notNull(s.type),
              notNull(f.typeSigle), notNull(f.typeCourt), notNull(f.niveauEtudes.id), notNull(s.niveau), s.niveauRank,
              notNull(s.duree), notNull(s.accroche), notNull(f.descriptif), notNull(f.acces), notNull(f.attendus),
              notNull(f.poursuiteHtml), notNull(f.url), notNull(f.rncp), notNull(f.codeScolarite), notNull(f.generique),
              notNull(f.specifique), notNull(f.optionType), notNull(f.nsfDiscipline.id), notNull(f.nsfDiscipline.label),
              notNull(f.nsfFonction.id), notNull(f.nsfFonction.label), notNull(f.niveauCertification),
              notNull(f.nivCode), notNull(f.premiereSession), notNull(f.derniereSession),
              toLines(f.certificats), toLines(f.enseignements), toLines(f.sources),
              notNull(f.tutelle), notNull(f.created), notNull(f.modified)})
        .and_then([&] { return addLists(f); });
}

Status FormationWriter::addLists(const Formation &f)
{
    QVector<QVariantList> domaines, poursuites, debouches, publications;
    for (const content::Labelled &each : f.domaines)
        domaines.append({m_count, domaines.size(), notNull(each.id), notNull(each.label)});
    for (const Poursuite &poursuite : f.poursuites) {
        for (const content::Labelled &each : poursuite.formations)
            poursuites.append({m_count, poursuites.size(), notNull(poursuite.type), each.label, titleKey(each.label)});
        if (poursuite.formations.isEmpty())
            poursuites.append({m_count, poursuites.size(), poursuite.type, QStringLiteral(""), QStringLiteral("")});
    }
    for (const Debouche &each : f.debouches)
        debouches.append({m_count, debouches.size(), notNull(each.id), notNull(each.name), notNull(each.feminine),
                          notNull(each.masculine), synonymLines(each.synonymes)});
    for (const content::Publication &p : f.publications)
        publications.append({m_count, publications.size(), notNull(p.code), notNull(p.title), notNull(p.publisher),
                             notNull(p.year), notNull(p.collection)});
    return content::runAll(m_domaine, domaines)
        .and_then([&] { return content::runAll(m_poursuite, poursuites); })
        .and_then([&] { return content::runAll(m_debouche, debouches); })
        .and_then([&] { return content::runAll(m_publication, publications); });
}

Result<qint64> FormationWriter::find(content::Statement &statement, const QVariantList &values)
{
    qint64 found = 0;
    const Status done = statement.each(values, [&] {
        if (found == 0)
            found = statement.bigInteger(0);
    });
    if (!done)
        return fail(done.error());
    return found;
}

Result<qint64> FormationWriter::recordOf(const Offer &offer, const QString &key)
{
    if (!offer.onisepId.isEmpty()) {
        const Result<qint64> named = find(m_byId, {offer.onisepId});
        if (!named || *named > 0)
            return named;
    }
    for (const QString &rncp : offer.rncp) {
        QVector<qint64> all;
        qint64 ofTitle = 0;
        const Status done = m_byRncp.each({rncp}, [&] {
            all.append(m_byRncp.bigInteger(0));
            if (m_byRncp.text(1) == key)
                ofTitle = all.last();
        });
        if (!done)
            return fail(done.error());
        if (ofTitle > 0 || all.size() == 1)
            return ofTitle > 0 ? ofTitle : all.first();
    }
    return find(m_byTitle, {key});
}

Result<qint64> FormationWriter::rowOf(const Offer &offer)
{
    const QString key = titleKey(offer.title);
    Result<qint64> row = recordOf(offer, key);
    if (row && *row == 0) {
        const QString id = offeredId(offer.title, offer.rncp.value(0));
        row = find(m_byId, {id});
        if (row && *row == 0) {
            if (const Status added = addOffered(offer, id); !added)
                return fail(added.error());
            row = m_count;
        }
    }
    if (!row)
        return row;
    for (const QString &rome : offer.romes) {
        if (const Status added = m_rome.run({rome, *row}); !added)
            return fail(added.error());
    }
    return row;
}

// What a formation is, from the first of its offers.
Status FormationWriter::addOffered(const Offer &offer, const QString &id)
{
    Formation formation;
    FormationSummary &summary = formation.summary;
    summary.id = id;
    summary.origin = Origin::Lheo;
    summary.title = offer.title;
    const Niveau niveau = niveauOf(offer.niveauSortie).value_or(Niveau{});
    summary.niveau = niveau.label;
    summary.niveauRank = niveau.rank;
    formation.descriptif = offer.objectif + offer.contenu;
    summary.accroche = content::plainText(offer.objectif).section(u'\n', 0, 0);
    formation.rncp = offer.rncp.value(0);
    formation.url = offer.url;
    if (offer.date.isKnown() && offer.date.day > 0)
        formation.modified = offer.date.earliest().toString(Qt::ISODate);
    return add(formation);
}

} // namespace belvedere::formations
