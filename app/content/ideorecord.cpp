#include <content/ideorecord.h>

#include <content/htmlcleaner.h>
#include <content/recordfields.h>

namespace belvedere::content {

namespace {

class RecordMapper : public RecordFields
{
public:
    RecordMapper(const XmlNode &record, const QString &file, const QString &id, QVector<ImportNote> &notes)
        : RecordFields(file, id, notes), m_record(record), m_file(file)
    {
        fiche.summary.id = id;
    }
    Result<Fiche> run();

    void synonymes(const XmlNode &node);
    void romes(const XmlNode &node);
    void formatsCourts(const XmlNode &node);
    void associes(const XmlNode &node);
    void sources(const XmlNode &node);
    void secteurs(const XmlNode &node);

    Fiche fiche;

private:
    void missingNames();
    void summarise();

    const XmlNode &m_record;
    const QString &m_file;
};

// The elements of a record, in the order of the export.
const QVector<FieldRule<RecordMapper>> &fieldRules()
{
    using M = RecordMapper;
    using N = XmlNode;
    static const QVector<FieldRule<RecordMapper>> rules{
        {QStringLiteral("identifiant"), [](M &, const N &) {}},
        {QStringLiteral("nom_metier"), [](M &m, const N &n) { m.text(n, m.fiche.name); }},
        {QStringLiteral("libelle_feminin"), [](M &m, const N &n) { m.text(n, m.fiche.summary.feminine); }},
        {QStringLiteral("libelle_masculin"), [](M &m, const N &n) { m.text(n, m.fiche.summary.masculine); }},
        {QStringLiteral("synonymes"), [](M &m, const N &n) { m.synonymes(n); }},
        {QStringLiteral("romesV3"), [](M &m, const N &n) { m.romes(n); }},
        {QStringLiteral("competences"), [](M &m, const N &n) { m.html(n, m.fiche.competences); }},
        {QStringLiteral("condition_travail"), [](M &m, const N &n) { m.html(n, m.fiche.conditions); }},
        {QStringLiteral("nature_travail"), [](M &m, const N &n) { m.html(n, m.fiche.nature); }},
        {QStringLiteral("acces_metier"), [](M &m, const N &n) { m.html(n, m.fiche.acces); }},
        {QStringLiteral("vie_professionnelle"), [](M &m, const N &n) { m.html(n, m.fiche.vieProfessionnelle); }},
        {QStringLiteral("accroche_metier"), [](M &m, const N &n) { m.html(n, m.fiche.accrocheHtml); }},
        {QStringLiteral("formats_courts"), [](M &m, const N &n) { m.formatsCourts(n); }},
        {QStringLiteral("statuts"), [](M &m, const N &n) { m.labelled(n, QStringLiteral("statut"), m.fiche.statuts); }},
        {QStringLiteral("metiers_associes"), [](M &m, const N &n) { m.associes(n); }},
        {QStringLiteral("niveau_acces_min"), [](M &m, const N &n) {
             m.fiche.summary.niveauRank = m.niveau(n, m.fiche.niveau); }},
        {QStringLiteral("formations_min_requise"), [](M &m, const N &n) {
             m.labelled(n, QStringLiteral("formation_min_requise"), m.fiche.formations); }},
        {QStringLiteral("publications"), [](M &m, const N &n) { m.publications(n, m.fiche.publications); }},
        {QStringLiteral("sources_numeriques"), [](M &m, const N &n) { m.sources(n); }},
        {QStringLiteral("secteurs_activite"), [](M &m, const N &n) { m.secteurs(n); }},
        {QStringLiteral("centres_interet"), [](M &m, const N &n) {
             m.labelled(n, QStringLiteral("centre_interet"), m.fiche.centres); }},
    };
    return rules;
}

void RecordMapper::synonymes(const XmlNode &node)
{
    const QStringList fields{QStringLiteral("nom_metier"), QStringLiteral("libelle_feminin"),
                             QStringLiteral("libelle_masculin")};
    for (const XmlNode *entry : entries(node, QStringLiteral("synonyme"), fields))
        fiche.synonymes.append({entry->textOf(fields.at(0)), entry->textOf(fields.at(1)),
                                entry->textOf(fields.at(2))});
    expectChildren(node, {QStringLiteral("synonyme")});
}

void RecordMapper::romes(const XmlNode &node)
{
    expectChildren(node, {QStringLiteral("romeV3")});
    for (const XmlNode &entry : node.children) {
        const QString code = entry.text.simplified();
        if (entry.name != u"romeV3" || code.isEmpty())
            continue;
        expectChildren(entry, {});
        if (!fiche.romes.contains(code))
            fiche.romes.append(code);
    }
}

void RecordMapper::formatsCourts(const XmlNode &node)
{
    const QStringList fields{QStringLiteral("type"), QStringLiteral("libelle"),
                             QStringLiteral("descriptif")};
    expectChildren(node, {QStringLiteral("format_court")});
    for (const XmlNode *entry : entries(node, QStringLiteral("format_court"), fields)) {
        const XmlNode *text = entry->child(fields.at(2));
        if (entry->textOf(fields.at(1)).isEmpty())
            note(Oddity::MissingLabel, entry->line, QStringLiteral("<format_court> without a label"),
                 QStringLiteral("kept without it"));
        fiche.formatsCourts.append({entry->textOf(fields.at(0)), entry->textOf(fields.at(1)),
                                    text ? cleaned(*text) : QString()});
    }
}

void RecordMapper::associes(const XmlNode &node)
{
    QVector<Labelled> links;
    labelled(node, QStringLiteral("metier_associe"), links);
    for (const Labelled &link : links)
        fiche.associes.append({link.id, link.label, false});
}

void RecordMapper::sources(const XmlNode &node)
{
    const QStringList fields{QStringLiteral("valeur"), QStringLiteral("commentaire")};
    expectChildren(node, {QStringLiteral("source")});
    for (const XmlNode *entry : entries(node, QStringLiteral("source"), fields))
        fiche.sources.append({entry->textOf(fields.at(0)), entry->textOf(fields.at(1))});
}

void RecordMapper::secteurs(const XmlNode &node)
{
    const QString transverse = node.textOf(u"metier_transverse");
    fiche.transverse = transverse == u"oui";
    if (!transverse.isEmpty() && transverse != u"oui" && transverse != u"non")
        note(Oddity::UnexpectedValue, node.line,
             QStringLiteral("<metier_transverse> is \"%1\"").arg(transverse.left(40)),
             QStringLiteral("read as no"), true);
    labelled(node, QStringLiteral("secteur_activite"), fiche.secteurs, {QStringLiteral("metier_transverse")});
}

void RecordMapper::missingNames()
{
    QString &feminine = fiche.summary.feminine;
    QString &masculine = fiche.summary.masculine;
    if (feminine.isEmpty() && masculine.isEmpty()) {
        feminine = masculine = fiche.name;
        note(Oddity::MissingGender, m_record.line, QStringLiteral("neither feminine nor masculine form"),
             QStringLiteral("the name stands for both"), true);
    } else if (feminine.isEmpty()) {
        feminine = masculine;
        note(Oddity::MissingGender, m_record.line, QStringLiteral("no feminine form"),
             QStringLiteral("the masculine one stands for it"), true);
    } else if (masculine.isEmpty()) {
        masculine = feminine;
        note(Oddity::MissingGender, m_record.line, QStringLiteral("no masculine form"),
             QStringLiteral("the feminine one stands for it"), true);
    }
    if (fiche.name.isEmpty())
        fiche.name = masculine;
}

void RecordMapper::summarise()
{
    fiche.summary.accroche = plainText(fiche.accrocheHtml).simplified();
    fiche.summary.niveau = fiche.niveau.label;
    for (const Labelled &secteur : std::as_const(fiche.secteurs))
        fiche.summary.secteurs.append(secteur.id);
    for (const Labelled &centre : std::as_const(fiche.centres))
        fiche.summary.centres.append(centre.id);
    for (const Labelled &statut : std::as_const(fiche.statuts))
        fiche.summary.statuts.append(statut.id);
}

Result<Fiche> RecordMapper::run()
{
    noteTurned(m_record);
    readFields(*this, m_record, fieldRules());
    if (fiche.name.isEmpty() && fiche.summary.feminine.isEmpty() && fiche.summary.masculine.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("%1 has no name").arg(fiche.summary.id), m_file,
                    m_record.line, QStringLiteral("fill <nom_metier> or a <libelle_...>"));
    missingNames();
    summarise();
    return std::move(fiche);
}

} // namespace

Result<Fiche> ficheFromRecord(const XmlNode &record, const QString &file, QVector<ImportNote> &notes)
{
    if (record.name != u"metier")
        return fail(ErrorKind::Refused, QStringLiteral("<%1> is not a métier").arg(record.name), file, record.line,
                    QStringLiteral("give an IDEO export of fiches métiers"));
    const Result<QString> id = identifiantOf(record, file, QStringLiteral("MET.1"));
    if (!id)
        return fail(id.error());
    return RecordMapper(record, file, *id, notes).run();
}

} // namespace belvedere::content
