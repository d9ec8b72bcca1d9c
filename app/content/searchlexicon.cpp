#include <content/searchlexicon.h>

#include <text/distance.h>

#include <QtAlgorithms>

#include <algorithm>
#include <array>
#include <cmath>

namespace belvedere::content {
namespace {

quint64 bitsOf(QByteArrayView word)
{
    quint64 bits = 0;
    for (const char c : word)
        bits |= quint64(1) << (quint8(c) & 63);
    return bits;
}

} // namespace

// The letters and sounds of what was typed, and how many may differ.
struct Lexicon::Typed::Bits {
    quint64 letters, sounds;
    int errors;
    std::array<bool, 256> firstLetters{}; // those with which the word may begin

    Bits(const Typed &typed, int mostErrors)
        : letters(bitsOf(typed.folded)), sounds(bitsOf(typed.sound)), errors(mostErrors)
    {
        for (size_t letter = 0; letter < firstLetters.size(); ++letter)
            firstLetters[letter] = text::soundAlike(typed.folded[0], char(letter));
        firstLetters[quint8(typed.folded[1])] = true; // a letter too much, or two swapped
    }
    bool beginsLike(const Row &row, const Typed &typed) const
    {
        return firstLetters[row.first] || row.second == quint8(typed.folded[0])
            || (!typed.sound.isEmpty() && row.heard == quint8(typed.sound[0]));
    }
};

namespace {

quint8 firstOf(QByteArrayView word)
{
    return word.isEmpty() ? 0 : quint8(word[0]);
}

// The columns of a line; false when there are not seven.
bool split(QByteArrayView line, std::array<QByteArrayView, 7> &columns)
{
    qsizetype from = 0;
    for (size_t at = 0; at < columns.size(); ++at) {
        const qsizetype tab = at + 1 < columns.size() ? line.indexOf('\t', from) : line.size();
        if (tab < 0)
            return false;
        columns[at] = line.sliced(from, tab - from);
        from = tab + 1;
    }
    return true;
}

// How many entries have the word; -1 for what is no such number. Two of them can be added.
int countIn(QByteArrayView column)
{
    constexpr int most = 1'000'000'000;
    bool isNumber = false;
    const int count = column.toInt(&isNumber);
    return isNumber && count <= most ? count : -1;
}

// Up to which cost a word of so many letters is still the one that was meant.
int limitFor(qsizetype letters)
{
    if (letters <= 2)
        return 0;
    if (letters <= 4)
        return letters == 3 ? 5 : 10;
    if (letters <= 7)
        return letters == 5 ? 12 : 17;
    return letters <= 10 ? 24 : 30;
}

// The first place that has not the property, which those before it have and those after it have not.
template <typename Property>
int firstWithout(int from, int to, Property has)
{
    while (from < to) {
        const int middle = (from + to) / 2;
        if (has(middle))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

} // namespace

Lexicon Lexicon::fromLines(QByteArray lines)
{
    Lexicon lexicon;
    lexicon.m_lines = std::move(lines);
    const QByteArrayView all(lexicon.m_lines);
    std::array<QByteArrayView, 7> column;
    for (qsizetype from = 0; from < all.size();) {
        qsizetype end = all.indexOf('\n', from);
        end = end < 0 ? all.size() : end;
        const bool fits = split(all.sliced(from, end - from), column) && !column[0].isEmpty()
            && std::all_of(column.begin(), column.begin() + 4, [](QByteArrayView c) { return c.size() < 256; })
            && column[6].size() < 65536;
        const int names = fits ? countIn(column[4]) : -1, texts = fits ? countIn(column[5]) : -1;
        if (names >= 0 && texts >= 0) {
            lexicon.m_rows.append({quint32(from), quint8(column[0].size()), quint8(column[1].size()),
                                   quint8(column[2].size()), quint8(column[3].size()), quint16(column[6].size()),
                                   firstOf(column[0]), firstOf(column[0].sliced(1)), firstOf(column[3]),
                                   names, texts});
            lexicon.m_letters.append(bitsOf(column[0]));
            lexicon.m_sounds.append(bitsOf(column[3]));
        }
        from = end + 1;
    }
    return lexicon;
}

// The piece of a line after so many bytes.
QByteArrayView Lexicon::part(int at, int before, int size) const
{
    return QByteArrayView(m_lines).sliced(m_rows[at].line + before, size);
}

QByteArrayView Lexicon::shown(int at) const
{
    const Row &row = m_rows[at];
    return row.shown ? part(at, row.word + 1, row.shown) : word(at);
}

QByteArrayView Lexicon::stem(int at) const
{
    const Row &row = m_rows[at];
    return row.stem ? part(at, row.word + row.shown + 2, row.stem) : word(at);
}

QByteArrayView Lexicon::sound(int at) const
{
    const Row &row = m_rows[at];
    return part(at, row.word + row.shown + row.stem + 3, row.sound);
}

QList<QByteArray> Lexicon::means(int at) const
{
    const Row &row = m_rows[at];
    if (row.means == 0)
        return {};
    const qsizetype end = m_lines.indexOf('\n', row.line);
    const qsizetype last = end < 0 ? m_lines.size() : end;
    return m_lines.mid(last - row.means, row.means).split(' ');
}

int Lexicon::find(QByteArrayView wanted) const
{
    const int at = beginningWith(wanted).first;
    return at < size() && word(at) == wanted ? at : -1;
}

Lexicon::Range Lexicon::beginningWith(QByteArrayView beginning) const
{
    const int first = firstWithout(0, size(), [&](int at) { return word(at) < beginning; });
    const int last = firstWithout(first, size(), [&](int at) { return word(at).startsWith(beginning); });
    return {first, last};
}

int Lexicon::costOf(int at, const Typed &typed, int limit) const
{
    const text::SpellingCost letters = text::spellingCost(typed.folded, word(at), limit);
    int cost = letters.whole;
    if (!typed.sound.isEmpty() && cost > 4)
        cost = std::min(cost, 4 + text::spellingCost(typed.sound, sound(at), limit).whole + letters.whole / 10);
    if (typed.unfinished && typed.folded.size() >= 5)
        cost = std::min(cost, 2 + letters.beginning);
    return cost;
}

// A fast no for nearly all words.
bool Lexicon::mayBe(int at, const Typed &typed, const Typed::Bits &bits) const
{
    const Row &row = m_rows[at];
    if (!bits.beginsLike(row, typed))
        return false;
    const auto few = [&bits](quint64 a, quint64 b) {
        return int(qPopulationCount(a & ~b)) <= bits.errors && int(qPopulationCount(b & ~a)) <= bits.errors;
    };
    const qsizetype longer = row.word - typed.folded.size();
    if (longer <= 3 && longer >= -3
        && (few(bits.letters, m_letters[at]) || (bits.sounds && few(bits.sounds, m_sounds[at]))))
        return true;
    return typed.unfinished && longer > 0 && int(qPopulationCount(bits.letters & ~m_letters[at])) <= 1;
}

QList<Lexicon::Correction> Lexicon::corrections(const Typed &typed) const
{
    constexpr int most = 3, apart = 4;
    const int limit = limitFor(typed.folded.size());
    QList<Correction> found;
    if (limit == 0)
        return found;
    const Typed::Bits bits(typed, qMax(1, limit / 10));
    for (int at = 0; at < size(); ++at) {
        const Row &row = m_rows[at];
        if (row.names == 0 && (typed.namesOnly || row.texts < 3))
            continue;
        if (!mayBe(at, typed, bits) || (typed.namesOnly && word(at).startsWith(typed.folded)))
            continue;
        const int cost = costOf(at, typed, limit);
        if (cost > limit)
            continue;
        const int common = std::min(6, int(1.5 * std::log2(1.0 + row.names)));
        found.append({at, cost + 6 - common});
    }
    std::sort(found.begin(), found.end(), [](const Correction &a, const Correction &b) {
        return std::pair(a.cost, a.at) < std::pair(b.cost, b.at);
    });
    while (!found.isEmpty() && (found.size() > most || found.last().cost > found.first().cost + apart))
        found.removeLast();
    return found;
}

} // namespace belvedere::content
