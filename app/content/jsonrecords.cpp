#include <content/jsonrecords.h>

#include <QIODevice>

namespace belvedere::content {
namespace {

// Follows the brackets of a JSON text, byte by byte, and cuts out the objects of its list.
class RecordCutter
{
public:
    RecordCutter(const QString &fileName, const JsonSink &sink, const JsonRecordLimits &limits)
        : m_fileName(fileName), m_sink(sink), m_limits(limits)
    {
    }
    Status feed(const QByteArray &bytes)
    {
        for (const char c : bytes) {
            if (c == '\n')
                ++m_line;
            if (m_inRecord)
                m_record.json += c;
            if (m_record.json.size() > m_limits.recordBytes)
                return malformed(ErrorKind::TooMany, m_record.line, QStringLiteral("a record of an absurd size"));
            if (const Status taken = m_inText ? inText(c) : outside(c); !taken)
                return taken;
        }
        return {};
    }
    Status finish()
    {
        if (m_inRecord || m_inText || !m_brackets.isEmpty())
            return malformed(ErrorKind::Malformed, m_inRecord ? m_record.line : m_line, QStringLiteral("the file ends too soon"));
        return m_listSeen ? Status() : malformed(ErrorKind::Malformed, 1, QStringLiteral("no list of records"));
    }

private:
    Status inText(char c)
    {
        if (m_escaped)
            m_escaped = false;
        else if (c == '\\')
            m_escaped = true;
        else if (c == '"')
            m_inText = false;
        return {};
    }
    Status outside(char c)
    {
        switch (c) {
        case '"': m_inText = true; return {};
        case '[': case '{': return open(c);
        case ']': case '}': return close(c);
        default: return {};
        }
    }
    Status open(char c)
    {
        constexpr int deepest = 64;
        const bool list = c == '[' && (m_brackets.isEmpty() || m_brackets == "{") && !m_listSeen;
        if (m_brackets.size() >= deepest)
            return malformed(ErrorKind::Malformed, m_line, QStringLiteral("brackets too deep"));
        if (c == '{' && m_listDepth > 0 && m_brackets.size() == m_listDepth) {
            m_inRecord = true;
            m_record = {QByteArray(1, c), m_line};
        }
        m_brackets += c;
        if (list) {
            m_listSeen = true;
            m_listDepth = m_brackets.size();
        }
        return {};
    }
    Status close(char c)
    {
        if (m_brackets.isEmpty() || m_brackets.back() != (c == ']' ? '[' : '{'))
            return malformed(ErrorKind::Malformed, m_line, QStringLiteral("a bracket that closes nothing"));
        m_brackets.chop(1);
        if (c == ']' && m_brackets.size() + 1 == m_listDepth)
            m_listDepth = 0; // the list is over
        if (!m_inRecord || m_brackets.size() != m_listDepth)
            return {};
        m_inRecord = false;
        const JsonRecord record = std::exchange(m_record, {});
        return m_sink(record);
    }
    tl::unexpected<Error> malformed(ErrorKind kind, qint64 line, const QString &detail) const
    {
        return fail(kind, detail, m_fileName, line, QStringLiteral("fetch the file again, or give a JSON list of objects"));
    }

    const QString &m_fileName;
    const JsonSink &m_sink;
    const JsonRecordLimits &m_limits;
    QByteArray m_brackets; // those that are open
    qsizetype m_listDepth = 0; // brackets open inside the list and outside its records; 0 outside it
    bool m_listSeen = false, m_inRecord = false, m_inText = false, m_escaped = false;
    JsonRecord m_record;
    qint64 m_line = 1;
};

} // namespace

Status readJsonRecords(QIODevice &device, const QString &fileName, const JsonSink &sink, const StopFlag &stop,
                       const Progress &progress, const JsonRecordLimits &limits)
{
    constexpr qint64 piece = 1 << 16;
    RecordCutter cutter(fileName, sink, limits);
    qint64 done = 0;
    while (!device.atEnd()) {
        if (stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), fileName);
        const QByteArray bytes = device.read(piece);
        done += bytes.size();
        if (bytes.isEmpty() || done > limits.fileBytes)
            return fail(bytes.isEmpty() ? ErrorKind::Unreadable : ErrorKind::TooMany, device.errorString(), fileName, 0,
                        QStringLiteral("check the disk and the size of the file"));
        if (const Status fed = cutter.feed(bytes); !fed)
            return fed;
        if (progress)
            progress(done, device.size());
    }
    return cutter.finish();
}

} // namespace belvedere::content
