// A document as one file of HTML that needs nothing else.
#pragma once

#include "blocks.h"

namespace belvedere::study {

// Headings in order, tables with captions and headers of rows and columns (WCAG 1.3.1), charts as SVG with a text
// (1.1.1), a way past the contents (2.4.1); no script.
QByteArray htmlOf(const Document &document);

} // namespace belvedere::study
