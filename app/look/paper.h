// A4 pages from HTML of ours, made without a dialog, off the GUI thread.
#pragma once

#include <core/result.h>

#include <QImage>

namespace belvedere::look {

// How many pages: as many as it takes, or one, for which the text is made smaller, from 10.5 down to 6.5
// points; what is more than that lies beyond the page and is not printed (the caller bounds what it writes).
enum class Pages { Any, One };

// Writes an A4 PDF. Blocking: on a worker thread. Unwritable when the file cannot be written. The
// HTML is what QTextDocument reads; what comes from people or from outside is escaped by the caller.
Status writePdf(const QString &html, const QString &path, Pages pages = Pages::Any);
// The same in memory, for what must not be on a disk in clear. Internal when nothing was written.
Result<QByteArray> pdfOf(const QString &html, Pages pages = Pages::Any);
// The one page as it will be printed, on white, `width` pixels wide. Blocking: on a worker thread.
QImage paperImage(const QString &html, int width);

} // namespace belvedere::look
