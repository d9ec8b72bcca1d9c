// Cuts HTML from an export into tags and text. Tolerant and linear: any input gives tokens, none
// makes it read a character more than a fixed number of times.
#pragma once

#include <QString>

namespace belvedere::content {

struct HtmlToken {
    enum class Kind { Text, Open, Close, End } kind = Kind::End;
    QString name;    // of a tag, in lower case
    QStringView text; // of a text, entities not yet resolved; a view of the input
    bool attributes = false; // the tag carried attributes
    bool unfinished = false; // the input ended inside the tag
};

class HtmlTokenizer
{
public:
    // The input must outlive the tokenizer and its tokens.
    explicit HtmlTokenizer(QStringView html) : m_html(html) {}

    // The next token; End for ever once the input is read. Comments, declarations and processing
    // instructions are passed over; so is the content of an element that never holds text for
    // people (script, style, template and their like): its opening tag alone is reported.
    HtmlToken next();

private:
    bool startsTag(qsizetype at) const;
    HtmlToken readText();
    HtmlToken readTag();
    void skipMarkup();
    void skipUntilClose(const QString &name);

    QStringView m_html;
    qsizetype m_at = 0;
};

} // namespace belvedere::content
