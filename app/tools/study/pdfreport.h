// A document on A4 pages.
#pragma once

#include "blocks.h"

#include <core/result.h>

namespace belvedere::study {

// PDF 1.6 with its title and language of text that can be searched and copied; Qt 6.4 writes no tags, which is why
// the HTML is the one that is read out. Unwritable.
Status writePdfReport(const Document &document, const QString &path);

} // namespace belvedere::study
