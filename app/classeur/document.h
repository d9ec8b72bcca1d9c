// Documents of the person's own in a classeur: what may be one, told by its content and never by its name.
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace belvedere::classeur {

enum class DocumentType { Pdf, OpenDocument, Png, Jpeg, Calendar, Text };

inline constexpr qint64 largestDocument = 10 << 20; // bytes
inline constexpr qint64 mostDocumentBytes = 50 << 20; // of a classeur

// "pdf", "odt", "png", "jpg", "ics", "txt": in the classeur, and the suffix of its file.
QString suffixOf(DocumentType type);
std::optional<DocumentType> documentTypeOf(const QString &suffix);
QByteArray mediaTypeOf(DocumentType type);

struct DocumentInfo {
    QString title;  // of its file name, without the suffix
    DocumentType type = DocumentType::Text;
    qint64 size = 0; // bytes
    QString digest;  // SHA-256, hex
};

// Looks into the bytes (QMimeDatabase, by content alone). Blocking: some milliseconds, on another thread than that of
// the pages. Malformed: empty; TooMany: larger than largestDocument; Refused: none of those types.
Result<DocumentInfo> inspectDocument(const QString &fileName, const QByteArray &bytes);

QString digestOfDocument(const QByteArray &bytes);
bool isDocumentDigest(const QString &digest);

} // namespace belvedere::classeur
