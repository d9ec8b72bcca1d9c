#include <content/searchquery.h>

#include <content/querywords.h>

#include <algorithm>

namespace belvedere::content {
namespace {

// "stem" OR "stem", each once.
QString anyOf(const QueryWord &word, bool withFurther)
{
    QStringList stems;
    for (const QueryWord::Meaning &meaning : word.meanings)
        stems.append(u'"' + QString::fromUtf8(meaning.stem) + u'"');
    if (withFurther) {
        for (const QueryWord::Meaning &meaning : word.further)
            stems.append(u'"' + QString::fromUtf8(meaning.stem) + u'"');
    }
    stems.removeDuplicates();
    return stems.join(QStringLiteral(" OR "));
}

QString match(const QVector<QueryWord> &words, bool withFurther, const QString &between)
{
    QStringList terms;
    for (const QueryWord &word : words) {
        const QString any = anyOf(word, withFurther);
        if (any.isEmpty())
            return {};
        terms.append(u'(' + any + u')');
    }
    return terms.join(between);
}

} // namespace

Fit QueryWord::fit(QByteArrayView word, const Lexicon &lexicon) const
{
    if (word == folded)
        return Fit::Exact;
    if (unfinished && word.startsWith(folded))
        return Fit::Beginning;
    if (word.isEmpty() || !(firstLetters >> (quint8(word[0]) & 63) & 1))
        return Fit::None;
    Fit best = Fit::None;
    QByteArrayView stem;
    for (const auto *list : {&meanings, &further}) {
        for (const Meaning &meaning : *list) {
            // A stem and its words begin alike: most words need not be looked up.
            if (meaning.fit <= best || !word.startsWith(QByteArrayView(meaning.stem).first(qMin(meaning.stem.size(), 3))))
                continue;
            if (stem.isEmpty()) {
                const int at = lexicon.find(word);
                stem = at < 0 ? word : lexicon.stem(at);
            }
            if (stem == meaning.stem)
                best = meaning.fit;
        }
    }
    // Another form of the word itself is no exact one.
    return best == Fit::Exact ? Fit::Stem : best;
}

void QueryWord::know()
{
    for (const auto *list : {&meanings, &further}) {
        for (const Meaning &meaning : *list)
            firstLetters |= quint64(1) << (quint8(meaning.stem[0]) & 63);
    }
}

SearchQuery readQuery(const QString &typed, const Lexicon &lexicon, const text::Stemmer &stemmer, Spelling spelling)
{
    return QueryReader(typed, lexicon, stemmer, spelling).read();
}

QString matchAll(const QVector<QueryWord> &words, bool withFurther)
{
    return match(words, withFurther, QStringLiteral(" AND "));
}

QString matchAny(const QVector<QueryWord> &words)
{
    QVector<QueryWord> known;
    std::copy_if(words.begin(), words.end(), std::back_inserter(known),
                 [](const QueryWord &word) { return !word.meanings.isEmpty(); });
    return match(known, true, QStringLiteral(" OR "));
}

} // namespace belvedere::content
