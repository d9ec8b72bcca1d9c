// Imports IDEO exports of formations, one record in memory at a time.
#pragma once

#include <content/recordledger.h>
#include <formations/formation.h>

namespace belvedere::formations {

using FormationSink = std::function<Status(const Formation &formation)>;

// No record is lost: each one is handed to the sink, repaired where needed, or the import refuses with
// the file, the line and the remedy. The same record given twice is handed over once; another record
// with an identifiant already met is kept under a new one ("FOR.1-2").
class IdeoFormations
{
public:
    // The report outlives the importer.
    IdeoFormations(FormationSink sink, content::ImportReport &report) : m_sink(std::move(sink)), m_report(report) {}

    // May be called for several exports, in order.
    Status read(QIODevice &device, const QString &fileName, const StopFlag &stop,
                const content::Progress &progress = {});

private:
    Status take(const content::XmlNode &record, const QString &fileName);

    FormationSink m_sink;
    content::ImportReport &m_report;
    content::RecordLedger m_ledger;
};

} // namespace belvedere::formations
