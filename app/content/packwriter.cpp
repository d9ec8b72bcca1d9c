#include <content/packwriter.h>

#include <content/htmlcleaner.h>
#include <content/schema.h>
#include <content/sql.h>

#include <QMap>

namespace belvedere::content {

namespace {

void appendWeights(QVector<QVariantList> &rows, const QString &item, const QString &kind,
                   const QHash<QString, double> &weights)
{
    QMap<QString, double> sorted;
    for (auto it = weights.begin(); it != weights.end(); ++it)
        sorted.insert(it.key(), it.value());
    for (auto it = sorted.begin(); it != sorted.end(); ++it)
        rows.append({item, kind, it.key(), it.value()});
}

void appendLabelled(QVector<QVariantList> &rows, qint64 metier, const QString &kind,
                    const QVector<Labelled> &values)
{
    for (qsizetype rank = 0; rank < values.size(); ++rank)
        rows.append({metier, kind, rank, notNull(values.at(rank).id), notNull(values.at(rank).label)});
}

struct QuizRows {
    QVector<QVariantList> themes, questions, items, weights;

    void add(const Theme &theme)
    {
        themes.append({themes.size(), theme.id, theme.name.fr, theme.name.en, theme.puy.fr, theme.puy.en,
                       theme.phrase.fr, theme.phrase.en});
        for (const Question &question : theme.questions) {
            questions.append({questions.size(), question.id, theme.id, question.text.fr, question.text.en});
            for (const Item &item : question.items)
                add(item, question.id);
        }
    }
    void add(const Item &item, const QString &question)
    {
        items.append({items.size(), item.id, question, item.pole, item.text.fr, item.text.en,
                      item.because.fr, item.because.en, notNull(item.icon)});
        appendWeights(weights, item.id, QStringLiteral("centre"), item.centres);
        appendWeights(weights, item.id, QStringLiteral("groupe"), item.groupes);
        appendWeights(weights, item.id, QStringLiteral("pole"), item.poles);
    }
};

Status addTree(QSqlDatabase &db, const Guide &guide)
{
    QVector<QVariantList> poles, groupes, centres;
    for (const Pole &pole : guide.poles)
        poles.append({poles.size(), pole.id, pole.name.fr, pole.name.en, pole.phrase.fr, pole.phrase.en});
    for (const Groupe &groupe : guide.groupes)
        groupes.append({groupes.size(), groupe.id, groupe.pole, groupe.name.fr, groupe.name.en,
                        groupe.phrase.fr, groupe.phrase.en});
    QStringList ids = guide.centres.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids))
        centres.append({id, guide.centres.value(id).fr, guide.centres.value(id).en});
    return insertAll(db, QStringLiteral("INSERT INTO pole VALUES (?, ?, ?, ?, ?, ?)"), poles)
        .and_then([&] { return insertAll(db, QStringLiteral("INSERT INTO groupe VALUES (?, ?, ?, ?, ?, ?, ?)"), groupes); })
        .and_then([&] { return insertAll(db, QStringLiteral("INSERT INTO centre VALUES (?, ?, ?)"), centres); });
}

} // namespace

