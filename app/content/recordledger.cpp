#include <content/recordledger.h>

#include <QCryptographicHash>

namespace belvedere::content {

namespace {

constexpr qsizetype mostImportNotes = 100'000;

void addToDigest(QCryptographicHash &hash, const XmlNode &node)
{
    hash.addData((u'<' + node.name + u'>' + node.text.simplified()).toUtf8());
    for (const XmlNode &child : node.children)
        addToDigest(hash, child);
    hash.addData(QByteArrayLiteral("</>"));
}

// Its identifiant is in it.
QByteArray recordDigest(const XmlNode &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addToDigest(hash, record);
    return hash.result();
}

} // namespace

QString RecordLedger::idFor(const XmlNode &record, const QString &id, const QString &file,
                            QVector<ImportNote> &notes)
{
    const QByteArray digest = recordDigest(record);
    if (m_digests.contains(digest)) {
        notes.append({Oddity::SameRecord, file, record.line, id, QStringLiteral("the same record again"),
                      QStringLiteral("kept once"), false});
        return {};
    }
    m_digests.insert(digest);
    QString free = id;
    int &number = m_copies[id];
    while (m_taken.contains(free)) {
        number = qMax(number, 1) + 1;
        free = id + u'-' + QString::number(number);
    }
    m_taken.insert(free);
    if (free != id)
        notes.append({Oddity::DuplicateId, file, record.line, id,
                      QStringLiteral("another record has this identifiant"),
                      QStringLiteral("kept under ") + free, true});
    return free;
}

Status refuseTooOdd(const QVector<ImportNote> &notes, const QString &file, qint64 line)
{
    if (notes.size() <= mostImportNotes)
        return {};
    return fail(ErrorKind::TooMany, QStringLiteral("too many oddities for an export"), file, line,
                QStringLiteral("check that the file is the export it should be"));
}

} // namespace belvedere::content
