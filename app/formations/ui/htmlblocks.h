// Cleaned html (content/htmlcleaner.h) as labels, one below the other: what it says is shown as plain
// text, so that nothing in it can be followed, loaded or run.
#pragma once

#include <QStringView>

class QVBoxLayout;

namespace belvedere::look {
class Theme;
}

namespace belvedere::formations::ui {

// Adds the headings, paragraphs and list items of the html to the column.
void addHtml(QVBoxLayout *column, const look::Theme &theme, QStringView html);

} // namespace belvedere::formations::ui