// Prepared once; used for every fiche.
struct PackWriter::Statements {
    explicit Statements(QSqlDatabase &db)
        : metier(db, QStringLiteral("INSERT INTO metier VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        , membership(db, QStringLiteral("INSERT INTO membership VALUES (?, ?, ?, ?)"))
        , labelled(db, QStringLiteral("INSERT INTO labelled VALUES (?, ?, ?, ?, ?)"))
        , synonyme(db, QStringLiteral("INSERT INTO synonyme VALUES (?, ?, ?, ?, ?)"))
        , formatCourt(db, QStringLiteral("INSERT INTO format_court VALUES (?, ?, ?, ?, ?)"))
        , publication(db, QStringLiteral("INSERT INTO publication VALUES (?, ?, ?, ?, ?, ?, ?)"))
        , source(db, QStringLiteral("INSERT INTO source VALUES (?, ?, ?, ?)"))
        , search(db)
    {
    }
    Statement metier, membership, labelled, synonyme, formatCourt, publication, source;
    SearchWriter search;
};

PackWriter::PackWriter(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

PackWriter::~PackWriter() = default;

Result<std::unique_ptr<PackWriter>> PackWriter::create(const QString &path)
{
    Result<std::unique_ptr<Connection>> connection = Connection::create(path);
    if (!connection)
        return fail(connection.error());
    QSqlDatabase &db = (*connection)->db();
    const Status ready = migrate(db).and_then([&db] { return execute(db, QStringLiteral("BEGIN")); });
    if (!ready)
        return fail(ready.error());
    std::unique_ptr<PackWriter> writer(new PackWriter(std::move(*connection)));
    writer->m_statements = std::make_unique<Statements>(db);
    return writer;
}

Status PackWriter::addGuide(const Guide &guide)
{
    QSqlDatabase &db = m_connection->db();
    QuizRows rows;
    for (const Theme &theme : guide.themes)
        rows.add(theme);
    m_questions += rows.questions.size();
    m_items += rows.items.size();
    return addTree(db, guide)
        .and_then([&] { return insertAll(db, QStringLiteral("INSERT INTO theme VALUES (?, ?, ?, ?, ?, ?, ?, ?)"), rows.themes); })
        .and_then([&] { return insertAll(db, QStringLiteral("INSERT INTO question VALUES (?, ?, ?, ?, ?)"), rows.questions); })
        .and_then([&] { return insertAll(db, QStringLiteral("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"), rows.items); })
        .and_then([&] { return insertAll(db, QStringLiteral("INSERT INTO item_weight VALUES (?, ?, ?, ?)"), rows.weights); });
}

Status PackWriter::addFiche(const Fiche &fiche)
{
    const MetierSummary &summary = fiche.summary;
    ++m_metiers;
    return m_statements->metier
        .run({m_metiers, summary.id, notNull(fiche.name), notNull(summary.feminine),
              notNull(summary.masculine), notNull(summary.accroche), notNull(fiche.niveau.id),
              notNull(fiche.niveau.label), summary.niveauRank, fiche.transverse ? 1 : 0,
              notNull(fiche.competences), notNull(fiche.conditions), notNull(fiche.nature),
              notNull(fiche.acces), notNull(fiche.vieProfessionnelle), notNull(fiche.accrocheHtml)})
        .and_then([&] { return addFicheLists(fiche); })
        .and_then([&] { return addToSearch(fiche); });
}

Status PackWriter::addFicheLists(const Fiche &fiche)
{
    QVector<QVariantList> memberships, labels, synonymes, formats, publications, sources;
    for (const Membership &membership : fiche.summary.memberships)
        memberships.append({m_metiers, memberships.size(), membership.groupe, membership.weight});
    for (const LinkedMetier &link : fiche.associes)
        labels.append({m_metiers, QStringLiteral("associe"), labels.size(), notNull(link.id), notNull(link.label)});
    appendLabelled(labels, m_metiers, QStringLiteral("centre"), fiche.centres);
    appendLabelled(labels, m_metiers, QStringLiteral("formation"), fiche.formations);
    appendLabelled(labels, m_metiers, QStringLiteral("secteur"), fiche.secteurs);
    appendLabelled(labels, m_metiers, QStringLiteral("statut"), fiche.statuts);
    for (qsizetype rank = 0; rank < fiche.romes.size(); ++rank)
        labels.append({m_metiers, QStringLiteral("rome"), rank, fiche.romes.at(rank), QStringLiteral("")});
    for (const Synonyme &s : fiche.synonymes)
        synonymes.append({m_metiers, synonymes.size(), notNull(s.name), notNull(s.feminine), notNull(s.masculine)});
    for (const FormatCourt &f : fiche.formatsCourts)
        formats.append({m_metiers, formats.size(), notNull(f.type), notNull(f.label), notNull(f.html)});
    for (const Publication &p : fiche.publications)
        publications.append({m_metiers, publications.size(), notNull(p.code), notNull(p.title),
                             notNull(p.publisher), notNull(p.year), notNull(p.collection)});
    for (const Source &s : fiche.sources)
        sources.append({m_metiers, sources.size(), notNull(s.address), notNull(s.comment)});

    Statements &to = *m_statements;
    return runAll(to.membership, memberships)
        .and_then([&] { return runAll(to.labelled, labels); })
        .and_then([&] { return runAll(to.synonyme, synonymes); })
        .and_then([&] { return runAll(to.formatCourt, formats); })
        .and_then([&] { return runAll(to.publication, publications); })
        .and_then([&] { return runAll(to.source, sources); });
}

Status PackWriter::addToSearch(const Fiche &fiche)
{
    const MetierSummary &summary = fiche.summary;
    SearchEntry entry{EntryKind::Metier, summary.id, summary.name(), summary.niveau,
                      {summary.feminine, summary.masculine}, {}, summary.accroche};
    entry.names.removeDuplicates();
    for (const Synonyme &s : fiche.synonymes)
        entry.synonyms << s.feminine << s.masculine;
    entry.synonyms.removeDuplicates();
    QStringList body{plainText(fiche.nature), plainText(fiche.competences), plainText(fiche.conditions),
                     plainText(fiche.acces), plainText(fiche.vieProfessionnelle)};
    for (const FormatCourt &format : fiche.formatsCourts)
        body.append(plainText(format.html));
    body.removeAll(QString());
    entry.body = body.join(u'\n');
    for (const auto *labels : {&fiche.centres, &fiche.secteurs}) {
        for (const Labelled &value : *labels)
            entry.topics.append(value.label);
    }
    return m_statements->search.add(entry);
}

Status PackWriter::addSection(PackSection &section, const StopFlag &stop, const Progress &progress,
                              ImportReport &report)
{
    QSqlDatabase &db = m_connection->db();
    SectionWork work{db, m_statements->search, stop, progress, report};
    return executeScript(db, section.schema()).and_then([&] { return section.write(work); });
}

Status PackWriter::finish(const QString &title, const QString &source)
{
    QSqlDatabase &db = m_connection->db();
    const Status ordered = m_statements->search.finish();
    m_statements.reset();
    if (!ordered)
        return ordered;
    const QVector<QVariantList> meta{
        {QStringLiteral("items"), QString::number(m_items)},
        {QStringLiteral("metiers"), QString::number(m_metiers)},
        {QStringLiteral("questions"), QString::number(m_questions)},
        {QStringLiteral("schema"), QString::number(packSchemaVersion)},
        {QStringLiteral("source"), notNull(source)},
        {QStringLiteral("title"), notNull(title)}};
    return insertAll(db, QStringLiteral("INSERT INTO meta VALUES (?, ?)"), meta)
        .and_then([&] { return execute(db, QStringLiteral("COMMIT")); })
        .and_then([&] { return execute(db, QStringLiteral("VACUUM")); });
}

} // namespace belvedere::content
