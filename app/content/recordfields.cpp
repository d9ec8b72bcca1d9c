#include <content/recordfields.h>

#include <content/htmlcleaner.h>
#include <content/niveaux.h>

#include <QRegularExpression>
#include <QSet>

namespace belvedere::content {

void RecordFields::note(Oddity oddity, qint64 line, const QString &what, const QString &done, bool repair)
{
    m_notes.append(ImportNote{oddity, m_file, line, m_id, what, done, repair});
}

void RecordFields::noteTurned(const XmlNode &node)
{
    if (node.turned)
        note(Oddity::TurnedText, node.line,
             QStringLiteral("characters that turn the direction of writing in <%1>").arg(node.name),
             QStringLiteral("removed"), true);
    for (const XmlNode &child : node.children)
        noteTurned(child);
}

void RecordFields::expectChildren(const XmlNode &node, const QStringList &names)
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

QVector<const XmlNode *> RecordFields::entries(const XmlNode &list, const QString &entryName,
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

void RecordFields::text(const XmlNode &node, QString &field)
{
    expectChildren(node, {});
    const QString value = node.text.simplified();
    if (!field.isEmpty() && field != value)
        note(Oddity::RepeatedElement, node.line, QStringLiteral("<%1> given twice").arg(node.name),
             QStringLiteral("the first is kept"), true);
    else
        field = value;
}

QString RecordFields::cleaned(const XmlNode &node)
{
    CleanHtml clean = cleanHtml(node.text);
    if (!clean.removed.isEmpty())
        note(Oddity::RemovedHtml, node.line,
             QStringLiteral("html not allowed in <%1>: %2").arg(node.name, clean.removed.join(QStringLiteral(", "))),
             QStringLiteral("removed, its text kept unless it is a script or a style"), true);
    return clean.html;
}

void RecordFields::html(const XmlNode &node, QString &field, bool expected)
{
    expectChildren(node, {});
    const QString clean = cleaned(node);
    if (!field.isEmpty() && !clean.isEmpty())
        note(Oddity::RepeatedElement, node.line, QStringLiteral("<%1> given twice").arg(node.name),
             QStringLiteral("joined"), true);
    if (expected && clean.isEmpty() && field.isEmpty())
        note(Oddity::EmptySection, node.line, QStringLiteral("<%1> is empty").arg(node.name),
             QStringLiteral("the page leaves it out"));
    field += clean;
}

void RecordFields::labelled(const XmlNode &node, const QString &entryName, QVector<Labelled> &field,
                            const QStringList &alsoKnown)
{
    const QStringList fields{QStringLiteral("id"), QStringLiteral("libelle")};
    expectChildren(node, QStringList{entryName} + alsoKnown);
    for (const XmlNode *entry : entries(node, entryName, fields)) {
        const Labelled value{entry->textOf(fields.at(0)), entry->textOf(fields.at(1))};
        if (value.id.isEmpty() || value.label.isEmpty())
            note(Oddity::MissingLabel, entry->line,
                 QStringLiteral("<%1> without its id or its label").arg(entryName),
                 QStringLiteral("kept without it"));
        field.append(value);
    }
}

void RecordFields::publications(const XmlNode &node, QVector<Publication> &field)
{
    const QStringList fields{QStringLiteral("code_librairie"), QStringLiteral("titre_publication"),
                             QStringLiteral("editeur"), QStringLiteral("annee"),
                             QStringLiteral("collection")};
    expectChildren(node, {QStringLiteral("publication")});
    for (const XmlNode *entry : entries(node, QStringLiteral("publication"), fields))
        field.append({entry->textOf(fields.at(0)), entry->textOf(fields.at(1)), entry->textOf(fields.at(2)),
                      entry->textOf(fields.at(3)), entry->textOf(fields.at(4))});
}

int RecordFields::niveau(const XmlNode &node, Labelled &field)
{
    expectChildren(node, {QStringLiteral("id"), QStringLiteral("libelle")});
    field = {node.textOf(u"id"), node.textOf(u"libelle")};
    const std::optional<int> rank = niveauRank(field.id);
    if (!rank)
        note(Oddity::UnexpectedValue, node.line, QStringLiteral("level \"%1\" is not known").arg(field.id),
             QStringLiteral("kept, and sorted with the lowest level"), true);
    return rank.value_or(0);
}

Result<QString> identifiantOf(const XmlNode &record, const QString &file, const QString &example)
{
    static const QRegularExpression address(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,47}\\z"));
    const QString id = record.textOf(u"identifiant");
    if (address.match(id).hasMatch())
        return id;
    return fail(ErrorKind::Refused, QStringLiteral("a <%1> without a usable <identifiant>").arg(record.name),
                file, record.line, QStringLiteral("give it one, such as ") + example);
}

} // namespace belvedere::content
