#include <text/words.h>

#include <array>

namespace belvedere::text {
namespace {

constexpr char16_t tableSize = 0x180; // Latin-1 and Latin Extended-A hold all of French

bool isWordCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// What a character folds to by the rules of Unicode; the ligatures are opened.
QByteArray foldedByUnicode(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        switch (c.unicode()) {
        case u'œ': out += QStringLiteral("oe"); break;
        case u'æ': out += QStringLiteral("ae"); break;
        case u'ß': out += QStringLiteral("ss"); break;
        case u'ø': out += u'o'; break;
        case u'’': out += u'\''; break;
        default:
            if (!c.isMark())
                out += c;
        }
    }
    return out.toUtf8();
}

struct Folded {
    char bytes[4];
    char size;
};

using Table = std::array<Folded, tableSize>;

const Table &table()
{
    static const Table filled = [] {
        Table out{};
        for (char16_t c = 0; c < tableSize; ++c) {
            const QByteArray bytes = foldedByUnicode(QString(QChar(c)));
            out[c].size = static_cast<char>(qMin<qsizetype>(bytes.size(), 4));
            std::copy_n(bytes.constData(), out[c].size, out[c].bytes);
        }
        return out;
    }();
    return filled;
}

constexpr QByteArrayView elided[] = {"l", "d", "j", "m", "t", "s", "c", "n", "qu",
                                     "jusqu", "lorsqu", "puisqu", "quoiqu"};

} // namespace

QByteArray fold(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c.unicode() >= tableSize)
            return foldedByUnicode(text.toString());
        const Folded &folded = table()[c.unicode()];
        out.append(folded.bytes, folded.size);
    }
    return out;
}

void WordReader::append(QChar c)
{
    if (c.unicode() < tableSize) {
        const Folded &folded = table()[c.unicode()];
        for (int at = 0; at < folded.size && m_size < longest; ++at)
            m_folded[m_size++] = folded.bytes[at];
    }
}

void WordReader::readWord()
{
    m_start = m_end;
    m_size = 0;
    bool known = true;
    for (; m_end < m_text.size() && isWordCharacter(m_text[m_end]); ++m_end) {
        known = known && m_text[m_end].unicode() < tableSize;
        append(m_text[m_end]);
    }
    if (known)
        return;
    const QByteArray bytes = foldedByUnicode(m_text.mid(m_start, qMin(length(), longest)).toString());
    m_size = qMin(bytes.size(), longest);
    while (m_size > 0 && m_size < bytes.size() && (bytes[m_size] & 0xC0) == 0x80)
        --m_size; // no half of a character
    std::copy_n(bytes.constData(), m_size, m_folded);
}

bool WordReader::isElided() const
{
    if (m_end >= m_text.size() || (m_text[m_end] != u'\'' && m_text[m_end] != u'’'))
        return false;
    return std::find(std::begin(elided), std::end(elided), folded()) != std::end(elided);
}

bool WordReader::next()
{
    do {
        while (m_end < m_text.size() && !isWordCharacter(m_text[m_end]))
            ++m_end;
        if (m_end == m_text.size())
            return false;
        readWord();
    } while (m_size == 0 || isElided());
    return true;
}

QList<QByteArray> foldedWords(QStringView text)
{
    QList<QByteArray> words;
    WordReader reader(text);
    while (reader.next())
        words.append(reader.folded().toByteArray());
    return words;
}

} // namespace belvedere::text
