#include <content/searchquery.h>

#include <QStringList>

namespace belvedere::content {

namespace {

// The characters that the unicode61 tokenizer takes as parts of a word.
bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

} // namespace

QString ftsQuery(const QString &typed)
{
    constexpr qsizetype longestQuery = 200;
    constexpr qsizetype mostWords = 12;
    QStringList words{QString()};
    for (const QChar c : typed.left(longestQuery)) {
        if (isWordCharacter(c))
            words.last() += c;
        else if (!words.last().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    QStringList longer;
    for (const QString &word : std::as_const(words)) {
        if (word.size() > 1)
            longer.append(word);
    }
    if (!longer.isEmpty())
        words = longer;
    QStringList terms;
    for (const QString &word : words.mid(0, mostWords))
        terms.append(u'"' + word + QStringLiteral("\"*"));
    return terms.join(u' ');
}

} // namespace belvedere::content
