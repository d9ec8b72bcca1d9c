#include <content/ideorecord.h>

#include <content/htmlcleaner.h>
#include <content/niveaux.h>

#include <QRegularExpression>
#include <QSet>

namespace belvedere::content {

namespace {

class RecordMapper
{
public:
    RecordMapper(const XmlNode &record, const QString &file, QVector<ImportNote> &notes)
        : m_record(record), m_file(file), m_notes(notes)
    {
    }
    Result<Fiche> run();

    void name(const XmlNode &node, QString &field);
    void html(const XmlNode &node, QString &field);
    void synonymes(const XmlNode &node);
    void romes(const XmlNode &node);
    void formatsCourts(const XmlNode &node);
    void associes(const XmlNode &node);
    void niveau(const XmlNode &node);
    void publications(const XmlNode &node);
    void sources(const XmlNode &node);
    void secteurs(const XmlNode &node);
    void labelled(const XmlNode &node, const QString &entryName, QVector<Labelled> &field);

    Fiche fiche;

private:
    void note(Oddity oddity, qint64 line, const QString &what, const QString &done, bool repair = false);
    void expectChildren(const XmlNode &node, const QStringList &names);
    QVector<const XmlNode *> entries(const XmlNode &list, const QString &entryName,
                                     const QStringList &fields);
    QString cleaned(const XmlNode &node);
    void noteTurned(const XmlNode &node);
    void readFields();
    void missingNames();
    void summarise();

