#include <formations/ideoformations.h>

#include <formations/ideoformation.h>

#include <algorithm>

namespace belvedere::formations {

Status IdeoFormations::read(QIODevice &device, const QString &fileName, const StopFlag &stop,
                            const content::Progress &progress)
{
    return content::readXmlRecords(
        device, fileName, QStringLiteral("formations"),
        [&](const content::XmlNode &record) -> Status {
            if (stop)
                return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), fileName);
            return take(record, fileName);
        },
        stop, progress);
}

Status IdeoFormations::take(const content::XmlNode &record, const QString &fileName)
{
    ++m_report.read;
    const qsizetype before = m_report.notes.size();
    Result<Formation> formation = formationFromRecord(record, fileName, m_report.notes);
    if (!formation)
        return fail(std::move(formation.error()));
    if (const Status sane = content::refuseTooOdd(m_report.notes, fileName, record.line); !sane)
        return sane;
    const QString id = m_ledger.idFor(record, formation->summary.id, fileName, m_report.notes);
    if (id.isEmpty()) {
        ++m_report.merged;
        return {};
    }
    formation->summary.id = id;
    ++m_report.kept;
    m_report.repaired += std::any_of(m_report.notes.begin() + before, m_report.notes.end(),
                                     [](const content::ImportNote &note) { return note.repair; });
    return m_sink(*formation);
}

} // namespace belvedere::formations
