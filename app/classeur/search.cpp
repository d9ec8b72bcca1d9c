#include <classeur/search.h>

#include <text/words.h>

#include <algorithm>

namespace belvedere::classeur {

bool matches(const ClasseurItem &item, const QString &typed)
{
    const QList<QByteArray> wanted = text::foldedWords(typed);
    if (wanted.isEmpty())
        return true;
    const QList<QByteArray> words = text::foldedWords(QString(item.title + u' ' + item.note + u' ' + item.tags.join(u' ')));
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QByteArray &want) {
        return std::any_of(words.begin(), words.end(), [&want](const QByteArray &word) { return word.startsWith(want); });
    });
}

} // namespace belvedere::classeur