    const XmlNode &m_record;
    const QString &m_file;
    QVector<ImportNote> &m_notes;
};

struct FieldRule {
    QString element;
    void (*read)(RecordMapper &mapper, const XmlNode &node);
};

// The elements of a record, in the order of the export.
const QVector<FieldRule> &fieldRules()
{
    using M = RecordMapper;
    using N = XmlNode;
    static const QVector<FieldRule> rules{
        {QStringLiteral("identifiant"), [](M &, const N &) {}},
        {QStringLiteral("nom_metier"), [](M &m, const N &n) { m.name(n, m.fiche.name); }},
        {QStringLiteral("libelle_feminin"), [](M &m, const N &n) { m.name(n, m.fiche.summary.feminine); }},
        {QStringLiteral("libelle_masculin"), [](M &m, const N &n) { m.name(n, m.fiche.summary.masculine); }},
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
        {QStringLiteral("niveau_acces_min"), [](M &m, const N &n) { m.niveau(n); }},
        {QStringLiteral("formations_min_requise"), [](M &m, const N &n) {
             m.labelled(n, QStringLiteral("formation_min_requise"), m.fiche.formations); }},
        {QStringLiteral("publications"), [](M &m, const N &n) { m.publications(n); }},
        {QStringLiteral("sources_numeriques"), [](M &m, const N &n) { m.sources(n); }},
        {QStringLiteral("secteurs_activite"), [](M &m, const N &n) { m.secteurs(n); }},
        {QStringLiteral("centres_interet"), [](M &m, const N &n) {
             m.labelled(n, QStringLiteral("centre_interet"), m.fiche.centres); }},
    };
    return rules;
}

void RecordMapper::note(Oddity oddity, qint64 line, const QString &what, const QString &done, bool repair)
{
    m_notes.append(ImportNote{oddity, m_file, line, fiche.summary.id, what, done, repair});
}

void RecordMapper::noteTurned(const XmlNode &node)
{
    if (node.turned)
        note(Oddity::TurnedText, node.line,
             QStringLiteral("characters that turn the direction of writing in <%1>").arg(node.name),
             QStringLiteral("removed"), true);
    for (const XmlNode &child : node.children)
        noteTurned(child);
}

// Notes attributes, text between elements and unknown elements.
void RecordMapper::expectChildren(const XmlNode &node, const QStringList &names)
{
    if (!node.attributes.isEmpty())
        note(Oddity::UnknownElement, node.line,
             QStringLiteral("attribute %1 of <%2>").arg(node.attributes.join(u' '), node.name),
             QStringLiteral("left out"));
    if (!names.isEmpty() && !node.text.trimmed().isEmpty())
        note(Oddity::StrayText, node.line, QStringLiteral("text in <%1>").arg(node.name),
             QStringLiteral("left out"));
    for (const XmlNode &child : node.children) {
        if (!names.contains(child.name))
            note(Oddity::UnknownElement, child.line,
                 QStringLiteral("<%1> in <%2>").arg(child.name, node.name), QStringLiteral("left out"));
    }
}

// The entries of a list, the unknown ones, the empty ones and the repetitions left out.
QVector<const XmlNode *> RecordMapper::entries(const XmlNode &list, const QString &entryName,
                                               const QStringList &fields)
{
    QVector<const XmlNode *> kept;
    QSet<QString> seen;
    for (const XmlNode &entry : list.children) {
        if (entry.name != entryName)
            continue;
        expectChildren(entry, fields);
        QString key;
        for (const QString &field : fields)
            key += entry.textOf(field) + QChar(0x1f);
        if (key.size() == fields.size())
            note(Oddity::MissingLabel, entry.line, QStringLiteral("empty <%1>").arg(entryName),
                 QStringLiteral("left out"), true);
        else if (seen.contains(key))
            note(Oddity::RepeatedElement, entry.line, QStringLiteral("<%1> given twice").arg(entryName),
                 QStringLiteral("kept once"), true);
        else
            kept.append(&entry);
        seen.insert(key);
    }
    return kept;
}

void RecordMapper::name(const XmlNode &node, QString &field)
{
    expectChildren(node, {});
    const QString value = node.text.simplified();
    if (!field.isEmpty() && field != value)
        note(Oddity::RepeatedElement, node.line, QStringLiteral("<%1> given twice").arg(node.name),
             QStringLiteral("the first is kept"), true);
    else
        field = value;
}

QString RecordMapper::cleaned(const XmlNode &node)
{
    CleanHtml clean = cleanHtml(node.text);
    if (!clean.removed.isEmpty())
        note(Oddity::RemovedHtml, node.line,
             QStringLiteral("html not allowed in <%1>: %2").arg(node.name, clean.removed.join(QStringLiteral(", "))),
             QStringLiteral("removed, its text kept unless it is a script or a style"), true);
    return clean.html;
}

void RecordMapper::html(const XmlNode &node, QString &field)
{
    expectChildren(node, {});
    const QString clean = cleaned(node);
    if (!field.isEmpty() && !clean.isEmpty())
        note(Oddity::RepeatedElement, node.line, QStringLiteral("<%1> given twice").arg(node.name),
             QStringLiteral("joined"), true);
    if (clean.isEmpty() && field.isEmpty())
        note(Oddity::EmptySection, node.line, QStringLiteral("<%1> is empty").arg(node.name),
             QStringLiteral("the page leaves it out"));
    field += clean;
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

void RecordMapper::labelled(const XmlNode &node, const QString &entryName, QVector<Labelled> &field)
{
    const QStringList fields{QStringLiteral("id"), QStringLiteral("libelle")};
    QStringList known{entryName};
    if (entryName == u"secteur_activite")
        known.append(QStringLiteral("metier_transverse"));
    expectChildren(node, known);
    for (const XmlNode *entry : entries(node, entryName, fields)) {
        const Labelled value{entry->textOf(fields.at(0)), entry->textOf(fields.at(1))};
        if (value.id.isEmpty() || value.label.isEmpty())
            note(Oddity::MissingLabel, entry->line,
                 QStringLiteral("<%1> without its id or its label").arg(entryName),
                 QStringLiteral("kept without it"));
        field.append(value);
    }
}

void RecordMapper::associes(const XmlNode &node)
{
    QVector<Labelled> links;
    labelled(node, QStringLiteral("metier_associe"), links);
    for (const Labelled &link : links)
        fiche.associes.append({link.id, link.label, false});
}

void RecordMapper::niveau(const XmlNode &node)
{
    expectChildren(node, {QStringLiteral("id"), QStringLiteral("libelle")});
    fiche.niveau = {node.textOf(u"id"), node.textOf(u"libelle")};
    const std::optional<int> rank = niveauRank(fiche.niveau.id);
    fiche.summary.niveauRank = rank.value_or(0);
    if (!rank)
        note(Oddity::UnexpectedValue, node.line,
             QStringLiteral("level \"%1\" is not known").arg(fiche.niveau.id),
             QStringLiteral("kept, and sorted with the lowest level"), true);
}

void RecordMapper::publications(const XmlNode &node)
{
    const QStringList fields{QStringLiteral("code_librairie"), QStringLiteral("titre_publication"),
                             QStringLiteral("editeur"), QStringLiteral("annee"),
                             QStringLiteral("collection")};
    expectChildren(node, {QStringLiteral("publication")});
    for (const XmlNode *entry : entries(node, QStringLiteral("publication"), fields))
        fiche.publications.append({entry->textOf(fields.at(0)), entry->textOf(fields.at(1)),
                                   entry->textOf(fields.at(2)), entry->textOf(fields.at(3)),
                                   entry->textOf(fields.at(4))});
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
    labelled(node, QStringLiteral("secteur_activite"), fiche.secteurs);
}

// Each field once; what is missing or unknown is noted.
void RecordMapper::readFields()
{
    QStringList known;
    QStringList missing;
    for (const FieldRule &rule : fieldRules()) {
        known.append(rule.element);
        bool found = false;
        for (const XmlNode &node : m_record.children) {
            if (node.name != rule.element)
                continue;
            rule.read(*this, node);
            found = true;
        }
        if (!found)
            missing.append(rule.element);
    }
    expectChildren(m_record, known);
    if (!missing.isEmpty())
        note(Oddity::MissingElement, m_record.line,
             QStringLiteral("no ") + missing.join(QStringLiteral(", ")),
             QStringLiteral("kept without"));
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
}

Result<Fiche> RecordMapper::run()
{
    // An address of a fiche has 64 characters at most; a copy adds its number to the identifiant.
    static const QRegularExpression address(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,47}\\z"));
    if (m_record.name != u"metier")
        return fail(ErrorKind::Refused, QStringLiteral("<%1> is not a métier").arg(m_record.name),
                    m_file, m_record.line, QStringLiteral("give an IDEO export of fiches métiers"));
    fiche.summary.id = m_record.textOf(u"identifiant");
    if (!address.match(fiche.summary.id).hasMatch())
        return fail(ErrorKind::Refused, QStringLiteral("a métier without a usable <identifiant>"), m_file,
                    m_record.line, QStringLiteral("give it one, such as MET.1"));
    noteTurned(m_record);
    readFields();
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
    return RecordMapper(record, file, notes).run();
}

} // namespace belvedere::content
