// Which records of exports were taken, so that each is kept once and under an id of its own.
#pragma once

#include <content/importreport.h>
#include <content/xmlrecords.h>

#include <QHash>
#include <QSet>

namespace belvedere::content {

class RecordLedger
{
public:
    // The id to keep a record under: its own, or a numbered one ("MET.1-2") when another record has
    // it. Empty when the very same record was taken before. Both are noted.
    QString idFor(const XmlNode &record, const QString &id, const QString &file, QVector<ImportNote> &notes);
    bool has(const QString &id) const { return m_taken.contains(id); }

private:
    QSet<QString> m_taken;
    QSet<QByteArray> m_digests;   // of the records taken
    QHash<QString, int> m_copies; // identifiant -> number of its last copy
};

// Too many oddities for an export: another kind of file.
Status refuseTooOdd(const QVector<ImportNote> &notes, const QString &file, qint64 line);

} // namespace belvedere::content
