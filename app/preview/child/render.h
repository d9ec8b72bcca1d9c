// Decodes a document. In the process apart alone: what it is given may be made to harm.
#pragma once

#include <preview/page.h>

namespace belvedere::preview {

// Malformed, Refused (a password), TooMany, as Previewer::page().
Result<PageShown> renderPdf(const QByteArray &document, int page, int width);
Result<PageShown> renderPicture(const QByteArray &document, const QByteArray &format, int width);

} // namespace belvedere::preview
