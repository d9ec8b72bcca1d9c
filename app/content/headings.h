// The levels of headings inside a section of a page.
#pragma once

#include <QString>

namespace belvedere::content {

// The same cleaned html, its headings brought below the h2 of their section: the outermost become
// h3, those under them h4, then h5; no level is passed over.
QString demoteHeadings(const QString &html);

} // namespace belvedere::content
