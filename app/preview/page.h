// A page of a document as a picture, as belvedere-preview hands it over (README.md).
#pragma once

#include <core/result.h>

#include <QImage>
#include <QString>

namespace belvedere::preview {

struct PageShown {
    int pages = 1; // of the document
    QImage picture;
    QString text;  // its words, where it has any
};

inline constexpr int widestPicture = 4096;      // pixels
inline constexpr int mostPixels = 16'000'000;   // of a picture
inline constexpr int mostPages = 10'000;
inline constexpr qsizetype mostText = 100'000;  // bytes

enum ExitCode { Broken = 3, Password = 4, TooLarge = 5 };

QByteArray writePage(const PageShown &page);
// Malformed: whoever wrote it is not to be believed.
Result<PageShown> readPage(const QByteArray &bytes);

} // namespace belvedere::preview
