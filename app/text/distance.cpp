#include <text/distance.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace belvedere::text {
namespace {

constexpr int longest = 40;
constexpr int wrongFirstLetter = 4;

bool isVowel(char c)
{
    return c && std::strchr("aeiouy", c);
}

// Two letters of one group may sound alike.
bool alike(char a, char b)
{
    for (const char *group : {"sczx", "ckqx", "gj", "iy", "vw", "mn", "fp", "dt", "bp"}) {
        if (std::strchr(group, a) && std::strchr(group, b))
            return true;
    }
    return false;
}

// Neighbours on a French keyboard.
bool sideBySide(char a, char b)
{
    for (const char *row : {"azertyuiop", "qsdfghjklm", "wxcvbn"}) {
        const char *first = std::strchr(row, a);
        const char *second = std::strchr(row, b);
        if (first && second)
            return first - second == 1 || second - first == 1;
    }
    return false;
}

int replaceCost(char a, char b)
{
    if (a == b)
        return 0;
    if (alike(a, b))
        return 5;
    if (isVowel(a) && isVowel(b))
        return 7;
    return sideBySide(a, b) ? 8 : oneError;
}

// Of one letter that only one of the two words has, after `before`.
int extraCost(char c, char before)
{
    if (c == before)
        return 3;
    if (c == 'h')
        return 4;
    return c == 'e' ? 6 : oneError;
}

// One price for each pair of letters, computed once.
struct Prices {
    std::array<std::array<quint8, 128>, 128> replace{};
    std::array<std::array<quint8, 128>, 128> extra{};

    Prices()
    {
        for (int a = 1; a < 128; ++a) {
            for (int b = 1; b < 128; ++b) {
                replace[a][b] = static_cast<quint8>(replaceCost(char(a), char(b)));
                extra[a][b] = static_cast<quint8>(extraCost(char(a), char(b)));
            }
        }
        for (int a = 0; a < 128; ++a)
            extra[a][0] = static_cast<quint8>(extraCost(char(a), 0));
    }
    int ofReplacing(char a, char b) const
    {
        return (a | b) & 0x80 ? (a == b ? 0 : oneError) : replace[a][b];
    }
    int ofExtra(char c, char before) const { return (c | before) & 0x80 ? oneError : extra[c][before]; }
};

const Prices prices;

char before(QByteArrayView text, int at)
{
    return at > 0 ? text[at - 1] : char(0);
}

// The table of the costs between the beginnings of both words, three rows of it.
class Rows
{
public:
    Rows(QByteArrayView typed, QByteArrayView word)
        : m_typed(typed), m_word(word)
    {
        for (auto &row : m_rows)
            row.fill(farAway);
        (*m_now)[0] = 0;
        for (int j = 1; j <= word.size(); ++j) {
            m_lacking[j] = prices.ofExtra(word[j - 1], before(word, j - 1));
            (*m_now)[j] = (*m_now)[j - 1] + m_lacking[j];
        }
    }
    // The row of the typed letter i, between two columns; the least of it.
    int next(int i, int from, int to)
    {
        Row *oldest = m_twoBefore;
        m_twoBefore = m_before;
        m_before = m_now;
        m_now = oldest;
        const char t = m_typed[i - 1];
        const int extra = prices.ofExtra(t, before(m_typed, i - 1));
        const bool end = i == m_typed.size();
        (*m_now)[from - 1] = from == 1 ? (*m_before)[0] + extra : farAway;
        int best = (*m_now)[from - 1];
        for (int j = from; j <= to; ++j) {
            const char w = m_word[j - 1];
            const int lacking = end && j == m_word.size() ? lastLetter : m_lacking[j];
            int cost = std::min({(*m_before)[j - 1] + prices.ofReplacing(t, w), (*m_before)[j] + extra,
                                 (*m_now)[j - 1] + lacking});
            if (i > 1 && j > 1 && t == m_word[j - 2] && w == m_typed[i - 2] && t != w)
                cost = std::min(cost, (*m_twoBefore)[j - 2] + swapped);
            (*m_now)[j] = cost;
            best = std::min(best, cost);
        }
        if (to < m_word.size())
            (*m_now)[to + 1] = farAway;
        return best;
    }
    int least(int from, int to) const { return *std::min_element(m_now->begin() + from, m_now->begin() + to + 1); }
    int last() const { return (*m_now)[m_word.size()]; }

private:
    static constexpr int farAway = 10'000, lastLetter = 5, swapped = 7;
    using Row = std::array<int, longest + 1>;
    QByteArrayView m_typed, m_word;
    std::array<Row, 3> m_rows;
    Row m_lacking;
    Row *m_twoBefore = &m_rows[0], *m_before = &m_rows[1], *m_now = &m_rows[2];
};

} // namespace

bool soundAlike(char a, char b)
{
    return prices.ofReplacing(a, b) <= 5;
}

SpellingCost spellingCost(QByteArrayView typed, QByteArrayView word, int limit)
{
    const int above = limit + 1;
    if (typed.isEmpty() || typed.size() > longest || word.isEmpty() || word.size() > longest)
        return {above, above};
    const int n = int(typed.size()), m = int(word.size());
    // Each letter too much or missing costs 3 at least: further from the diagonal nothing is below the limit.
    const int width = std::min(limit / 3 + 1, longest);
    const int first = typed[0] == word[0] ? 0 : wrongFirstLetter;
    Rows rows(typed, word);
    int beginning = above;
    for (int i = 1; i <= n; ++i) {
        const int from = std::max(1, i - width), to = std::min(m, i + width);
        const int best = rows.next(i, from, to);
        if (best + first > limit && i > 1)
            return {above, above};
        if (i == n)
            beginning = rows.least(from, to) + first;
    }
    return {std::min(rows.last() + first, above), std::min(beginning, above)};
}

} // namespace belvedere::text
