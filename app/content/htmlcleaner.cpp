#include <content/htmlcleaner.h>

#include <content/directions.h>
#include <content/htmlentities.h>
#include <content/htmltokenizer.h>
#include <content/htmlwriter.h>

#include <QHash>
#include <QSet>

#include <algorithm>

namespace belvedere::content {

namespace {

enum class TagRole { Block, List, ListItem, Inline, Break, Separator, Unknown };

const QHash<QString, TagRole> &tagRoles()
{
    static const QHash<QString, TagRole> roles = [] {
        QHash<QString, TagRole> out;
        const auto add = [&out](const QString &names, TagRole role) {
            for (const QString &name : names.split(u' '))
                out.insert(name, role);
        };
        add(QStringLiteral("p h3 h4 h5"), TagRole::Block);
        add(QStringLiteral("ul ol"), TagRole::List);
        add(QStringLiteral("li"), TagRole::ListItem);
        add(QStringLiteral("strong em b i sup sub"), TagRole::Inline);
        add(QStringLiteral("br"), TagRole::Break);
        // Not allowed, and what they hold is a paragraph of its own.
        add(QStringLiteral("div h1 h2 h6 section article header footer aside nav main table tr "
                           "td th blockquote pre dl dt dd hr figure figcaption address form fieldset"),
            TagRole::Separator);
        return out;
    }();
    return roles;
}

bool isAllowed(TagRole role)
{
    return role != TagRole::Separator && role != TagRole::Unknown;
}

void openTag(HtmlWriter &writer, const QString &name, TagRole role)
{
    switch (role) {
    case TagRole::Block: writer.openBlock(name); break;
    case TagRole::List: writer.openList(name); break;
    case TagRole::ListItem: writer.openListItem(); break;
    case TagRole::Inline: writer.openInline(name); break;
    case TagRole::Break: writer.lineBreak(); break;
    case TagRole::Separator: writer.endBlock(); break;
    case TagRole::Unknown: break;
    }
}

void closeTag(HtmlWriter &writer, const QString &name, TagRole role)
{
    if (role == TagRole::Separator)
        writer.endBlock();
    else if (role != TagRole::Unknown && role != TagRole::Break)
        writer.close(name);
}

// Names what a token makes lose; bounded, whatever the input.
void noteRemoved(QSet<QString> &removed, const HtmlToken &token, TagRole role)
{
    constexpr int mostNotes = 32;
    if (removed.size() >= mostNotes)
        return;
    if (!isAllowed(role) && token.kind == HtmlToken::Kind::Open)
        removed.insert(token.name);
    else if (token.attributes)
        removed.insert(QStringLiteral("attributes of ") + token.name);
    if (token.unfinished)
        removed.insert(QStringLiteral("an unfinished tag"));
}

} // namespace

CleanHtml cleanHtml(QStringView html)
{
    HtmlTokenizer tokens(html);
    HtmlWriter writer;
    QSet<QString> removed;
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        if (token.kind == HtmlToken::Kind::Text) {
            QString text = resolveEntities(token.text);
            if (removeDirections(text))
                removed.insert(QStringLiteral("characters that turn the direction of writing"));
            writer.text(text);
            continue;
        }
        const TagRole role = tagRoles().value(token.name, TagRole::Unknown);
        noteRemoved(removed, token, role);
        if (token.kind == HtmlToken::Kind::Open)
            openTag(writer, token.name, role);
        else
            closeTag(writer, token.name, role);
    }
    CleanHtml clean{writer.finish(), QStringList(removed.begin(), removed.end())};
    clean.removed.sort();
    return clean;
}

QString plainText(QStringView html)
{
    HtmlTokenizer tokens(html);
    QStringList lines{QString()};
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        if (token.kind == HtmlToken::Kind::Text)
            lines.last() += resolveEntities(token.text);
        else if (tagRoles().value(token.name, TagRole::Unknown) != TagRole::Inline)
            lines.append(QString());
    }
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace belvedere::content
