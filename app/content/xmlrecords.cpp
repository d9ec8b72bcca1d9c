#include <content/xmlrecords.h>

#include <content/directions.h>
#include <content/utf8check.h>

#include <QIODevice>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace belvedere::content {

const XmlNode *XmlNode::child(QStringView childName) const
{
    for (const XmlNode &node : children) {
        if (node.name == childName)
            return &node;
    }
    return nullptr;
}

QString XmlNode::textOf(QStringView childName) const
{
    const XmlNode *node = child(childName);
    return node ? node->text.simplified() : QString();
}

namespace {

constexpr qint64 xmlChunkBytes = 64 << 10;

// By the mark or the declaration at its beginning; UTF-8 when it has neither.
bool saysUtf8(const QByteArray &beginning)
{
    if (beginning.startsWith("\xff\xfe") || beginning.startsWith("\xfe\xff"))
        return false;
    static const QRegularExpression declaration(
        QStringLiteral("\\A(?:\\xef\\xbb\\xbf)?<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"'>]*)[\"']"));
    const QString encoding = declaration.match(QString::fromLatin1(beginning.left(200))).captured(1);
    return encoding.isEmpty() || encoding.compare(u"utf-8", Qt::CaseInsensitive) == 0;
}

// The file is fed to the reader piece by piece, so that what one token may hold is bounded.
class XmlRecordReader
{
public:
    XmlRecordReader(QIODevice &device, const QString &fileName, const QString &rootName,
                    const RecordSink &sink, const XmlLimits &limits)
        : m_device(device), m_fileName(fileName), m_rootName(rootName), m_sink(sink), m_limits(limits)
    {
    }

    Status run(const StopFlag &stop, const Progress &progress);

private:
    Status feed();
    Status handleToken(QXmlStreamReader::TokenType token);
    Status startElement();
    Status endElement();
    Status addText();
    Status endOfInput();
    Status nothingMore();
    tl::unexpected<Error> refuse(ErrorKind kind, const QString &detail, const QString &remedy) const
    {
        return fail(kind, detail, m_fileName, m_xml.lineNumber(), remedy);
    }

    QIODevice &m_device;
    const QString &m_fileName;
    const QString &m_rootName;
    const RecordSink &m_sink;
    const XmlLimits &m_limits;
    QXmlStreamReader m_xml;
    Utf8Check m_utf8;
    QVector<XmlNode> m_path; // the elements under way, from the record down
    int m_depth = 0;
    qint64 m_fed = 0;
    qint64 m_recordStart = 0; // bytes fed when the record under way began
    bool m_checkUtf8 = true;
    bool m_finished = false;
};

Status XmlRecordReader::run(const StopFlag &stop, const Progress &progress)
{
    while (!m_finished) {
        if (stop)
            return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), m_fileName);
        if (const Status fed = feed(); !fed)
            return fed;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (const Status handled = handleToken(token); !handled)
                return handled;
        }
        if (progress)
            progress(m_fed, m_device.size());
        if (m_xml.error() == QXmlStreamReader::NoError)
            m_finished = true; // the root is closed
        else if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return refuse(ErrorKind::Malformed, m_xml.errorString(),
                          QStringLiteral("correct the XML there, or export the file again"));
    }
    return nothingMore();
}

// Only spaces may follow the root in what the reader has not been fed.
Status XmlRecordReader::nothingMore()
{
    for (QByteArray rest = m_device.read(xmlChunkBytes); !rest.isEmpty();
         rest = m_device.read(xmlChunkBytes)) {
        if (!rest.trimmed().isEmpty())
            return refuse(ErrorKind::Malformed, QStringLiteral("something follows the root element"),
                          QStringLiteral("keep one export a file"));
    }
    return {};
}

