#include <content/csvreader.h>

#include <content/linereading.h>

namespace belvedere::content {

namespace {

constexpr char byteOrderMark[] = "\xef\xbb\xbf";

QChar separatorOf(const QByteArray &header)
{
    char best = ',';
    for (const char each : {';', '\t'}) {
        if (header.count(each) > header.count(best))
            best = each;
    }
    return QLatin1Char(best);
}

} // namespace

CsvReader::CsvReader(QIODevice &device, QString fileName, const CsvLimits &limits)
    : m_device(device), m_fileName(std::move(fileName)), m_limits(limits)
{
}

tl::unexpected<Error> CsvReader::malformed(qint64 line, const QString &detail, const QString &remedy) const
{
    return fail(ErrorKind::Malformed, detail, m_fileName, line, remedy);
}

Status CsvReader::readLine(QByteArray &line)
{
    const QByteArray piece = readBoundedLine(m_device, m_limits.recordBytes);
    ++m_line;
    m_bytes += piece.size();
    line += piece;
    if (line.size() > m_limits.recordBytes || m_bytes > m_limits.fileBytes)
        return malformed(m_line, QStringLiteral("a record or a table of an absurd size"),
                         QStringLiteral("check that the file is a table, and its quotation marks"));
    if (!m_utf8.feed(piece))
        return malformed(m_line, QStringLiteral("bytes that are not UTF-8"),
                         QStringLiteral("save the table as \"CSV UTF-8\""));
    return {};
}

// A record goes on over the lines that a quotation mark leaves open.
Result<bool> CsvReader::readRecord()
{
    QByteArray record;
    qsizetype marks = 0;
    m_recordLine = m_line + 1;
    do {
        const qsizetype before = record.size();
        if (m_device.atEnd()) {
            if (record.isEmpty())
                return false;
            return malformed(m_recordLine, QStringLiteral("a quotation mark that is never closed"),
                             QStringLiteral("close it, or write it twice inside a text"));
        }
        if (const Status read = readLine(record); !read)
            return fail(read.error());
        marks += QByteArrayView(record).sliced(before).count('"');
    } while (marks % 2 != 0);
    if (m_recordLine == 1) {
        if (record.startsWith(byteOrderMark))
            record.remove(0, 3);
        m_separator = separatorOf(record);
    }
    split(QString::fromUtf8(record));
    return true;
}

void CsvReader::split(const QString &record)
{
    m_fields.clear();
    m_tidy = true;
    QString field;
    bool quoted = false, closed = false;
    qsizetype end = record.size();
    while (end > 0 && (record.at(end - 1) == u'\n' || record.at(end - 1) == u'\r'))
        --end;
    for (qsizetype at = 0; at < end; ++at) {
        const QChar c = record.at(at);
        if (quoted && c == u'"' && at + 1 < end && record.at(at + 1) == u'"') {
            field += c;
            ++at;
        } else if (quoted && c == u'"') {
            quoted = false;
            closed = true;
        } else if (quoted) {
            field += c;
        } else if (c == m_separator) {
            m_fields.append(field.simplified());
            field.clear();
            closed = false;
        } else if (c == u'"' && field.isEmpty() && !closed) {
            quoted = true;
        } else {
            m_tidy = m_tidy && !closed;
            field += c;
        }
    }
    m_fields.append(field.simplified());
}

Status CsvReader::readHeader(const QStringList &required)
{
    const Result<bool> read = readRecord();
    if (!read)
        return fail(read.error());
    if (!*read || m_fields.size() > m_limits.columns)
        return malformed(1, QStringLiteral("no header of a table"), QStringLiteral("name the columns on the first line"));
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        const QString name = m_fields.at(at).toLower();
        if (m_columns.contains(name))
            return malformed(1, QStringLiteral("the column \"%1\" is given twice").arg(name), QStringLiteral("rename one"));
        m_columns.insert(name, at);
    }
    for (const QString &name : required) {
        if (!m_columns.contains(name))
            return malformed(1, QStringLiteral("no column \"%1\"").arg(name),
                             QStringLiteral("the columns needed are ") + required.join(QStringLiteral(", ")));
    }
    return {};
}

Result<bool> CsvReader::next()
{
    Result<bool> read = readRecord();
    while (read && *read && m_fields.size() == 1 && m_fields.first().isEmpty())
        read = readRecord();
    return read;
}

QString CsvReader::value(const QString &column) const
{
    const auto at = m_columns.constFind(column);
    return at == m_columns.constEnd() ? QString() : m_fields.value(*at);
}

} // namespace belvedere::content
