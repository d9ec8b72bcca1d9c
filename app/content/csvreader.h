// Reads a table of comma-separated values record by record, whatever its size: RFC 4180, and the
// semicolon or the tab that French tables use in place of the comma.
#pragma once

#include <content/utf8check.h>
#include <core/result.h>

#include <QHash>
#include <QStringList>

class QIODevice;

namespace belvedere::content {

struct CsvLimits {
    qint64 recordBytes = 1 << 20;
    qint64 fileBytes = qint64(512) << 20;
    qsizetype columns = 200;
};

class CsvReader
{
public:
    // The device is open and outlives the reader.
    CsvReader(QIODevice &device, QString fileName, const CsvLimits &limits = {});

    // To be called first. The separator is the one of ; , and tab that the first line has most of.
    // Malformed when the file is empty, a column is named twice or one of these is missing. Names
    // are compared without regard to case; other columns may follow.
    Status readHeader(const QStringList &required);
    // Goes to the next record that is not empty; false at the end. Malformed, with the line: bytes
    // that are not UTF-8, a quotation mark that is never closed, a record or a file above the limits.
    Result<bool> next();

    qint64 line() const { return m_recordLine; } // where the record begins, from 1
    // The record has as many fields as the header, and nothing after a closing quotation mark.
    bool isWhole() const { return m_tidy && m_fields.size() == m_columns.size(); }
    bool hasColumn(const QString &column) const { return m_columns.contains(column); }
    // The simplified text under that column; empty when there is none.
    QString value(const QString &column) const;
    qint64 bytesRead() const { return m_bytes; }

private:
    Result<bool> readRecord();
    Status readLine(QByteArray &line);
    void split(const QString &record);
    tl::unexpected<Error> malformed(qint64 line, const QString &detail, const QString &remedy) const;

    QIODevice &m_device;
    QString m_fileName;
    CsvLimits m_limits;
    QChar m_separator = u',';
    QHash<QString, qsizetype> m_columns;
    QStringList m_fields;
    bool m_tidy = true;
    qint64 m_line = 0; // lines read
    qint64 m_recordLine = 0;
    qint64 m_bytes = 0;
    Utf8Check m_utf8;
};

} // namespace belvedere::content
