#include <formations/ideoformation.h>

#include <content/htmlcleaner.h>
#include <content/recordfields.h>

#include <QDate>
#include <QRegularExpression>

namespace belvedere::formations {

using content::FieldRule;
using content::ImportNote;
using content::Labelled;
using content::Oddity;
using content::XmlNode;

namespace {

class FormationMapper : public content::RecordFields
{
public:
    FormationMapper(const XmlNode &record, const QString &file, const QString &id, QVector<ImportNote> &notes)
        : RecordFields(file, id, notes), m_record(record), m_file(file)
    {
        formation.summary.id = id;
    }
    Result<Formation> run();

    void type(const XmlNode &node);
    void coded(const XmlNode &node, const QString &codeName, const QString &labelName, Labelled &field);
    void texts(const XmlNode &node, const QString &entryName, QStringList &field);
    void url(const XmlNode &node);
    void poursuites(const XmlNode &node);
    void debouches(const XmlNode &node);
    void date(const XmlNode &node, QString &field);

    Formation formation;

private:
    void synonymes(const XmlNode &node, Debouche &field);
    Status nameIt();

    const XmlNode &m_record;
    const QString &m_file;
};

// The elements of a record, in the order of the export.
const QVector<FieldRule<FormationMapper>> &formationRules()
{
    using M = FormationMapper;
    using N = XmlNode;
    static const QVector<FieldRule<M>> rules{
        {QStringLiteral("identifiant"), [](M &, const N &) {}},
        {QStringLiteral("code_scolarite"), [](M &m, const N &n) { m.text(n, m.formation.codeScolarite); }},
        {QStringLiteral("libelle_complet"), [](M &m, const N &n) { m.text(n, m.formation.summary.title); }},
        {QStringLiteral("sigle"), [](M &m, const N &n) { m.text(n, m.formation.sigle); }},
        {QStringLiteral("libelle_generique"), [](M &m, const N &n) { m.text(n, m.formation.generique); }},
        {QStringLiteral("libelle_specifique"), [](M &m, const N &n) { m.text(n, m.formation.specifique); }},
        {QStringLiteral("type_option"), [](M &m, const N &n) { m.text(n, m.formation.optionType); }},
        {QStringLiteral("type_Formation"), [](M &m, const N &n) { m.type(n); }},
        {QStringLiteral("duree_formation"), [](M &m, const N &n) { m.text(n, m.formation.summary.duree); }},
        {QStringLiteral("descriptif_format_court"), [](M &m, const N &n) { m.html(n, m.formation.descriptif, false); }},
        {QStringLiteral("descriptif_acces"), [](M &m, const N &n) { m.html(n, m.formation.acces, false); }},
        {QStringLiteral("url"), [](M &m, const N &n) { m.url(n); }},
        {QStringLiteral("nsf_discipline"), [](M &m, const N &n) {
             m.coded(n, QStringLiteral("NSF_discipline_code"), QStringLiteral("NSF_discipline_libelle"),
                     m.formation.nsfDiscipline); }},
        {QStringLiteral("nsf_fonction"), [](M &m, const N &n) {
             m.coded(n, QStringLiteral("NSF_fonction_code"), QStringLiteral("NSF_fonction_libelle"),
                     m.formation.nsfFonction); }},
        {QStringLiteral("niveau_certification"), [](M &m, const N &n) { m.text(n, m.formation.niveauCertification); }},
        {QStringLiteral("niveau_etudes"), [](M &m, const N &n) {
             m.formation.summary.niveauRank = m.niveau(n, m.formation.niveauEtudes); }},
        {QStringLiteral("niv_code"), [](M &m, const N &n) { m.text(n, m.formation.nivCode); }},
        {QStringLiteral("annee_premiere_session"), [](M &m, const N &n) { m.text(n, m.formation.premiereSession); }},
        {QStringLiteral("annee_derniere_session"), [](M &m, const N &n) { m.text(n, m.formation.derniereSession); }},
        {QStringLiteral("nature_certificat"), [](M &m, const N &n) {
             m.texts(n, QStringLiteral("libelle_nature_certificat"), m.formation.certificats); }},
        {QStringLiteral("attendus"), [](M &m, const N &n) { m.html(n, m.formation.attendus, false); }},
        {QStringLiteral("element_enseignement"), [](M &m, const N &n) {
             m.texts(n, QStringLiteral("element_enseignement_libelle"), m.formation.enseignements); }},
        {QStringLiteral("sous_tutelle"), [](M &m, const N &n) { m.text(n, m.formation.tutelle); }},
        {QStringLiteral("descriptif_poursuite_etudes"), [](M &m, const N &n) {
             m.html(n, m.formation.poursuiteHtml, false); }},
        {QStringLiteral("poursuites_etudes"), [](M &m, const N &n) { m.poursuites(n); }},
        {QStringLiteral("metiers_formation"), [](M &m, const N &n) { m.debouches(n); }},
        {QStringLiteral("publications"), [](M &m, const N &n) { m.publications(n, m.formation.publications); }},
        {QStringLiteral("sources_numeriques"), [](M &m, const N &n) {
             m.texts(n, QStringLiteral("source"), m.formation.sources); }},
        {QStringLiteral("sous_domaines_web"), [](M &m, const N &n) {
             m.labelled(n, QStringLiteral("sous_domaine_web"), m.formation.domaines); }},
        {QStringLiteral("creation_date"), [](M &m, const N &n) { m.date(n, m.formation.created); }},
        {QStringLiteral("modification_date"), [](M &m, const N &n) { m.date(n, m.formation.modified); }},
    };
    return rules;
}

void FormationMapper::type(const XmlNode &node)
{
    const QStringList names{QStringLiteral("type_formation_sigle"), QStringLiteral("type_formation_libelle_court"),
                            QStringLiteral("type_formation_libelle")};
    expectChildren(node, names);
    formation.typeSigle = node.textOf(names.at(0));
    formation.typeCourt = node.textOf(names.at(1));
    formation.summary.type = node.textOf(names.at(2));
}

void FormationMapper::coded(const XmlNode &node, const QString &codeName, const QString &labelName, Labelled &field)
{
    expectChildren(node, {codeName, labelName});
    field = {node.textOf(codeName), node.textOf(labelName)};
    if (field.id.isEmpty() != field.label.isEmpty())
        note(Oddity::MissingLabel, node.line, QStringLiteral("<%1> without its code or its label").arg(node.name),
             QStringLiteral("kept without it"));
}

void FormationMapper::texts(const XmlNode &node, const QString &entryName, QStringList &field)
{
    expectChildren(node, {entryName});
    for (const XmlNode &entry : node.children) {
        if (entry.name != entryName)
            continue;
        expectChildren(entry, {});
        const QString value = entry.text.simplified();
        if (value.isEmpty())
            note(Oddity::MissingLabel, entry.line, QStringLiteral("empty <%1>").arg(entryName),
                 QStringLiteral("left out"), true);
        else if (field.contains(value))
            note(Oddity::RepeatedElement, entry.line, QStringLiteral("<%1> given twice").arg(entryName),
                 QStringLiteral("kept once"), true);
        else
            field.append(value);
    }
}

void FormationMapper::url(const XmlNode &node)
{
    static const QRegularExpression fiche(QStringLiteral("/rncp/(?:RNCP)?([0-9]{2,6})(?:/|$)"));
    text(node, formation.url);
    formation.rncp = fiche.match(formation.url).captured(1);
}

void FormationMapper::poursuites(const XmlNode &node)
{
    const QString entryName = QStringLiteral("poursuite_etudes");
    const QString typeName = QStringLiteral("type_Poursuite");
    const QString formationName = QStringLiteral("formation_poursuite_Etudes");
    expectChildren(node, {entryName});
    for (const XmlNode &entry : node.children) {
        if (entry.name != entryName)
            continue;
        expectChildren(entry, {typeName, formationName});
        Poursuite poursuite{entry.textOf(typeName), {}};
        for (const XmlNode &child : entry.children) {
            if (child.name == formationName && !child.text.trimmed().isEmpty())
                poursuite.formations.append({QString(), child.text.simplified()});
        }
        if (!poursuite.type.isEmpty() || !poursuite.formations.isEmpty())
            formation.poursuites.append(poursuite);
    }
}

void FormationMapper::synonymes(const XmlNode &node, Debouche &field)
{
    const QStringList fields{QStringLiteral("nom_metier"), QStringLiteral("libelle_feminin"),
                             QStringLiteral("libelle_masculin")};
    expectChildren(node, {QStringLiteral("synonyme")});
    for (const XmlNode *entry : entries(node, QStringLiteral("synonyme"), fields))
        field.synonymes.append({entry->textOf(fields.at(0)), entry->textOf(fields.at(1)), entry->textOf(fields.at(2))});
}

void FormationMapper::debouches(const XmlNode &node)
{
    const QStringList fields{QStringLiteral("id"), QStringLiteral("nom_metier"), QStringLiteral("libelle_feminin"),
                             QStringLiteral("libelle_masculin"), QStringLiteral("synonymes")};
    expectChildren(node, {QStringLiteral("metier")});
    for (const XmlNode *entry : entries(node, QStringLiteral("metier"), fields)) {
        Debouche debouche{entry->textOf(fields.at(0)), entry->textOf(fields.at(1)), entry->textOf(fields.at(2)),
                          entry->textOf(fields.at(3)), {}};
        if (const XmlNode *list = entry->child(fields.at(4)))
            synonymes(*list, debouche);
        formation.debouches.append(debouche);
    }
}

void FormationMapper::date(const XmlNode &node, QString &field)
{
    QString value;
    text(node, value);
    if (value.isEmpty())
        return;
    const QDate date = QDate::fromString(value, QStringLiteral("dd/MM/yyyy"));
    if (date.isValid())
        field = date.toString(Qt::ISODate);
    else
        note(Oddity::UnexpectedValue, node.line,
             QStringLiteral("<%1> is \"%2\", not a date").arg(node.name, value.left(40)),
             QStringLiteral("left out"), true);
}

// A formation without its full name takes the name that other elements give.
Status FormationMapper::nameIt()
{
    QString &title = formation.summary.title;
    if (!title.isEmpty())
        return {};
    title = QStringList{formation.generique, formation.specifique}.join(u' ').trimmed();
    if (title.isEmpty())
        title = formation.sigle;
    if (title.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("%1 has no name").arg(formation.summary.id), m_file,
                    m_record.line, QStringLiteral("fill <libelle_complet>"));
    note(Oddity::MissingLabel, m_record.line, QStringLiteral("no <libelle_complet>"),
         QStringLiteral("called ") + title, true);
    return {};
}

Result<Formation> FormationMapper::run()
{
    noteTurned(m_record);
    readFields(*this, m_record, formationRules());
    if (const Status named = nameIt(); !named)
        return fail(named.error());
    formation.summary.niveau = formation.niveauEtudes.label;
    formation.summary.accroche = content::plainText(formation.descriptif).section(u'\n', 0, 0);
    return std::move(formation);
}

} // namespace

Result<Formation> formationFromRecord(const XmlNode &record, const QString &file, QVector<ImportNote> &notes)
{
    if (record.name != u"formation")
        return fail(ErrorKind::Refused, QStringLiteral("<%1> is not a formation").arg(record.name), file, record.line,
                    QStringLiteral("give an IDEO export of formations"));
    const Result<QString> id = content::identifiantOf(record, file, QStringLiteral("FOR.1"));
    if (!id)
        return fail(id.error());
    return FormationMapper(record, file, *id, notes).run();
}

} // namespace belvedere::formations
