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
bool soundAlike(char a, char b)
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
    if (soundAlike(a, b))
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

struct Costs {
    int whole, beginning;
};

Costs costs(QByteArrayView typed, QByteArrayView word, int limit)
{
    static const Prices prices;
    const int above = limit + 1;
    if (typed.isEmpty() || typed.size() > longest || word.isEmpty() || word.size() > longest)
        return {above, above};
    const int n = int(typed.size()), m = int(word.size());
    std::array<std::array<int, longest + 1>, 3> rows;
    auto *twoBefore = &rows[0], *before = &rows[1], *now = &rows[2];
    const auto lettersBefore = [](QByteArrayView text, int at) { return at > 0 ? text[at - 1] : char(0); };
    const int first = typed[0] == word[0] ? 0 : wrongFirstLetter;
    (*before)[0] = 0;
    for (int j = 1; j <= m; ++j)
        (*before)[j] = (*before)[j - 1] + prices.ofExtra(word[j - 1], lettersBefore(word, j - 1));
    for (int i = 1; i <= n; ++i) {
        const char t = typed[i - 1];
        (*now)[0] = (*before)[0] + prices.ofExtra(t, lettersBefore(typed, i - 1));
        int best = (*now)[0];
        for (int j = 1; j <= m; ++j) {
            const char w = word[j - 1];
            const int lacking = j == m && i == n ? 5 : prices.ofExtra(w, lettersBefore(word, j - 1));
            int cost = std::min({(*before)[j - 1] + prices.ofReplacing(t, w),
                                 (*before)[j] + prices.ofExtra(t, lettersBefore(typed, i - 1)),
                                 (*now)[j - 1] + lacking});
            if (i > 1 && j > 1 && t == word[j - 2] && w == typed[i - 2] && t != w)
                cost = std::min(cost, (*twoBefore)[j - 2] + 7);
            (*now)[j] = cost;
            best = std::min(best, cost);
        }
        if (best + first > limit && i > 1)
            return {above, above};
        std::swap(twoBefore, before);
        std::swap(before, now);
    }
    // `before` is the last row.
    const int beginning = *std::min_element(before->begin() + 1, before->begin() + m + 1) + first;
    return {std::min((*before)[m] + first, above), std::min(beginning, above)};
}

} // namespace

int spellingCost(QByteArrayView typed, QByteArrayView word, int limit)
{
    return costs(typed, word, limit).whole;
}

int beginningCost(QByteArrayView typed, QByteArrayView word, int limit)
{
    return costs(typed, word, limit).beginning;
}

} // namespace belvedere::text
