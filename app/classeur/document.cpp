#include <classeur/document.h>

#include <QCryptographicHash>
#include <QMimeDatabase>

namespace belvedere::classeur {
namespace {

struct TypeRow {
    DocumentType type;
    const char *suffix;
    const char *media;
};

constexpr TypeRow typeRows[]{{DocumentType::Pdf, "pdf", "application/pdf"},
                             {DocumentType::OpenDocument, "odt", "application/vnd.oasis.opendocument.text"},
                             {DocumentType::Png, "png", "image/png"},
                             {DocumentType::Jpeg, "jpg", "image/jpeg"},
                             {DocumentType::Calendar, "ics", "text/calendar"},
                             {DocumentType::Text, "txt", "text/plain; charset=utf-8"}};

std::optional<DocumentType> typeOfContent(const QByteArray &bytes)
{
    const QMimeType found = QMimeDatabase().mimeTypeForData(bytes);
    for (const TypeRow &row : typeRows)
        if (row.type != DocumentType::Text && found.inherits(QLatin1String(row.media)))
            return row.type;
    // A file of text may look like a program or a page: it is shown as the text that it is.
    if (found.inherits(QStringLiteral("text/plain")) && !bytes.contains('\0'))
        return DocumentType::Text;
    return {};
}

// "Lettre de motivation.PDF" of a folder is "Lettre de motivation".
QString titleOf(const QString &fileName)
{
    constexpr int longest = 120;
    QString name = fileName.section(u'/', -1).simplified();
    const auto point = name.lastIndexOf(u'.');
    if (point > 0 && name.size() - point <= 6)
        name.truncate(point);
    return name.left(longest);
}

} // namespace

QString suffixOf(DocumentType type)
{
    for (const TypeRow &row : typeRows)
        if (row.type == type)
            return QLatin1String(row.suffix);
    return {};
}

std::optional<DocumentType> documentTypeOf(const QString &suffix)
{
    for (const TypeRow &row : typeRows)
        if (suffix == QLatin1String(row.suffix))
            return row.type;
    return {};
}

QByteArray mediaTypeOf(DocumentType type)
{
    for (const TypeRow &row : typeRows)
        if (row.type == type)
            return row.media;
    return {};
}

QString digestOfDocument(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isDocumentDigest(const QString &digest)
{
    return digest.size() == 64 && QString::fromLatin1(QByteArray::fromHex(digest.toLatin1()).toHex()) == digest;
}

Result<DocumentInfo> inspectDocument(const QString &fileName, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorKind::Malformed, QStringLiteral("an empty document"));
    if (bytes.size() > largestDocument)
        return fail(ErrorKind::TooMany, QStringLiteral("a document that is too large"));
    const auto type = typeOfContent(bytes);
    if (!type)
        return fail(ErrorKind::Refused, QStringLiteral("a document of a type that is not taken"));
    return DocumentInfo{titleOf(fileName), *type, bytes.size(), digestOfDocument(bytes)};
}

} // namespace belvedere::classeur
