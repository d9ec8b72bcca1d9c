// Reads the fields of a record of an export, and notes with its line what is not as it should be.
#pragma once

#include <content/importreport.h>
#include <content/metier.h>
#include <content/xmlrecords.h>
#include <core/result.h>

namespace belvedere::content {

class RecordFields
{
public:
    // `id`: identifiant of the record, for the notes. The notes and the file name outlive this.
    RecordFields(const QString &file, const QString &id, QVector<ImportNote> &notes)
        : m_file(file), m_id(id), m_notes(notes)
    {
    }

    void note(Oddity oddity, qint64 line, const QString &what, const QString &done, bool repair = false);
    // Notes each element below that held characters of directions.h.
    void noteTurned(const XmlNode &node);
    // Notes attributes, text between elements, and elements that are none of these.
    void expectChildren(const XmlNode &node, const QStringList &names);
    // The entries of a list, the unknown ones, the empty ones and the repetitions left out.
    QVector<const XmlNode *> entries(const XmlNode &list, const QString &entryName, const QStringList &fields);

    // The simplified text of the element; when the field is filled already, the first one is kept.
    void text(const XmlNode &node, QString &field);
    // Its html, cleaned; joined to what the field holds. An empty section is noted as one when
    // `expected`.
    void html(const XmlNode &node, QString &field, bool expected = true);
    QString cleaned(const XmlNode &node);
    // Entries with an id and a libelle. Elements `alsoKnown` in the list are not unknown.
    void labelled(const XmlNode &node, const QString &entryName, QVector<Labelled> &field,
                  const QStringList &alsoKnown = {});
    void publications(const XmlNode &node, QVector<Publication> &field);
    // The level of studies of an element with an id and a libelle; its rank (metier.h). One that is
    // not known is noted, and sorted with the lowest.
    int niveau(const XmlNode &node, Labelled &field);

private:
    const QString &m_file;
    const QString m_id;
    QVector<ImportNote> &m_notes;
};

// How a mapper, which is a RecordFields, reads one element of a record.
template <typename Mapper>
struct FieldRule {
    QString element;
    void (*read)(Mapper &mapper, const XmlNode &node);
};

// Hands each element of the record to its rule, in the order of the rules; notes the unknown ones and
// the missing ones.
template <typename Mapper>
void readFields(Mapper &mapper, const XmlNode &record, const QVector<FieldRule<Mapper>> &rules)
{
    QStringList known;
    QStringList missing;
    for (const FieldRule<Mapper> &rule : rules) {
        known.append(rule.element);
        bool found = false;
        for (const XmlNode &node : record.children) {
            if (node.name != rule.element)
                continue;
            rule.read(mapper, node);
            found = true;
        }
        if (!found)
            missing.append(rule.element);
    }
    mapper.expectChildren(record, known);
    if (!missing.isEmpty())
        mapper.note(Oddity::MissingElement, record.line, QStringLiteral("no ") + missing.join(QStringLiteral(", ")),
                    QStringLiteral("kept without"));
}

// The <identifiant> of a record; Refused, with the line, when it cannot be part of an address of ours:
// 1 to 48 letters, digits, dots, hyphens or underscores. (An address has 64 characters at most; a copy
// adds its number.)
Result<QString> identifiantOf(const XmlNode &record, const QString &file, const QString &example);

} // namespace belvedere::content