Status XmlRecordReader::feed()
{
    const QByteArray chunk = m_device.read(xmlChunkBytes);
    if (chunk.isEmpty())
        return endOfInput();
    if (m_fed == 0)
        m_checkUtf8 = saysUtf8(chunk);
    if (m_checkUtf8 && !m_utf8.feed(chunk)) {
        return fail(ErrorKind::Malformed, QStringLiteral("bytes that are not UTF-8"), m_fileName,
                    m_utf8.line(), QStringLiteral("save the file as UTF-8, or declare its true encoding"));
    }
    m_fed += chunk.size();
    if (m_fed > m_limits.fileBytes || m_fed - m_recordStart > m_limits.recordBytes + 2 * xmlChunkBytes) {
        return refuse(ErrorKind::TooMany, QStringLiteral("a record or a file of an absurd size"),
                      QStringLiteral("check that the file is an export of fiches"));
    }
    m_xml.addData(chunk);
    return {};
}

Status XmlRecordReader::endOfInput()
{
    if (!m_device.errorString().isEmpty() && !m_device.atEnd()) {
        return fail(ErrorKind::Unreadable, m_device.errorString(), m_fileName, m_xml.lineNumber(),
                    QStringLiteral("check the disk and the rights on the file"));
    }
    return refuse(ErrorKind::Malformed, QStringLiteral("the file ends before its last element is closed"),
                  QStringLiteral("copy or download the file again, it is not whole"));
}

Status XmlRecordReader::handleToken(QXmlStreamReader::TokenType token)
{
    switch (token) {
    case QXmlStreamReader::DTD:
        return refuse(ErrorKind::Refused, QStringLiteral("the file declares a DOCTYPE"),
                      QStringLiteral("remove the DOCTYPE and its entities: an export has none"));
    case QXmlStreamReader::EntityReference:
        return refuse(ErrorKind::Refused, QStringLiteral("the file uses an undeclared entity"),
                      QStringLiteral("write the character itself"));
    case QXmlStreamReader::StartElement: return startElement();
    case QXmlStreamReader::Characters: return addText();
    case QXmlStreamReader::EndElement: return endElement();
    default: return {};
    }
}

Status XmlRecordReader::startElement()
{
    ++m_depth;
    const QString name = m_xml.qualifiedName().toString();
    if (m_depth > m_limits.depth)
        return refuse(ErrorKind::Refused, QStringLiteral("elements are nested too deep"),
                      QStringLiteral("check that the file is an export of fiches"));
    if (m_depth == 1 && name != m_rootName)
        return refuse(ErrorKind::Refused,
                      QStringLiteral("the root element is <%1>, not <%2>").arg(name, m_rootName),
                      QStringLiteral("give an IDEO export of fiches métiers"));
    if (m_depth == 2)
        m_recordStart = m_fed;
    if (m_depth < 2)
        return {};
    m_path.append(XmlNode{name, {}, {}, {}, m_xml.lineNumber(), false});
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        m_path.last().attributes.append(attribute.qualifiedName().toString());
    return {};
}

Status XmlRecordReader::addText()
{
    if (!m_path.isEmpty())
        m_path.last().text += m_xml.text();
    else if (!m_xml.isWhitespace())
        return refuse(ErrorKind::Malformed, QStringLiteral("text outside any record"),
                      QStringLiteral("remove it, or put it in a record"));
    return {};
}

Status XmlRecordReader::endElement()
{
    --m_depth;
    if (m_path.isEmpty())
        return {};
    XmlNode node = m_path.takeLast();
    node.turned = removeDirections(node.text);
    if (!m_path.isEmpty()) {
        m_path.last().children.append(std::move(node));
        return {};
    }
    m_recordStart = m_fed;
    return m_sink(node);
}

} // namespace

Status readXmlRecords(QIODevice &device, const QString &fileName, const QString &rootName,
                      const RecordSink &sink, const StopFlag &stop, const Progress &progress,
                      const XmlLimits &limits)
{
    return XmlRecordReader(device, fileName, rootName, sink, limits).run(stop, progress);
}

} // namespace belvedere::content
