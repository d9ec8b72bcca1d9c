#include <text/words.h>

#include <array>

namespace belvedere::text {
namespace {

constexpr char16_t tableSize = 0x180; // Latin-1 and Latin Extended-A hold all of French

bool isLetterMarkOrDigit(QChar c)
{
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
    char bytes[4] = {};
    qint8 size = 0;
    bool inWord = false;
};

using Table = std::array<Folded, tableSize>;

Table filledTable()
{
    Table out;
    for (char16_t c = 0; c < tableSize; ++c) {
        const QByteArray bytes = foldedByUnicode(QString(QChar(c)));
        out[c].size = static_cast<qint8>(qMin<qsizetype>(bytes.size(), 4));
        std::copy_n(bytes.constData(), out[c].size, out[c].bytes);
        out[c].inWord = isLetterMarkOrDigit(QChar(c));
    }
    return out;
}

const Table table = filledTable();

bool isWordCharacter(QChar c)
{
    return c.unicode() < tableSize ? table[c.unicode()].inWord : isLetterMarkOrDigit(c);
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
        const Folded &folded = table[c.unicode()];
        out.append(folded.bytes, folded.size);
    }
    return out;
}

void WordReader::readWord()
{
    // Copies of the members: through them the compiler would write to memory at each letter.
    qsizetype end = m_end, size = 0;
    const QStringView text = m_text;
    char *folded = m_folded;
    bool known = true;
    for (; end < text.size() && isWordCharacter(text[end]); ++end) {
        const char16_t c = text[end].unicode();
        if (c >= tableSize) {
            known = false;
            continue;
        }
        const Folded &letter = table[c];
        for (qint8 at = 0; at < letter.size && size < longest; ++at)
            folded[size++] = letter.bytes[at];
    }
    m_start = m_end;
    m_end = end;
    m_size = size;
    if (!known)
        foldWhole();
}

void WordReader::foldWhole()
{
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
        qsizetype end = m_end;
        while (end < m_text.size() && !isWordCharacter(m_text[end]))
            ++end;
        m_end = end;
        if (end == m_text.size())
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
