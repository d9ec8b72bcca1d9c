#include <net/multistatus.h>

#include <QLocale>
#include <QXmlStreamReader>

namespace belvedere::net {
namespace {

constexpr qsizetype longestHref = 4096;
constexpr qsizetype longestValue = 400;

Error malformed(const QString &detail)
{
    return {ErrorKind::Malformed, detail, {}, 0, QStringLiteral("check that the address is one of WebDAV")};
}

class Reader
{
public:
    Reader(const QByteArray &bytes, const QUrl &folder) : m_xml(bytes), m_folder(folder), m_path(folder.path(QUrl::FullyDecoded)) {}

    Result<QVector<DavEntry>> read()
    {
        if (!next() || !isDav(u"multistatus"))
            return fail(problem());
        while (next()) {
            if (!isDav(u"response"))
                m_xml.skipCurrentElement();
            else if (m_entries.size() >= mostDavEntries)
                return fail(ErrorKind::TooMany, QStringLiteral("a folder of more than %1 entries").arg(mostDavEntries));
            else
                readResponse();
        }
        while (!m_xml.atEnd()) // nothing but space and comments is well formed there
            m_xml.readNext();
        if (m_xml.hasError())
            return fail(problem());
        return m_entries;
    }

private:
    // To the next element of this level; false at its end. A document type ends the reading.
    bool next()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                m_xml.raiseError(QStringLiteral("a document type or an entity"));
            else if (token == QXmlStreamReader::StartElement)
                return true;
            else if (token == QXmlStreamReader::EndElement)
                return false;
        }
        return false;
    }
    bool isDav(QStringView name) const { return m_xml.name() == name && m_xml.namespaceUri() == u"DAV:"; }
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); }
    QByteArray value()
    {
        const QString all = text();
        return all.size() > longestValue ? QByteArray() : all.toUtf8();
    }
    Error problem() const
    {
        return malformed(m_xml.hasError() ? m_xml.errorString() : QStringLiteral("no multistatus"));
    }

    void readResponse()
    {
        DavEntry entry;
        QString href;
        while (next()) {
            if (isDav(u"href"))
                href = text();
            else if (isDav(u"propstat"))
                readPropstat(entry);
            else
                m_xml.skipCurrentElement();
        }
        if (place(href, entry))
            m_entries.append(entry);
    }
    // The status comes after what it is about.
    void readPropstat(DavEntry &entry)
    {
        DavEntry said = entry;
        bool good = true;
        while (next()) {
            if (isDav(u"prop"))
                readProperties(said);
            else if (isDav(u"status"))
                good = text().section(u' ', 1, 1) == u"200";
            else
                m_xml.skipCurrentElement();
        }
        if (good)
            entry = said;
    }
    void readProperties(DavEntry &entry)
    {
        while (next()) {
            if (isDav(u"resourcetype"))
                readKind(entry);
            else if (isDav(u"getetag"))
                entry.etag = value();
            else if (isDav(u"getcontentlength"))
                entry.length = number();
            else if (isDav(u"getcontenttype"))
                entry.type = value();
            else if (isDav(u"quota-available-bytes"))
                entry.roomLeft = number();
            else if (isDav(u"getlastmodified"))
                entry.modified = date();
            else
                m_xml.skipCurrentElement();
        }
    }
    void readKind(DavEntry &entry)
    {
        while (next()) {
            entry.folder |= isDav(u"collection");
            m_xml.skipCurrentElement();
        }
    }
    qint64 number()
    {
        bool good = false;
        const qint64 said = value().toLongLong(&good);
        return good && said >= 0 ? said : -1;
    }
    QDateTime date() // RFC 9110, 5.6.7
    {
        const QDateTime local = QLocale::c().toDateTime(QString::fromUtf8(value()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        return local.isValid() ? QDateTime(local.date(), local.time(), Qt::UTC) : QDateTime();
    }
    // Whether it is that folder, or right below it.
    bool place(const QString &href, DavEntry &entry) const
    {
        if (href.isEmpty() || href.size() > longestHref)
            return false;
        const QUrl address = m_folder.resolved(QUrl::fromEncoded(href.toUtf8()));
        QString path = address.path(QUrl::FullyDecoded);
        if (!address.isValid() || address.host() != m_folder.host())
            return false;
        if (entry.folder && !path.endsWith(u'/'))
            path += u'/';
        if (path == m_path)
            return true;
        if (!path.startsWith(m_path))
            return false;
        entry.name = path.mid(m_path.size());
        if (entry.name.endsWith(u'/'))
            entry.name.chop(1);
        return !entry.name.isEmpty() && !entry.name.contains(u'/') && entry.name != u"." && entry.name != u"..";
    }

    QXmlStreamReader m_xml;
    const QUrl m_folder;
    const QString m_path;
    QVector<DavEntry> m_entries;
};

} // namespace

Result<QVector<DavEntry>> readMultistatus(const QByteArray &xml, const QUrl &folder)
{
    if (xml.size() > largestMultistatus)
        return fail(ErrorKind::TooMany, QStringLiteral("a listing of more than %1 bytes").arg(largestMultistatus));
    return Reader(xml, folder).read();
}

} // namespace belvedere::net
