#include <content/htmlentities.h>

#include <QHash>

namespace belvedere::content {

namespace {

constexpr int longestReference = 10; // characters between '&' and ';'

const QHash<QString, char16_t> &namedReferences()
{
    static const QHash<QString, char16_t> names = [] {
        QHash<QString, char16_t> out{
            {QStringLiteral("amp"), u'&'},       {QStringLiteral("lt"), u'<'},
            {QStringLiteral("gt"), u'>'},        {QStringLiteral("quot"), u'"'},
            {QStringLiteral("apos"), u'\''},     {QStringLiteral("OElig"), u'\u0152'},
            {QStringLiteral("oelig"), u'\u0153'}, {QStringLiteral("Yuml"), u'\u0178'},
            {QStringLiteral("ndash"), u'\u2013'}, {QStringLiteral("mdash"), u'\u2014'},
            {QStringLiteral("lsquo"), u'\u2018'}, {QStringLiteral("rsquo"), u'\u2019'},
            {QStringLiteral("sbquo"), u'\u201a'}, {QStringLiteral("ldquo"), u'\u201c'},
            {QStringLiteral("rdquo"), u'\u201d'}, {QStringLiteral("bdquo"), u'\u201e'},
            {QStringLiteral("bull"), u'\u2022'},  {QStringLiteral("hellip"), u'\u2026'},
            {QStringLiteral("thinsp"), u'\u2009'}, {QStringLiteral("euro"), u'\u20ac'},
            {QStringLiteral("trade"), u'\u2122'}, {QStringLiteral("rarr"), u'\u2192'}};
        // 160 to 255, in the order of Latin-1.
        const QString latin = QStringLiteral(
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg "
            "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
            "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
            "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
            "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring "
            "aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve "
            "oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml");
        char16_t code = 160;
        for (const QString &name : latin.split(u' '))
            out.insert(name, code++);
        return out;
    }();
    return names;
}

// 128 to 159 as Windows-1252; 0 where it has no character.
constexpr char16_t windows1252[32] = {
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

bool isControlCode(uint code)
{
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r')
           || (code >= 0x7f && code < 0xa0) || (code & 0xfffe) == 0xfffe;
}

void appendCode(QString &out, uint code)
{
    if (code >= 128 && code < 160)
        code = windows1252[code - 128];
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    if (code == 0 || code > 0x10ffff || surrogate || isControlCode(code))
        return;
    out += QStringView(QChar::fromUcs4(code));
}

// True when the name (without & and ;) is a reference; its character, if any, is appended.
bool appendReference(QString &out, QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        const QStringView digits = name.mid(hex ? 2 : 1);
        const bool signless = !digits.isEmpty() && digits.front().isLetterOrNumber();
        bool ok = false;
        const uint code = digits.toUInt(&ok, hex ? 16 : 10);
        if (ok && signless)
            appendCode(out, code);
        return ok && signless;
    }
    const auto found = namedReferences().constFind(name.toString());
    if (found == namedReferences().constEnd())
        return false;
    out += QChar(*found);
    return true;
}

} // namespace

QString resolveEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'&') {
            const QStringView window = text.mid(at + 1, longestReference + 1);
            const qsizetype end = window.indexOf(u';');
            if (end > 0 && appendReference(out, window.left(end))) {
                at += end + 1;
                continue;
            }
        }
        if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            out += text.mid(at, 2);
            ++at;
        } else if (!c.isSurrogate() && !isControlCode(c.unicode())) {
            out += c;
        }
    }
    return out;
}

void appendEscaped(QString &out, QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&': out += QStringLiteral("&amp;"); break;
        case u'<': out += QStringLiteral("&lt;"); break;
        case u'>': out += QStringLiteral("&gt;"); break;
        case u'"': out += QStringLiteral("&quot;"); break;
        default: out += c;
        }
    }
}

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    appendEscaped(out, text);
    return out;
}

} // namespace belvedere::content
