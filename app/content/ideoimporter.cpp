#include <content/ideoimporter.h>

#include <content/ideorecord.h>

#include <QCryptographicHash>

#include <algorithm>

namespace belvedere::content {

namespace {

// More than this is another kind of file, not an export with faults.
constexpr qsizetype mostImportNotes = 100'000;

void addToDigest(QCryptographicHash &hash, const XmlNode &node)
{
    hash.addData((u'<' + node.name + u'>' + node.text.simplified()).toUtf8());
    for (const XmlNode &child : node.children)
        addToDigest(hash, child);
    hash.addData(QByteArrayLiteral("</>"));
}

QByteArray recordDigest(const XmlNode &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addToDigest(hash, record);
    return hash.result();
}

} // namespace

Status IdeoImporter::read(QIODevice &device, const QString &fileName, const StopFlag &stop,
                          const Progress &progress)
{
    return readXmlRecords(
        device, fileName, QStringLiteral("metiers"),
        [&](const XmlNode &record) -> Status {
            if (stop)
                return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), fileName);
            return take(record, fileName);
        },
        stop, progress);
}

// True when the very same record was taken before. Gives the fiche a new id where its own is used.
bool IdeoImporter::alreadyTaken(const XmlNode &record, Fiche &fiche, const QString &fileName)
{
    const QByteArray digest = recordDigest(record); // its identifiant is in it
    const QString id = fiche.summary.id;
    if (m_digests.contains(digest)) {
        m_report.notes.append({Oddity::SameRecord, fileName, record.line, id,
                               QStringLiteral("the same record again"), QStringLiteral("kept once"), false});
        return true;
    }
    m_digests.insert(digest);
    QString free = id;
    int &number = m_copies[id];
    while (m_taken.contains(free)) {
        number = qMax(number, 1) + 1;
        free = id + u'-' + QString::number(number);
    }
    m_taken.insert(free);
    if (free != id) {
        m_report.notes.append({Oddity::DuplicateId, fileName, record.line, id,
                               QStringLiteral("another record has this identifiant"),
                               QStringLiteral("kept under ") + free, true});
        fiche.summary.id = free;
    }
    return false;
}

Status IdeoImporter::take(const XmlNode &record, const QString &fileName)
{
    ++m_report.read;
    const qsizetype before = m_report.notes.size();
    Result<Fiche> fiche = ficheFromRecord(record, fileName, m_report.notes);
    if (!fiche)
        return fail(std::move(fiche.error()));
    if (m_report.notes.size() > mostImportNotes)
        return fail(ErrorKind::TooMany, QStringLiteral("too many oddities for an export"), fileName,
                    record.line, QStringLiteral("check that the file is an export of fiches"));
    if (alreadyTaken(record, *fiche, fileName)) {
        ++m_report.merged;
        return {};
    }
    ++m_report.kept;
    m_report.repaired += std::any_of(m_report.notes.begin() + before, m_report.notes.end(),
                                     [](const ImportNote &note) { return note.repair; });
    for (const LinkedMetier &link : std::as_const(fiche->associes))
        m_links.append({{Oddity::UnresolvedLink, fileName, record.line, fiche->summary.id,
                         QStringLiteral("associated métier %1 (%2) is in no record").arg(link.id, link.label),
                         QStringLiteral("shown as text, not as a link"), false},
                        link.id});
    return m_sink(*fiche);
}

void IdeoImporter::finish()
{
    for (const Link &link : std::as_const(m_links)) {
        if (!m_taken.contains(link.target))
            m_report.notes.append(link.note);
    }
    m_links.clear();
}

} // namespace belvedere::content
