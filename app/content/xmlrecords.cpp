#include <content/xmlrecords.h>

#include <content/directions.h>

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

class XmlRecordReader
{
public:
    XmlRecordReader(XmlFeed &feed, const QString &rootName, const RecordSink &sink, const XmlLimits &limits)
        : m_feed(feed), m_rootName(rootName), m_sink(sink), m_limits(limits)
    {
    }
    Status run();

private:
    Status handleToken();
    Status startElement();
    Status endElement();
    Status addText();

    XmlFeed &m_feed;
    const QString &m_rootName;
    const RecordSink &m_sink;
    const XmlLimits &m_limits;
    QVector<XmlNode> m_path; // the elements under way, from the record down
    int m_depth = 0;
};

Status XmlRecordReader::run()
{
    m_feed.allow(m_limits.recordBytes);
    for (;;) {
        const Result<bool> more = m_feed.next();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        if (const Status handled = handleToken(); !handled)
            return handled;
    }
}

Status XmlRecordReader::handleToken()
{
    switch (m_feed.xml().tokenType()) {
    case QXmlStreamReader::StartElement: return startElement();
    case QXmlStreamReader::Characters: return addText();
    case QXmlStreamReader::EndElement: return endElement();
    default: return {};
    }
}

Status XmlRecordReader::startElement()
{
    ++m_depth;
    const QString name = m_feed.xml().qualifiedName().toString();
    if (m_depth > m_limits.depth)
        return m_feed.refuse(ErrorKind::Refused, QStringLiteral("elements are nested too deep"),
                             QStringLiteral("check that the file is the export it should be"));
    if (m_depth == 1 && name != m_rootName)
        return m_feed.refuse(ErrorKind::Refused,
                             QStringLiteral("the root element is <%1>, not <%2>").arg(name, m_rootName),
                             QStringLiteral("give an export whose root is <%1>").arg(m_rootName));
    if (m_depth == 2)
        m_feed.allow(m_limits.recordBytes);
    if (m_depth < 2)
        return {};
    m_path.append(XmlNode{name, {}, {}, {}, m_feed.line(), false});
    for (const QXmlStreamAttribute &attribute : m_feed.xml().attributes())
        m_path.last().attributes.append(attribute.qualifiedName().toString());
    return {};
}

Status XmlRecordReader::addText()
{
    if (!m_path.isEmpty())
        m_path.last().text += m_feed.xml().text();
    else if (!m_feed.xml().isWhitespace())
        return m_feed.refuse(ErrorKind::Malformed, QStringLiteral("text outside any record"),
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
    m_feed.allow(m_limits.recordBytes);
    return m_sink(node);
}

} // namespace

Status readXmlRecords(QIODevice &device, const QString &fileName, const QString &rootName,
                      const RecordSink &sink, const StopFlag &stop, const Progress &progress,
                      const XmlLimits &limits)
{
    XmlFeed feed(device, fileName, limits.fileBytes, stop, progress);
    return XmlRecordReader(feed, rootName, sink, limits).run();
}

} // namespace belvedere::content
