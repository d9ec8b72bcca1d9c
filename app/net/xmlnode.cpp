#include <net/xmlnode.h>

#include <QXmlStreamReader>

namespace belvedere::net {
namespace {

class NodeReader
{
public:
    NodeReader(const QByteArray &utf8, const XmlBounds &bounds) : m_xml(utf8), m_bounds(bounds) {}

    Result<XmlNode> read()
    {
        XmlNode root;
        bool found = false;
        while (!m_xml.atEnd() && allowed(m_xml.readNext())) {
            if (!m_xml.isStartElement())
                continue;
            if (!readInto(root, 1))
                break;
            found = true;
        }
        if (m_tooMany)
            return fail(ErrorKind::TooMany, QStringLiteral("an element beyond the bounds"));
        if (m_xml.hasError() || !found)
            return fail(ErrorKind::Malformed, m_xml.hasError() ? m_xml.errorString() : QStringLiteral("no element"));
        return root;
    }

private:
    bool allowed(QXmlStreamReader::TokenType token)
    {
        const bool declared = token == QXmlStreamReader::StartDocument && !m_xml.documentVersion().isEmpty();
        if (declared || token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference || token == QXmlStreamReader::Comment
            || token == QXmlStreamReader::ProcessingInstruction)
            m_xml.raiseError(QStringLiteral("more than elements and text"));
        return !m_xml.hasError();
    }
    bool tooMany()
    {
        m_tooMany = true;
        m_xml.raiseError(QStringLiteral("too much"));
        return false;
    }
    // At its start; goes to its end. Recursion is bounded by the depth.
    bool readInto(XmlNode &node, int depth)
    {
        const auto attributes = m_xml.attributes();
        if (depth > m_bounds.depth || ++m_elements > m_bounds.elements || attributes.size() > m_bounds.attributes)
            return tooMany();
        node.name = m_xml.name().toString();
        node.ns = m_xml.namespaceUri().toString();
        for (const auto &attribute : attributes)
            node.attributes.append({attribute.qualifiedName().toString(), attribute.value().toString()});
        while (!m_xml.atEnd() && allowed(m_xml.readNext())) {
            if (m_xml.isEndElement())
                return true;
            if (m_xml.isCharacters())
                node.text += m_xml.text();
            if (!m_xml.isStartElement())
                continue;
            node.children.append(XmlNode{});
            if (!readInto(node.children.last(), depth + 1))
                return false;
        }
        return false;
    }

    QXmlStreamReader m_xml;
    const XmlBounds m_bounds;
    int m_elements = 0;
    bool m_tooMany = false;
};

bool mayStand(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

void writeText(const QString &text, QByteArray &xml)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (c == u'<') {
            out += QStringLiteral("&lt;");
        } else if (c == u'>') {
            out += QStringLiteral("&gt;");
        } else if (c == u'&') {
            out += QStringLiteral("&amp;");
        } else if (c == u'"') {
            out += QStringLiteral("&quot;");
        } else if (c == u'\r') {
            out += QStringLiteral("&#13;");
        } else if (mayStand(c.unicode())) {
            out += c;
        }
    }
    xml += out.toUtf8();
}

void writeNode(const XmlNode &node, const QString &outerNs, QByteArray &xml)
{
    const QByteArray name = node.name.toUtf8();
    xml += '<' + name;
    if (node.ns != outerNs) {
        xml += " xmlns=\"";
        writeText(node.ns, xml);
        xml += '"';
    }
    for (const auto &[attribute, value] : node.attributes) {
        xml += ' ' + attribute.toUtf8() + "=\"";
        writeText(value, xml);
        xml += '"';
    }
    if (node.text.isEmpty() && node.children.isEmpty()) {
        xml += "/>";
        return;
    }
    xml += '>';
    writeText(node.text, xml);
    for (const XmlNode &child : node.children)
        writeNode(child, node.ns, xml);
    xml += "</" + name + '>';
}

} // namespace

QString XmlNode::attribute(QStringView of) const
{
    for (const auto &[attributeName, value] : attributes) {
        if (attributeName == of)
            return value;
    }
    return {};
}

const XmlNode *XmlNode::child(QStringView childName, QStringView childNs) const
{
    for (const XmlNode &node : children) {
        if (node.name == childName && node.ns == childNs)
            return &node;
    }
    return nullptr;
}

QString XmlNode::childText(QStringView childName, QStringView childNs) const
{
    const XmlNode *found = child(childName, childNs);
    return found ? found->text : QString();
}

XmlNode &XmlNode::set(const QString &attributeName, const QString &value)
{
    if (!value.isEmpty())
        attributes.append({attributeName, value});
    return *this;
}

XmlNode &XmlNode::add(XmlNode child)
{
    children.append(std::move(child));
    return *this;
}

XmlNode &XmlNode::say(const QString &said)
{
    text = said;
    return *this;
}

Result<XmlNode> readXml(const QByteArray &utf8, const XmlBounds &bounds)
{
    if (utf8.size() > bounds.bytes)
        return fail(ErrorKind::TooMany, QStringLiteral("an element of more than %1 bytes").arg(bounds.bytes));
    return NodeReader(utf8, bounds).read();
}

QByteArray writeXml(const XmlNode &node)
{
    QByteArray xml;
    writeNode(node, {}, xml);
    return xml;
}

} // namespace belvedere::net
