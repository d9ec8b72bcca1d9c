// A4 pages from HTML of ours, made without a dialog, off the GUI thread.
#pragma once

#include <core/result.h>

namespace belvedere::look {

// Writes an A4 PDF. Blocking: on a worker thread. Unwritable when the file cannot be written. The
// HTML is what QTextDocument reads; what comes from people or from outside is escaped by the caller.
Status writePdf(const QString &html, const QString &path);
// Sends the same pages to the default printer of the system. NotFound when there is none.
Status printOnPaper(const QString &html);

} // namespace belvedere::look
