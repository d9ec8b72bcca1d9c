#include <content/htmltokenizer.h>

#include <QStringList>

namespace belvedere::content {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool endsName(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/';
}

// Elements whose content is not text for people.
bool hidesItsContent(const QString &name)
{
    static const QStringList hidden{
        QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("template"),
        QStringLiteral("iframe"), QStringLiteral("object"), QStringLiteral("noscript"),
        QStringLiteral("textarea"), QStringLiteral("title"), QStringLiteral("xmp")};
    return hidden.contains(name);
}

} // namespace

bool HtmlTokenizer::startsTag(qsizetype at) const
{
    if (m_html.at(at) != u'<' || at + 1 >= m_html.size())
        return false;
    const QChar next = m_html.at(at + 1);
    return isAsciiLetter(next) || next == u'!' || next == u'?' || next == u'/';
}

HtmlToken HtmlTokenizer::next()
{
    while (m_at < m_html.size()) {
        if (!startsTag(m_at))
            return readText();
        const QChar after = m_html.at(m_at + 1);
        const bool closing = after == u'/';
        const bool named = closing ? m_at + 2 < m_html.size() && isAsciiLetter(m_html.at(m_at + 2))
                                   : isAsciiLetter(after);
        if (named)
            return readTag();
        skipMarkup();
    }
    return {};
}

HtmlToken HtmlTokenizer::readText()
{
    const qsizetype start = m_at++;
    while (m_at < m_html.size() && !startsTag(m_at))
        ++m_at;
    HtmlToken token;
    token.kind = HtmlToken::Kind::Text;
    token.text = m_html.mid(start, m_at - start);
    return token;
}

HtmlToken HtmlTokenizer::readTag()
{
    HtmlToken token;
    token.kind = m_html.at(m_at + 1) == u'/' ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    m_at += token.kind == HtmlToken::Kind::Close ? 2 : 1;
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !endsName(m_html.at(m_at)))
        ++m_at;
    token.name = m_html.mid(start, qMin<qsizetype>(m_at - start, 32)).toString().toLower();

    QChar quote;
    while (m_at < m_html.size() && (!quote.isNull() || m_html.at(m_at) != u'>')) {
        const QChar c = m_html.at(m_at++);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        token.attributes = token.attributes || !(c.isSpace() || c == u'/');
    }
    token.unfinished = m_at >= m_html.size();
    m_at = qMin(m_at + 1, m_html.size()); // the '>'
    if (token.kind == HtmlToken::Kind::Open && hidesItsContent(token.name))
        skipUntilClose(token.name);
    return token;
}

// A comment to its "-->" ("<!-->" is a whole one), anything else to its '>'; to the end when it is
// never closed.
void HtmlTokenizer::skipMarkup()
{
    const bool comment = m_html.mid(m_at).startsWith(u"<!--");
    const qsizetype end = comment ? m_html.indexOf(u"-->", m_at + 2) : m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
}

// Leaves the closing tag to be read next; everything is hidden when there is none.
void HtmlTokenizer::skipUntilClose(const QString &name)
{
    for (;;) {
        m_at = m_html.indexOf(u"</", m_at);
        if (m_at < 0) {
            m_at = m_html.size();
            return;
        }
        const qsizetype after = m_at + 2 + name.size();
        const bool named = m_html.mid(m_at + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0;
        if (named && (after >= m_html.size() || endsName(m_html.at(after))))
            return;
        m_at += 2;
    }
}

} // namespace belvedere::content
