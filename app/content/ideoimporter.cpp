#include <content/ideoimporter.h>

#include <content/ideorecord.h>

#include <algorithm>

namespace belvedere::content {

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

Status IdeoImporter::take(const XmlNode &record, const QString &fileName)
{
    ++m_report.read;
    const qsizetype before = m_report.notes.size();
    Result<Fiche> fiche = ficheFromRecord(record, fileName, m_report.notes);
    if (!fiche)
        return fail(std::move(fiche.error()));
    if (const Status sane = refuseTooOdd(m_report.notes, fileName, record.line); !sane)
        return sane;
    const QString id = m_ledger.idFor(record, fiche->summary.id, fileName, m_report.notes);
    if (id.isEmpty()) {
        ++m_report.merged;
        return {};
    }
    fiche->summary.id = id;
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
        if (!m_ledger.has(link.target))
            m_report.notes.append(link.note);
    }
    m_links.clear();
}

} // namespace belvedere::content
