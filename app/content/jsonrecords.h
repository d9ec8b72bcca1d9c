// Reads a long list of JSON objects one by one, whatever its size: an export of a directory.
#pragma once

#include <content/xmlfeed.h>
#include <core/result.h>

#include <functional>

class QIODevice;

namespace belvedere::content {

struct JsonRecord {
    QByteArray json; // the object, from { to }
    qint64 line = 0; // where it begins, from 1
};

struct JsonRecordLimits {
    qint64 recordBytes = 4 << 20;
    qint64 fileBytes = qint64(1) << 30;
};

using JsonSink = std::function<Status(const JsonRecord &record)>;

// Hands every object of the list to the sink, in order; whether each is well formed inside is for the
// sink to find. The list is the file, or the first list that is a member of the file's object
// ({"service": [...]}, {"results": [...]}). Malformed, with the line: a file that is neither, or that
// ends inside a record. Stops with what the sink answers, or with Cancelled.
Status readJsonRecords(QIODevice &device, const QString &fileName, const JsonSink &sink, const StopFlag &stop,
                       const Progress &progress = {}, const JsonRecordLimits &limits = {});

} // namespace belvedere::content
