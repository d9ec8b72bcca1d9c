#include <formations/ui/htmlblocks.h>

#include <content/htmlentities.h>
#include <content/htmltokenizer.h>
#include <look/labels.h>

#include <QVBoxLayout>

namespace belvedere::formations::ui {

namespace {

using content::HtmlToken;
using look::Label;

bool isHeading(const QString &tag)
{
    return tag == u"h3" || tag == u"h4" || tag == u"h5";
}

bool beginsBlock(const QString &tag)
{
    return isHeading(tag) || tag == u"p" || tag == u"li" || tag == u"ul" || tag == u"ol" || tag == u"br";
}

} // namespace

void addHtml(QVBoxLayout *column, const look::Theme &theme, QStringView html)
{
    content::HtmlTokenizer tokens(html);
    QString text;
    QString tag; // of the block under way
    const auto flush = [&] {
        const QString words = text.simplified();
        text.clear();
        if (words.isEmpty())
            return;
        const QString shown = tag == u"li" ? QStringLiteral("•  ") + words : words;
        column->addWidget(new Label(theme, shown, isHeading(tag) ? Label::Style::Heading : Label::Style::Body));
    };
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        if (token.kind == HtmlToken::Kind::Text) {
            text += content::resolveEntities(token.text);
        } else if (beginsBlock(token.name)) {
            flush();
            if (token.name != u"br")
                tag = token.kind == HtmlToken::Kind::Open ? token.name : QString();
        }
    }
    flush();
}

} // namespace belvedere::formations::ui
