#include <content/htmlwriter.h>

#include <content/htmlentities.h>

#include <algorithm>

namespace belvedere::content {

namespace {

constexpr int deepestLists = 6;

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

} // namespace

void HtmlWriter::push(const QString &name, Element::Kind kind)
{
    m_open.append(Element{name, kind, false});
    if (kind != Element::Inline)
        breakBlock();
}

void HtmlWriter::pop()
{
    const Element last = m_open.takeLast();
    if (last.written)
        m_out += QStringLiteral("</") + last.name + u'>';
    if (last.kind != Element::Inline)
        breakBlock();
}

void HtmlWriter::popInlines()
{
    while (!m_open.isEmpty() && m_open.last().kind == Element::Inline)
        pop();
}

void HtmlWriter::breakBlock()
{
    m_blockStart = true;
    m_space = false;
    m_break = false;
}

bool HtmlWriter::inside(Element::Kind kind) const
{
    return std::any_of(m_open.begin(), m_open.end(),
                       [kind](const Element &e) { return e.kind == kind; });
}

// The innermost open element of that name; inline elements are only sought in the block under way.
qsizetype HtmlWriter::find(const QString &name, bool throughBlocks) const
{
    for (qsizetype at = m_open.size() - 1; at >= 0; --at) {
        if (m_open.at(at).name == name)
            return at;
        if (!throughBlocks && m_open.at(at).kind != Element::Inline)
            break;
    }
    return -1;
}

void HtmlWriter::endBlock()
{
    popInlines();
    if (m_open.isEmpty())
        return;
    if (m_open.last().kind == Element::Block)
        pop();
    else if (m_open.last().kind == Element::ListItem)
        lineBreak();
}

void HtmlWriter::openBlock(const QString &name)
{
    endBlock();
    if (!inside(Element::List))
        push(name, Element::Block);
}

void HtmlWriter::openList(const QString &name)
{
    const auto lists = std::count_if(m_open.begin(), m_open.end(),
                                     [](const Element &e) { return e.kind == Element::List; });
    endBlock();
    if (lists >= deepestLists)
        return;
    if (!m_open.isEmpty() && m_open.last().kind == Element::List)
        push(QStringLiteral("li"), Element::ListItem);
    push(name, Element::List);
}

void HtmlWriter::openListItem()
{
    endBlock();
    if (!m_open.isEmpty() && m_open.last().kind == Element::ListItem)
        pop();
    if (m_open.isEmpty())
        push(QStringLiteral("ul"), Element::List);
    push(QStringLiteral("li"), Element::ListItem);
}

void HtmlWriter::openInline(const QString &name)
{
    if (find(name, false) >= 0)
        return;
    if (m_open.isEmpty())
        push(QStringLiteral("p"), Element::Block);
    else if (m_open.last().kind == Element::List)
        push(QStringLiteral("li"), Element::ListItem);
    push(name, Element::Inline);
}

void HtmlWriter::close(const QString &name)
{
    static const QStringList blocks{QStringLiteral("p"), QStringLiteral("h3"),
                                    QStringLiteral("h4"), QStringLiteral("h5")};
    if (blocks.contains(name)) {
        endBlock();
        return;
    }
    const bool list = name == u"ul" || name == u"ol" || name == u"li";
    const qsizetype at = find(name, list);
    while (at >= 0 && m_open.size() > at)
        pop();
}

void HtmlWriter::lineBreak()
{
    m_break = !m_blockStart;
    m_space = false;
}

void HtmlWriter::writePending()
{
    if (m_break)
        m_out += QStringLiteral("<br>");
    else if (m_space)
        m_out += u' ';
    m_break = m_space = m_blockStart = false;
    for (Element &element : m_open) {
        if (!element.written)
            m_out += u'<' + element.name + u'>';
        element.written = true;
    }
}

void HtmlWriter::text(QStringView resolved)
{
    qsizetype at = 0;
    while (at < resolved.size()) {
        const qsizetype start = at;
        const bool space = isHtmlSpace(resolved.at(at));
        while (at < resolved.size() && isHtmlSpace(resolved.at(at)) == space)
            ++at;
        if (space) {
            m_space = !m_blockStart && !m_break;
            continue;
        }
        if (m_open.isEmpty())
            push(QStringLiteral("p"), Element::Block);
        else if (m_open.last().kind == Element::List)
            push(QStringLiteral("li"), Element::ListItem);
        writePending();
        appendEscaped(m_out, resolved.mid(start, at - start));
    }
}

QString HtmlWriter::finish()
{
    while (!m_open.isEmpty())
        pop();
    return std::move(m_out);
}

} // namespace belvedere::content
