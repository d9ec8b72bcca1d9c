// HTML from an export, reduced to what a fiche may hold: p h3 h4 h5 ul ol li strong em b i br sup
// sub, without attributes. Everything else is dropped: script, style and their like with their
// content, the others keeping their text.
#pragma once

#include <QString>
#include <QStringList>

namespace belvedere::content {

struct CleanHtml {
    QString html;        // balanced tags, resolved entities, escaped text, no empty element
    QStringList removed; // what was taken away, once each, sorted: "script", "attributes of p"
};

// Cleaning what was cleaned changes nothing. Time and memory grow with the length of the input.
CleanHtml cleanHtml(QStringView html);

// The text alone, entities resolved, one line a block, spaces simplified.
QString plainText(QStringView html);

} // namespace belvedere::content
