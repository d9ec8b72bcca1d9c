// A part of a pack that a feature owns: its tables, how they are filled, and what of it can be
// searched. The builder runs the sections one after another, once the fiches are written.
#pragma once

#include <content/importreport.h>
#include <content/searchwriter.h>
#include <content/xmlrecords.h>
#include <core/result.h>

class QSqlDatabase;

namespace belvedere::content {

struct SectionWork {
    QSqlDatabase &db; // inside the transaction of the whole build
    SearchWriter &search;
    const StopFlag &stop;
    const Progress &progress; // of this section's own bytes; may be null
    ImportReport &report;     // of this section
};

class PackSection
{
public:
    virtual ~PackSection() = default;

    // A stable word for reports, "formations".
    virtual QString name() const = 0;
    // The script that creates its tables, written as schema/*.sql are. It is run in every pack, so
    // that a reader always finds the tables, empty when nothing was imported.
    virtual QByteArray schema() const = 0;
    // Bytes of its sources, for progress; 0 when it has none.
    virtual qint64 sourceBytes() const { return 0; }
    // Imports its sources, if it has any. The same sources give the same rows in the same order.
    virtual Status write(SectionWork &work) = 0;
};

} // namespace belvedere::content
