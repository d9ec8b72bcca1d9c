// Reads an XML export record by record: one element below the root at a time, whatever the size of
// the file.
#pragma once

#include <content/xmlfeed.h>

#include <QStringList>
#include <QVector>

namespace belvedere::content {

// An element of a record, with its text (CDATA included) and the line where it begins.
struct XmlNode {
    QString name;
    QString text;
    QStringList attributes; // names only: an IDEO export has none
    QVector<XmlNode> children;
    qint64 line = 0;
    bool turned = false; // the text held characters of directions.h, which were taken away

    const XmlNode *child(QStringView childName) const;
    // The simplified text of that child; empty when there is none.
    QString textOf(QStringView childName) const;
};

struct XmlLimits {
    int depth = 12;
    qint64 recordBytes = 1 << 20;
    qint64 fileBytes = qint64(512) << 20;
};

using RecordSink = std::function<Status(const XmlNode &record)>;

// Hands every child of the root to the sink, in order. Refuses, with the line and the remedy: an
// unfinished or malformed file, bytes that are not of the encoding, any DOCTYPE, too deep or too
// large elements, another root. Stops with what the sink answers, or with Cancelled.
Status readXmlRecords(QIODevice &device, const QString &fileName, const QString &rootName,
                      const RecordSink &sink, const StopFlag &stop, const Progress &progress = {},
                      const XmlLimits &limits = {});

} // namespace belvedere::content
