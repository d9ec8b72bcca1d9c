#include <text/sound.h>

#include <core/resource.h>
#include <text/words.h>

#include <array>

namespace belvedere::text {
namespace {

struct Side {
    QByteArray letters; // empty: anything
    bool without = false;

    bool fits(char letter) const
    {
        return letters.isEmpty() || letters.contains(letter) != without;
    }
};

struct Rule {
    QByteArray letters, sound;
    Side before, after;
};

constexpr char edge = '$';

// The set of a side; the vowels are written out, and both edges are one letter.
Side readSide(QByteArray text)
{
    if (text == ".")
        return {};
    const bool without = text.startsWith('!');
    return {text.mid(without ? 1 : 0).replace('^', edge).replace("V", "aeiouyE"), without};
}

// The rules by their first letter, in the order of the file.
using Rules = std::array<QList<Rule>, 128>;

Rules readRules()
{
    Rules rules;
    for (const QByteArray &line : resource(QStringLiteral("text/sounds.txt")).split('\n')) {
        const QList<QByteArray> part = line.simplified().split(' ');
        if (line.startsWith('#') || part.size() != 4)
            continue;
        rules[static_cast<size_t>(part[0][0])].append(
            {part[0], part[3] == "_" ? QByteArray() : part[3], readSide(part[1]), readSide(part[2])});
    }
    return rules;
}

// The letters of the rules; the plural goes. Empty when there is another letter.
QByteArray lettersOf(QStringView word)
{
    QByteArray letters;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_C).toLower()) {
        if (c == u'é' || c == u'è' || c == u'ê' || c == u'ë')
            letters += 'E';
        else if (c == u'ç')
            letters += 'S';
        else
            letters += fold(QStringView(&c, 1));
    }
    const bool latin = std::all_of(letters.begin(), letters.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == 'E' || c == 'S';
    });
    if (!latin)
        return {};
    if (letters.size() > 3 && letters.endsWith('s'))
        letters.chop(1);
    return letters;
}

const Rule *ruleAt(const Rules &rules, const QByteArray &letters, qsizetype at)
{
    const char before = at > 0 ? letters[at - 1] : edge;
    for (const Rule &rule : rules[static_cast<size_t>(letters[at])]) {
        const qsizetype end = at + rule.letters.size();
        if (!QByteArrayView(letters).sliced(at).startsWith(rule.letters))
            continue;
        if (rule.before.fits(before) && rule.after.fits(end < letters.size() ? letters[end] : edge))
            return &rule;
    }
    return nullptr;
}

} // namespace

QByteArray soundOf(QStringView word)
{
    static const Rules rules = readRules();
    const QByteArray letters = lettersOf(word);
    QByteArray sound;
    for (qsizetype at = 0; at < letters.size();) {
        const Rule *rule = ruleAt(rules, letters, at);
        const QByteArrayView here = rule ? rule->sound : QByteArrayView(letters).sliced(at, 1);
        at += rule ? rule->letters.size() : 1;
        for (const char c : here) {
            if (!sound.endsWith(c)) // a doubled letter sounds once
                sound += c;
        }
    }
    return sound;
}

} // namespace belvedere::text
