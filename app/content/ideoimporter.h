// Imports IDEO exports of fiches métiers, one record in memory at a time.
#pragma once

#include <content/importreport.h>
#include <content/metier.h>
#include <content/recordledger.h>
#include <content/xmlrecords.h>

namespace belvedere::content {

using FicheSink = std::function<Status(const Fiche &fiche)>;

// No record is lost: each one is handed to the sink, repaired where needed, or the import refuses
// with the file, the line and the remedy. The same record given twice is handed over once; another
// record with an identifiant already met is kept under a new one ("MET.1-2").
class IdeoImporter
{
public:
    explicit IdeoImporter(FicheSink sink) : m_sink(std::move(sink)) {}

    // May be called for several exports, in order.
    Status read(QIODevice &device, const QString &fileName, const StopFlag &stop,
                const Progress &progress = {});
    // To be called after the last one: notes the associated métiers that no record describes.
    void finish();

    const ImportReport &report() const { return m_report; }

private:
    struct Link {
        ImportNote note;
        QString target;
    };
    Status take(const XmlNode &record, const QString &fileName);

    FicheSink m_sink;
    ImportReport m_report;
    RecordLedger m_ledger;
    QVector<Link> m_links;
};

} // namespace belvedere::content
