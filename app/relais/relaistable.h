// Relais from a CSV table that a region keeps (README.md lists the columns).
#pragma once

#include <content/importreport.h>
#include <core/stopflag.h>
#include <relais/relais.h>

#include <core/result.h>

#include <functional>

namespace belvedere::relais {

// Takes a relais read at that line of that file; its position may be missing (0, 0).
using RelaisSink = std::function<Status(Relais relais, const QString &file, qint64 line)>;

// Hands on every relais of the table. A faulty line is noted with what to do and left out; a detail
// that cannot be read is noted and left out of its relais. The counts `read`, `skipped` and `repaired`
// of the report are kept; `kept` is for the sink. Malformed when the table itself cannot be read.
Status readRelaisTable(const QString &path, const RelaisSink &sink, const StopFlag &stop, content::ImportReport &report);

} // namespace belvedere::relais
