#include <content/xmlfeed.h>

#include <QIODevice>
#include <QRegularExpression>

#include <limits>

namespace belvedere::content {

namespace {

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

} // namespace

XmlFeed::XmlFeed(QIODevice &device, QString fileName, qint64 mostFileBytes, const StopFlag &stop,
                 const Progress &progress)
    : m_device(device), m_fileName(std::move(fileName)), m_mostFileBytes(mostFileBytes), m_stop(stop),
      m_progress(progress), m_allowed(std::numeric_limits<qint64>::max())
{
}

Result<bool> XmlFeed::next()
{
    for (;;) {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::Invalid: break; // told below
            case QXmlStreamReader::DTD:
                return refuse(ErrorKind::Refused, QStringLiteral("the file declares a DOCTYPE"),
                              QStringLiteral("remove the DOCTYPE and its entities: an export has none"));
            case QXmlStreamReader::EntityReference:
                return refuse(ErrorKind::Refused, QStringLiteral("the file uses an undeclared entity"),
                              QStringLiteral("write the character itself"));
            default: return true;
            }
        }
        if (m_fed > 0 && m_xml.error() == QXmlStreamReader::NoError)
            return nothingMore().map([] { return false; });
        if (m_fed > 0 && m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return refuse(ErrorKind::Malformed, m_xml.errorString(),
                          QStringLiteral("correct the XML there, or export the file again"));
        if (const Status fed = feed(); !fed)
            return fail(fed.error());
    }
}

Status XmlFeed::feed()
{
    if (m_stop)
        return fail(ErrorKind::Cancelled, QStringLiteral("the import was stopped"), m_fileName);
    const QByteArray chunk = m_device.read(chunkBytes);
    if (chunk.isEmpty())
        return endOfInput();
    if (m_fed == 0)
        m_checkUtf8 = saysUtf8(chunk);
    if (m_checkUtf8 && !m_utf8.feed(chunk)) {
        return fail(ErrorKind::Malformed, QStringLiteral("bytes that are not UTF-8"), m_fileName,
                    m_utf8.line(), QStringLiteral("save the file as UTF-8, or declare its true encoding"));
    }
    m_fed += chunk.size();
    if (m_fed > m_mostFileBytes || m_fed > m_allowed) {
        return refuse(ErrorKind::TooMany, QStringLiteral("a record or a file of an absurd size"),
                      QStringLiteral("check that the file is the export it should be"));
    }
    m_xml.addData(chunk);
    if (m_progress)
        m_progress(m_fed, m_device.size());
    return {};
}

Status XmlFeed::endOfInput() const
{
    if (!m_device.errorString().isEmpty() && !m_device.atEnd()) {
        return fail(ErrorKind::Unreadable, m_device.errorString(), m_fileName, line(),
                    QStringLiteral("check the disk and the rights on the file"));
    }
    return refuse(ErrorKind::Malformed, QStringLiteral("the file ends before its last element is closed"),
                  QStringLiteral("copy or download the file again, it is not whole"));
}

// Only spaces may follow the root in what the reader has not been fed.
Status XmlFeed::nothingMore()
{
    for (QByteArray rest = m_device.read(chunkBytes); !rest.isEmpty(); rest = m_device.read(chunkBytes)) {
        if (!rest.trimmed().isEmpty())
            return refuse(ErrorKind::Malformed, QStringLiteral("something follows the root element"),
                          QStringLiteral("keep one export a file"));
    }
    return {};
}

} // namespace belvedere::content
